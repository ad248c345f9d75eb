# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Order")
class BillingOrder(Entity):
    """SoftLayer_Billing_Order.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Order/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
    cart: models.BillingOrderCart | None = relational("cart", "SoftLayer_Billing_Order_Cart")
    core_restricted_item_count: int = counter("coreRestrictedItemCount")
    core_restricted_items: list[models.BillingOrderItem] = relational(
        "coreRestrictedItems", "SoftLayer_Billing_Order_Item", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    credit_card_transaction_count: int = counter("creditCardTransactionCount")
    credit_card_transactions: list[models.BillingPaymentCardTransaction] = relational(
        "creditCardTransactions", "SoftLayer_Billing_Payment_Card_Transaction", array=True
    )
    exchange_rate: models.BillingCurrencyExchangeRate | None = relational(
        "exchangeRate", "SoftLayer_Billing_Currency_ExchangeRate"
    )
    id: int = local("id", "int")
    impersonating_user_record_id: int | None = local("impersonatingUserRecordId", "int")
    initial_invoice: models.BillingInvoice | None = relational(
        "initialInvoice", "SoftLayer_Billing_Invoice"
    )
    item_count: int = counter("itemCount")
    items: list[models.BillingOrderItem] = relational(
        "items", "SoftLayer_Billing_Order_Item", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order_approval_date: datetime | None = relational("orderApprovalDate", "dateTime")
    order_non_server_monthly_amount: Decimal | None = relational(
        "orderNonServerMonthlyAmount", "decimal"
    )
    order_quote_id: int | None = local("orderQuoteId", "int")
    order_server_monthly_amount: Decimal | None = relational("orderServerMonthlyAmount", "decimal")
    order_top_level_item_count: int = counter("orderTopLevelItemCount")
    order_top_level_items: list[models.BillingOrderItem] = relational(
        "orderTopLevelItems", "SoftLayer_Billing_Order_Item", array=True
    )
    order_total_amount: Decimal | None = relational("orderTotalAmount", "decimal")
    order_total_one_time: Decimal | None = relational("orderTotalOneTime", "decimal")
    order_total_one_time_amount: Decimal | None = relational("orderTotalOneTimeAmount", "decimal")
    order_total_one_time_tax_amount: Decimal | None = relational(
        "orderTotalOneTimeTaxAmount", "decimal"
    )
    order_total_recurring: Decimal | None = relational("orderTotalRecurring", "decimal")
    order_total_recurring_amount: Decimal | None = relational(
        "orderTotalRecurringAmount", "decimal"
    )
    order_total_recurring_tax_amount: Decimal | None = relational(
        "orderTotalRecurringTaxAmount", "decimal"
    )
    order_total_setup_amount: Decimal | None = relational("orderTotalSetupAmount", "decimal")
    order_type: models.BillingOrderType | None = relational(
        "orderType", "SoftLayer_Billing_Order_Type"
    )
    order_type_id: int | None = local("orderTypeId", "int")
    paypal_transaction_count: int = counter("paypalTransactionCount")
    paypal_transactions: list[models.BillingPaymentPayPalTransaction] = relational(
        "paypalTransactions", "SoftLayer_Billing_Payment_PayPal_Transaction", array=True
    )
    presale_event: models.SalesPresaleEvent | None = relational(
        "presaleEvent", "SoftLayer_Sales_Presale_Event"
    )
    presale_event_id: int | None = local("presaleEventId", "int")
    private_cloud_order_flag: bool | None = local("privateCloudOrderFlag", "boolean")
    quote: models.BillingOrderQuote | None = relational("quote", "SoftLayer_Billing_Order_Quote")
    referral_partner: models.Account | None = relational("referralPartner", "SoftLayer_Account")
    status: str | None = local("status", "string")
    upgrade_request_flag: bool | None = relational("upgradeRequestFlag", "boolean")
    user_record: models.UserCustomer | None = relational("userRecord", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
