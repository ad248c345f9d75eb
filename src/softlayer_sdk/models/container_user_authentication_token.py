# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Authentication_Token")
class ContainerUserAuthenticationToken(Entity):
    """SoftLayer_Container_User_Authentication_Token.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Authentication_Token/
    """

    hash: str | None = local("hash", "string")
    user: models.UserCustomer | None = local("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
