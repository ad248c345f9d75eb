# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_ApiAuthentication")
class UserCustomerApiAuthentication(Entity):
    """SoftLayer_User_Customer_ApiAuthentication.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_ApiAuthentication/
    """

    authentication_key: str | None = local("authenticationKey", "string")
    id: int = local("id", "int")
    ip_address_restriction: str | None = local("ipAddressRestriction", "string")
    timestamp_key: int | None = local("timestampKey", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
