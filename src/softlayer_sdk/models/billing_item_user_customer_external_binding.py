# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem


@entity("SoftLayer_Billing_Item_User_Customer_External_Binding")
class BillingItemUserCustomerExternalBinding(BillingItem):
    """SoftLayer_Billing_Item_User_Customer_External_Binding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_User_Customer_External_Binding/
    """

    resource: models.UserCustomerExternalBinding | None = relational(
        "resource", "SoftLayer_User_Customer_External_Binding"
    )
