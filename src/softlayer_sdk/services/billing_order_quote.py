# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingOrderQuoteService(Service):
    """The methods of SoftLayer_Billing_Order_Quote.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/
    """

    datatype = "SoftLayer_Billing_Order_Quote"

    def claim(
        self,
        quote_key: str,
        quote_id: int,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT:
        """SoftLayer_Billing_Order_Quote::claim.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/claim/
        """
        return self.client.call(
            self.datatype,
            "claim",
            quote_key,
            quote_id,
            mask=mask,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def delete_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT:
        """SoftLayer_Billing_Order_Quote::deleteQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/deleteQuote/
        """
        return self.client.call(
            self.datatype,
            "deleteQuote",
            id=id,
            mask=mask,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Order_Quote::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getAccount/
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

    def get_do_not_contact_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Order_Quote::getDoNotContactFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getDoNotContactFlag/
        """
        return self.client.call(
            self.datatype, "getDoNotContactFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT:
        """SoftLayer_Billing_Order_Quote::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.BillingOrderT | None:
        """SoftLayer_Billing_Order_Quote::getOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getOrder/
        """
        return self.client.call(
            self.datatype,
            "getOrder",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrder,
        )

    def get_orders_from_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.ListResult[results.BillingOrderT]:
        """SoftLayer_Billing_Order_Quote::getOrdersFromQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getOrdersFromQuote/
        """
        return self.client.call(
            self.datatype,
            "getOrdersFromQuote",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrder],
        )

    def get_pdf(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Order_Quote::getPdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getPdf/
        """
        return self.client.call(self.datatype, "getPdf", id=id, returns=bytes)

    def get_quote_by_quote_key(
        self,
        quote_key: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT | None:
        """SoftLayer_Billing_Order_Quote::getQuoteByQuoteKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getQuoteByQuoteKey/
        """
        return self.client.call(
            self.datatype,
            "getQuoteByQuoteKey",
            quote_key,
            mask=mask,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def get_recalculated_order_container(
        self,
        user_order_data: models.ContainerProductOrder | None = None,
        order_being_placed_flag: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Billing_Order_Quote::getRecalculatedOrderContainer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getRecalculatedOrderContainer/
        """
        return self.client.call(
            self.datatype,
            "getRecalculatedOrderContainer",
            *given(user_order_data, order_being_placed_flag),
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderReceiptT] | None = None,
    ) -> results.ContainerProductOrderReceiptT:
        """SoftLayer_Billing_Order_Quote::placeOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/placeOrder/
        """
        return self.client.call(
            self.datatype,
            "placeOrder",
            order_data,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderReceipt,
        )

    def place_quote(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Billing_Order_Quote::placeQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/placeQuote/
        """
        return self.client.call(
            self.datatype,
            "placeQuote",
            order_data,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def save_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.BillingOrderQuoteT:
        """SoftLayer_Billing_Order_Quote::saveQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/saveQuote/
        """
        return self.client.call(
            self.datatype,
            "saveQuote",
            id=id,
            mask=mask,
            into=into,
            returns=models.BillingOrderQuote,
        )

    def verify_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Billing_Order_Quote::verifyOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/verifyOrder/
        """
        return self.client.call(
            self.datatype,
            "verifyOrder",
            order_data,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def withdraw_gdpr_acceptance(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Billing_Order_Quote::withdrawGdprAcceptance.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/withdrawGdprAcceptance/
        """
        self.client.call(self.datatype, "withdrawGdprAcceptance", id=id)
