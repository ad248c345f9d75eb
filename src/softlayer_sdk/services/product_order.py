# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class ProductOrderService(Service):
    """The methods of SoftLayer_Product_Order.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/
    """

    datatype = "SoftLayer_Product_Order"

    def check_item_availability(
        self,
        item_prices: Sequence[models.ProductItemPrice],
        account_id: int | None = None,
        availability_type_key_names: Sequence[str] | None = None,
    ) -> bool:
        """SoftLayer_Product_Order::checkItemAvailability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/checkItemAvailability/
        """
        return self.client.call(
            self.datatype,
            "checkItemAvailability",
            item_prices,
            *given(account_id, availability_type_key_names),
            returns=bool,
        )

    def check_item_availability_for_image_template(
        self,
        image_template_id: int,
        account_id: int,
        package_id: int,
        availability_type_key_names: Sequence[str] | None = None,
    ) -> bool:
        """SoftLayer_Product_Order::checkItemAvailabilityForImageTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/checkItemAvailabilityForImageTemplate/
        """
        return self.client.call(
            self.datatype,
            "checkItemAvailabilityForImageTemplate",
            image_template_id,
            account_id,
            package_id,
            *given(availability_type_key_names),
            returns=bool,
        )

    def check_item_conflicts(self, item_prices: Sequence[models.ProductItemPrice]) -> bool:
        """SoftLayer_Product_Order::checkItemConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/checkItemConflicts/
        """
        return self.client.call(self.datatype, "checkItemConflicts", item_prices, returns=bool)

    @overload
    def get_external_payment_authorization_receipt(
        self, token: str, payer_id: str, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductOrderReceipt: ...

    @overload
    def get_external_payment_authorization_receipt(
        self, token: str, payer_id: str, *, into: type[R]
    ) -> R: ...

    def get_external_payment_authorization_receipt(
        self,
        token: str,
        payer_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::getExternalPaymentAuthorizationReceipt.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/getExternalPaymentAuthorizationReceipt/
        """
        return self.client.call(
            self.datatype,
            "getExternalPaymentAuthorizationReceipt",
            token,
            payer_id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderReceipt,
        )

    @overload
    def get_networks(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        account_id: int | None = None,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ContainerProductOrderNetwork]: ...

    @overload
    def get_networks(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        account_id: int | None = None,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_networks(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        account_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Product_Order::getNetworks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/getNetworks/
        """
        return self.client.call(
            self.datatype,
            "getNetworks",
            *given(location_id, package_id, account_id),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerProductOrderNetwork],
        )

    @overload
    def get_reseller_order(
        self, order_container: models.ContainerProductOrder, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductOrder | None: ...

    @overload
    def get_reseller_order(
        self, order_container: models.ContainerProductOrder, *, into: type[R]
    ) -> R | None: ...

    def get_reseller_order(
        self,
        order_container: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::getResellerOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/getResellerOrder/
        """
        return self.client.call(
            self.datatype,
            "getResellerOrder",
            order_container,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    @overload
    def get_tax_calculation_result(
        self, order_hash: str, *, mask: MaskLike | None = ...
    ) -> models.ContainerTaxCache: ...

    @overload
    def get_tax_calculation_result(self, order_hash: str, *, into: type[R]) -> R: ...

    def get_tax_calculation_result(
        self, order_hash: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """SoftLayer_Product_Order::getTaxCalculationResult.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/getTaxCalculationResult/
        """
        return self.client.call(
            self.datatype,
            "getTaxCalculationResult",
            order_hash,
            mask=mask,
            into=into,
            returns=models.ContainerTaxCache,
        )

    @overload
    def get_vlans(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        selected_items: str | None = None,
        vlan_ids: Sequence[int] | None = None,
        subnet_ids: Sequence[int] | None = None,
        account_id: int | None = None,
        order_container: models.ContainerProductOrder | None = None,
        hardware_firewall_ordered_flag: bool | None = None,
        *,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrderNetworkVlans: ...

    @overload
    def get_vlans(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        selected_items: str | None = None,
        vlan_ids: Sequence[int] | None = None,
        subnet_ids: Sequence[int] | None = None,
        account_id: int | None = None,
        order_container: models.ContainerProductOrder | None = None,
        hardware_firewall_ordered_flag: bool | None = None,
        *,
        into: type[R],
    ) -> R: ...

    def get_vlans(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        selected_items: str | None = None,
        vlan_ids: Sequence[int] | None = None,
        subnet_ids: Sequence[int] | None = None,
        account_id: int | None = None,
        order_container: models.ContainerProductOrder | None = None,
        hardware_firewall_ordered_flag: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::getVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/getVlans/
        """
        return self.client.call(
            self.datatype,
            "getVlans",
            *given(
                location_id,
                package_id,
                selected_items,
                vlan_ids,
                subnet_ids,
                account_id,
                order_container,
                hardware_firewall_ordered_flag,
            ),
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderNetworkVlans,
        )

    @overload
    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        save_as_quote: bool | None = None,
        *,
        mask: MaskLike | None = ...,
    ) -> models.ContainerProductOrderReceipt: ...

    @overload
    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        save_as_quote: bool | None = None,
        *,
        into: type[R],
    ) -> R: ...

    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        save_as_quote: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::placeOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        return self.client.call(
            self.datatype,
            "placeOrder",
            order_data,
            *given(save_as_quote),
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderReceipt,
        )

    @overload
    def place_quote(
        self, order_data: models.ContainerProductOrder, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductOrderReceipt: ...

    @overload
    def place_quote(self, order_data: models.ContainerProductOrder, *, into: type[R]) -> R: ...

    def place_quote(
        self,
        order_data: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::placeQuote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeQuote/
        """
        return self.client.call(
            self.datatype,
            "placeQuote",
            order_data,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderReceipt,
        )

    @overload
    def process_external_payment_authorization(
        self, token: str, payer_id: str, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductOrder: ...

    @overload
    def process_external_payment_authorization(
        self, token: str, payer_id: str, *, into: type[R]
    ) -> R: ...

    def process_external_payment_authorization(
        self,
        token: str,
        payer_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::processExternalPaymentAuthorization.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/processExternalPaymentAuthorization/
        """
        return self.client.call(
            self.datatype,
            "processExternalPaymentAuthorization",
            token,
            payer_id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    @overload
    def required_items(
        self,
        item_prices: Sequence[models.ProductItemPrice],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductItem]: ...

    @overload
    def required_items(
        self,
        item_prices: Sequence[models.ProductItemPrice],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def required_items(
        self,
        item_prices: Sequence[models.ProductItemPrice],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Product_Order::requiredItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/requiredItems/
        """
        return self.client.call(
            self.datatype,
            "requiredItems",
            item_prices,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    @overload
    def verify_order(
        self, order_data: models.ContainerProductOrder, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductOrder: ...

    @overload
    def verify_order(self, order_data: models.ContainerProductOrder, *, into: type[R]) -> R: ...

    def verify_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Product_Order::verifyOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self.client.call(
            self.datatype,
            "verifyOrder",
            order_data,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )
