# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_User_Permission_Group")
class UserPermissionGroup(Entity):
    """SoftLayer_User_Permission_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Permission_Group/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    action_count: int = counter("actionCount")
    actions: list[models.UserPermissionAction] = relational(
        "actions", "SoftLayer_User_Permission_Action", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    role_count: int = counter("roleCount")
    roles: list[models.UserPermissionRole] = relational(
        "roles", "SoftLayer_User_Permission_Role", array=True
    )
    type: models.UserPermissionGroupType | None = relational(
        "type", "SoftLayer_User_Permission_Group_Type"
    )
    type_id: int | None = local("typeId", "int")
