# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Receipt")
class ContainerProductOrderReceipt(Entity):
    """SoftLayer_Container_Product_Order_Receipt.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Receipt/
    """

    external_payment_checkout_url: str | None = local("externalPaymentCheckoutUrl", "string")
    external_payment_token: str | None = local("externalPaymentToken", "string")
    order_date: datetime | None = local("orderDate", "dateTime")
    order_details: models.ContainerProductOrder | None = local(
        "orderDetails", "SoftLayer_Container_Product_Order"
    )
    order_id: int = local("orderId", "int")
    paypal_checkout_url: str | None = local("paypalCheckoutUrl", "string")
    paypal_token: str | None = local("paypalToken", "string")
    placed_order: models.BillingOrder | None = local("placedOrder", "SoftLayer_Billing_Order")
    quote: models.BillingOrderQuote | None = local("quote", "SoftLayer_Billing_Order_Quote")
