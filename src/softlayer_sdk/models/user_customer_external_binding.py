# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.user_external_binding import UserExternalBinding


@entity("SoftLayer_User_Customer_External_Binding")
class UserCustomerExternalBinding(UserExternalBinding):
    """SoftLayer_User_Customer_External_Binding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_External_Binding/
    """

    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
