# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.user_customer import UserCustomer


@entity("SoftLayer_Container_User_Customer_Portal_Token")
class ContainerUserCustomerPortalToken(Entity):
    """SoftLayer_Container_User_Customer_Portal_Token.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_Portal_Token/
    """

    hash: str | None = local("hash", "string")
    user: UserCustomer | None = local("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
