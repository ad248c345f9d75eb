# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Invoice")
class BillingInvoice(Entity):
    """SoftLayer_Billing_Invoice.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    amount: Decimal | None = relational("amount", "decimal")
    brand_at_invoice_creation: models.Brand | None = relational(
        "brandAtInvoiceCreation", "SoftLayer_Brand"
    )
    chargeback_type: models.BillingChargebackType | None = relational(
        "chargebackType", "SoftLayer_Billing_Chargeback_Type"
    )
    city: str | None = local("city", "string")
    claimed_tax_exempt_tx_flag: bool | None = local("claimedTaxExemptTxFlag", "boolean")
    closed_date: datetime | None = local("closedDate", "dateTime")
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    create_date: datetime = local("createDate", "dateTime")
    credit_type_detail_id: int | None = local("creditTypeDetailId", "int")
    detailed_pdf_generated_flag: bool | None = relational("detailedPdfGeneratedFlag", "boolean")
    documents_generated_flag: bool | None = local("documentsGeneratedFlag", "boolean")
    email: str | None = local("email", "string")
    ending_balance: Decimal | None = local("endingBalance", "decimal")
    fax_phone: str | None = local("faxPhone", "string")
    first_name: str | None = local("firstName", "string")
    id: int = local("id", "int")
    invoice_top_level_item_count: int = counter("invoiceTopLevelItemCount")
    invoice_top_level_items: list[models.BillingInvoiceItem] = relational(
        "invoiceTopLevelItems", "SoftLayer_Billing_Invoice_Item", array=True
    )
    invoice_total_amount: Decimal | None = relational("invoiceTotalAmount", "decimal")
    invoice_total_one_time_amount: Decimal | None = relational(
        "invoiceTotalOneTimeAmount", "decimal"
    )
    invoice_total_one_time_tax_amount: Decimal | None = relational(
        "invoiceTotalOneTimeTaxAmount", "decimal"
    )
    invoice_total_pre_tax_amount: Decimal | None = relational("invoiceTotalPreTaxAmount", "decimal")
    invoice_total_recurring_amount: Decimal | None = relational(
        "invoiceTotalRecurringAmount", "decimal"
    )
    invoice_total_recurring_tax_amount: Decimal | None = relational(
        "invoiceTotalRecurringTaxAmount", "decimal"
    )
    item_count: int = counter("itemCount")
    items: list[models.BillingInvoiceItem] = relational(
        "items", "SoftLayer_Billing_Invoice_Item", array=True
    )
    last_name: str | None = local("lastName", "string")
    local_currency_exchange_rate: models.BillingCurrencyExchangeRate | None = relational(
        "localCurrencyExchangeRate", "SoftLayer_Billing_Currency_ExchangeRate"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    office_phone: str | None = local("officePhone", "string")
    payment: Decimal | None = relational("payment", "decimal")
    payment_count: int = counter("paymentCount")
    payments: list[models.BillingInvoiceReceivablePayment] = relational(
        "payments", "SoftLayer_Billing_Invoice_Receivable_Payment", array=True
    )
    postal_code: str | None = local("postalCode", "string")
    purchase_order_number: str | None = local("purchaseOrderNumber", "string")
    seller_registration: str | None = relational("sellerRegistration", "string")
    starting_balance: Decimal | None = local("startingBalance", "decimal")
    state: str | None = local("state", "string")
    status_code: str | None = local("statusCode", "string")
    tax_info: models.BillingInvoiceTaxInfo | None = relational(
        "taxInfo", "SoftLayer_Billing_Invoice_Tax_Info"
    )
    tax_info_history: list[models.BillingInvoiceTaxInfo] = relational(
        "taxInfoHistory", "SoftLayer_Billing_Invoice_Tax_Info", array=True
    )
    tax_info_history_count: int = counter("taxInfoHistoryCount")
    tax_message: str | None = relational("taxMessage", "string")
    tax_status_id: int | None = local("taxStatusId", "int")
    tax_type: models.BillingInvoiceTaxType | None = relational(
        "taxType", "SoftLayer_Billing_Invoice_Tax_Type"
    )
    tax_type_id: int | None = local("taxTypeId", "int")
    type_code: str | None = local("typeCode", "string")
