# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Invoice_Item_Tax_Info")
class BillingInvoiceItemTaxInfo(Entity):
    """SoftLayer_Billing_Invoice_Item_Tax_Info.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice_Item_Tax_Info/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    effective_tax_rate: float | None = local("effectiveTaxRate", "float")
    exempt_amount: float | None = local("exemptAmount", "float")
    fee_property: str | None = local("feeProperty", "string")
    id: int = local("id", "int")
    invoice_item: models.BillingInvoiceItem | None = relational(
        "invoiceItem", "SoftLayer_Billing_Invoice_Item"
    )
    invoice_item_id: int | None = local("invoiceItemId", "int")
    invoice_tax_info: models.BillingInvoiceTaxInfo | None = relational(
        "invoiceTaxInfo", "SoftLayer_Billing_Invoice_Tax_Info"
    )
    invoice_tax_info_id: int | None = local("invoiceTaxInfoId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    non_taxable_basis: float | None = local("nonTaxableBasis", "float")
    reported_flag: bool | None = local("reportedFlag", "boolean")
    seller_registration: str | None = local("sellerRegistration", "string")
    tax_amount: float | None = local("taxAmount", "float")
    tax_amount_to_currency: float | None = local("taxAmountToCurrency", "float")
    tax_rate: float | None = local("taxRate", "float")
    taxable_basis: float | None = local("taxableBasis", "float")
    to_currency: models.BillingCurrency | None = relational(
        "toCurrency", "SoftLayer_Billing_Currency"
    )
    to_currency_id: int | None = local("toCurrencyId", "int")
