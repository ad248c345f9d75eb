# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_User_Permission_Group_Type")
class UserPermissionGroupType(Entity):
    """SoftLayer_User_Permission_Group_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Permission_Group_Type/
    """

    group_count: int = counter("groupCount")
    groups: list[models.UserPermissionGroup] = relational(
        "groups", "SoftLayer_User_Permission_Group", array=True
    )
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
