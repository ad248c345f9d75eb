# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_User_Permission_Role")
class UserPermissionRole(Entity):
    """SoftLayer_User_Permission_Role.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Permission_Role/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    action_count: int = counter("actionCount")
    actions: list[models.UserPermissionAction] = relational(
        "actions", "SoftLayer_User_Permission_Action", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    group_count: int = counter("groupCount")
    groups: list[models.UserPermissionGroup] = relational(
        "groups", "SoftLayer_User_Permission_Group", array=True
    )
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    new_user_default_flag: int | None = local("newUserDefaultFlag", "int")
    system_flag: int | None = local("systemFlag", "int")
    user_count: int = counter("userCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
