# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem

if TYPE_CHECKING:
    from softlayer_sdk.models.user_customer_external_binding import UserCustomerExternalBinding


@entity("SoftLayer_Billing_Item_User_Customer_External_Binding")
class BillingItemUserCustomerExternalBinding(BillingItem):
    """SoftLayer_Billing_Item_User_Customer_External_Binding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_User_Customer_External_Binding/
    """

    resource: UserCustomerExternalBinding | None = relational(
        "resource", "SoftLayer_User_Customer_External_Binding"
    )
