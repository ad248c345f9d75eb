# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.billing_order_quote import BillingOrderQuote


@entity("SoftLayer_Billing_Order_Cart")
class BillingOrderCart(BillingOrderQuote):
    """SoftLayer_Billing_Order_Cart.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Order_Cart/
    """
