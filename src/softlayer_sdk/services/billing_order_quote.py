# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class BillingOrderQuoteService(Service):
    """The methods of SoftLayer_Billing_Order_Quote.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/
    """

    datatype = "SoftLayer_Billing_Order_Quote"

    @overload
    def claim(
        self, quote_key: str, quote_id: int, *, mask: MaskLike | None = ...
    ) -> models.BillingOrderQuote: ...

    @overload
    def claim(self, quote_key: str, quote_id: int, *, into: type[R]) -> R: ...

    def claim(
        self,
        quote_key: str,
        quote_id: int,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def delete_quote(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.BillingOrderQuote: ...

    @overload
    def delete_quote(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def delete_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingOrderQuote: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_order(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingOrder | None: ...

    @overload
    def get_order(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_orders_from_quote(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingOrder]: ...

    @overload
    def get_orders_from_quote(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_orders_from_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_quote_by_quote_key(
        self, quote_key: str, *, mask: MaskLike | None = ...
    ) -> models.BillingOrderQuote | None: ...

    @overload
    def get_quote_by_quote_key(self, quote_key: str, *, into: type[R]) -> R | None: ...

    def get_quote_by_quote_key(
        self, quote_key: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
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

    @overload
    def get_recalculated_order_container(
        self,
        user_order_data: models.ContainerProductOrder | None = None,
        order_being_placed_flag: bool | None = None,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrder: ...

    @overload
    def get_recalculated_order_container(
        self,
        user_order_data: models.ContainerProductOrder | None = None,
        order_being_placed_flag: bool | None = None,
        *,
        into: type[R],
        id: int | str | None = ...,
    ) -> R: ...

    def get_recalculated_order_container(
        self,
        user_order_data: models.ContainerProductOrder | None = None,
        order_being_placed_flag: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrderReceipt: ...

    @overload
    def place_order(
        self, order_data: models.ContainerProductOrder, *, into: type[R], id: int | str | None = ...
    ) -> R: ...

    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def place_quote(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrder: ...

    @overload
    def place_quote(
        self, order_data: models.ContainerProductOrder, *, into: type[R], id: int | str | None = ...
    ) -> R: ...

    def place_quote(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def save_quote(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.BillingOrderQuote: ...

    @overload
    def save_quote(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def save_quote(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def verify_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrder: ...

    @overload
    def verify_order(
        self, order_data: models.ContainerProductOrder, *, into: type[R], id: int | str | None = ...
    ) -> R: ...

    def verify_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
