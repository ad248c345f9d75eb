# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Order_Quote")
class BillingOrderQuote(Entity):
    """SoftLayer_Billing_Order_Quote.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Order_Quote/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    completed_purchase_data_id: int | None = local("completedPurchaseDataId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    do_not_contact_flag: bool | None = relational("doNotContactFlag", "boolean")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    orders_from_quote: list[models.BillingOrder] = relational(
        "ordersFromQuote", "SoftLayer_Billing_Order", array=True
    )
    orders_from_quote_count: int = counter("ordersFromQuoteCount")
    public_note: str | None = local("publicNote", "string")
    quote_key: str | None = local("quoteKey", "string")
    status: str | None = local("status", "string")
