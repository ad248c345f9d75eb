# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingOrderService(Service):
    """The methods of SoftLayer_Billing_Order.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/
    """

    datatype = "SoftLayer_Billing_Order"

    def approve_modified_order(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Order::approveModifiedOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/approveModifiedOrder/
        """
        return self.client.call(self.datatype, "approveModifiedOrder", id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Order::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.ListResult[results.BillingOrderT]:
        """SoftLayer_Billing_Order::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrder],
        )

    def get_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Billing_Order::getBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getBrand/
        """
        return self.client.call(
            self.datatype,
            "getBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_cart(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderCartT] | None = None,
    ) -> results.BillingOrderCartT | None:
        """SoftLayer_Billing_Order::getCart.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getCart/
        """
        return self.client.call(
            self.datatype,
            "getCart",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderCart,
        )

    def get_core_restricted_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order::getCoreRestrictedItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getCoreRestrictedItems/
        """
        return self.client.call(
            self.datatype,
            "getCoreRestrictedItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_credit_card_transactions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingPaymentCardTransactionT] | None = None,
    ) -> results.ListResult[results.BillingPaymentCardTransactionT]:
        """SoftLayer_Billing_Order::getCreditCardTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getCreditCardTransactions/
        """
        return self.client.call(
            self.datatype,
            "getCreditCardTransactions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingPaymentCardTransaction],
        )

    def get_exchange_rate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.BillingCurrencyExchangeRateT | None:
        """SoftLayer_Billing_Order::getExchangeRate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getExchangeRate/
        """
        return self.client.call(
            self.datatype,
            "getExchangeRate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrencyExchangeRate,
        )

    def get_initial_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Billing_Order::getInitialInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getInitialInvoice/
        """
        return self.client.call(
            self.datatype,
            "getInitialInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order::getItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getItems/
        """
        return self.client.call(
            self.datatype,
            "getItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.BillingOrderT:
        """SoftLayer_Billing_Order::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrder,
        )

    def get_order_approval_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Billing_Order::getOrderApprovalDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderApprovalDate/
        """
        return self.client.call(
            self.datatype, "getOrderApprovalDate", id=id, mask=mask, filter=filter, returns=datetime
        )

    def get_order_non_server_monthly_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderNonServerMonthlyAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderNonServerMonthlyAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderNonServerMonthlyAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_server_monthly_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderServerMonthlyAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderServerMonthlyAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderServerMonthlyAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerBillingOrderStatusT] | None = None,
    ) -> results.ListResult[results.ContainerBillingOrderStatusT]:
        """SoftLayer_Billing_Order::getOrderStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderStatuses/
        """
        return self.client.call(
            self.datatype,
            "getOrderStatuses",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerBillingOrderStatus],
        )

    def get_order_top_level_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order::getOrderTopLevelItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTopLevelItems/
        """
        return self.client.call(
            self.datatype,
            "getOrderTopLevelItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_order_total_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalAmount/
        """
        return self.client.call(
            self.datatype, "getOrderTotalAmount", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_order_total_one_time(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalOneTime.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalOneTime/
        """
        return self.client.call(
            self.datatype, "getOrderTotalOneTime", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_order_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalOneTimeAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_total_recurring(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalRecurring.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalRecurring/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalRecurring",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_total_setup_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order::getOrderTotalSetupAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderTotalSetupAmount/
        """
        return self.client.call(
            self.datatype,
            "getOrderTotalSetupAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_order_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderTypeT] | None = None,
    ) -> results.BillingOrderTypeT | None:
        """SoftLayer_Billing_Order::getOrderType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getOrderType/
        """
        return self.client.call(
            self.datatype,
            "getOrderType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderType,
        )

    def get_paypal_transactions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingPaymentPayPalTransactionT] | None = None,
    ) -> results.ListResult[results.BillingPaymentPayPalTransactionT]:
        """SoftLayer_Billing_Order::getPaypalTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getPaypalTransactions/
        """
        return self.client.call(
            self.datatype,
            "getPaypalTransactions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingPaymentPayPalTransaction],
        )

    def get_pdf(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Order::getPdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getPdf/
        """
        return self.client.call(self.datatype, "getPdf", id=id, returns=bytes)

    def get_pdf_filename(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Billing_Order::getPdfFilename.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getPdfFilename/
        """
        return self.client.call(self.datatype, "getPdfFilename", id=id, returns=str)

    def get_presale_event(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.SalesPresaleEventT | None:
        """SoftLayer_Billing_Order::getPresaleEvent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getPresaleEvent/
        """
        return self.client.call(
            self.datatype,
            "getPresaleEvent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SalesPresaleEvent,
        )

    def get_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT | None:
        """SoftLayer_Billing_Order::getQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getQuote/
        """
        return self.client.call(
            self.datatype,
            "getQuote",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def get_recalculated_order_container(
        self,
        message: str | None = None,
        ignore_discounts_flag: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Billing_Order::getRecalculatedOrderContainer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getRecalculatedOrderContainer/
        """
        return self.client.call(
            self.datatype,
            "getRecalculatedOrderContainer",
            *given(message, ignore_discounts_flag),
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def get_receipt(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderReceiptT] | None = None,
    ) -> results.ContainerProductOrderReceiptT | None:
        """SoftLayer_Billing_Order::getReceipt.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getReceipt/
        """
        return self.client.call(
            self.datatype,
            "getReceipt",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderReceipt,
        )

    def get_referral_partner(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Order::getReferralPartner.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getReferralPartner/
        """
        return self.client.call(
            self.datatype,
            "getReferralPartner",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_upgrade_request_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Order::getUpgradeRequestFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getUpgradeRequestFlag/
        """
        return self.client.call(
            self.datatype, "getUpgradeRequestFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_user_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Billing_Order::getUserRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getUserRecord/
        """
        return self.client.call(
            self.datatype,
            "getUserRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def is_pending_edit_approval(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Order::isPendingEditApproval.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/isPendingEditApproval/
        """
        return self.client.call(self.datatype, "isPendingEditApproval", id=id, returns=bool)
