# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.user_external_binding_type import UserExternalBindingType


@entity("SoftLayer_User_Customer_External_Binding_Type")
class UserCustomerExternalBindingType(UserExternalBindingType):
    """SoftLayer_User_Customer_External_Binding_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_External_Binding_Type/
    """
