# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.user_customer_access_authentication import (
    UserCustomerAccessAuthentication,
)


@entity("SoftLayer_User_Customer_Access_Authentication_TokenValidation")
class UserCustomerAccessAuthenticationTokenValidation(UserCustomerAccessAuthentication):
    """SoftLayer_User_Customer_Access_Authentication_TokenValidation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Access_Authentication_TokenValidation/
    """
