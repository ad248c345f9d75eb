# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Permission_Action")
class UserPermissionAction(Entity):
    """SoftLayer_User_Permission_Action.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Permission_Action/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    department: models.UserPermissionDepartment | None = relational(
        "department", "SoftLayer_User_Permission_Department"
    )
    department_id: int | None = local("departmentId", "int")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key: str | None = local("key", "string")
    key_name: str | None = local("keyName", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
