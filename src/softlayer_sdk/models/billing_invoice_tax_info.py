# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Invoice_Tax_Info")
class BillingInvoiceTaxInfo(Entity):
    """SoftLayer_Billing_Invoice_Tax_Info.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice_Tax_Info/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    currency: models.BillingCurrency | None = relational("currency", "SoftLayer_Billing_Currency")
    currency_id: int | None = local("currencyId", "int")
    functional_currency: models.BillingCurrency | None = relational(
        "functionalCurrency", "SoftLayer_Billing_Currency"
    )
    id: int = local("id", "int")
    invoice: models.BillingInvoice | None = relational("invoice", "SoftLayer_Billing_Invoice")
    invoice_id: int | None = local("invoiceId", "int")
    item_count: int = counter("itemCount")
    item_with_currency_info: models.BillingInvoiceItemTaxInfo | None = relational(
        "itemWithCurrencyInfo", "SoftLayer_Billing_Invoice_Item_Tax_Info"
    )
    items: list[models.BillingInvoiceItemTaxInfo] = relational(
        "items", "SoftLayer_Billing_Invoice_Item_Tax_Info", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    reported_flag: bool | None = local("reportedFlag", "boolean")
    total_tax_amount_to_currency: float | None = relational("totalTaxAmountToCurrency", "float")
