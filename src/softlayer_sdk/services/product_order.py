# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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

    def get_external_payment_authorization_receipt(
        self,
        token: str,
        payer_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderReceiptT] | None = None,
    ) -> results.ContainerProductOrderReceiptT:
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

    def get_networks(
        self,
        location_id: int | None = None,
        package_id: int | None = None,
        account_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerProductOrderNetworkT] | None = None,
    ) -> results.ListResult[results.ContainerProductOrderNetworkT]:
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

    def get_reseller_order(
        self,
        order_container: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT | None:
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

    def get_tax_calculation_result(
        self,
        order_hash: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerTaxCacheT] | None = None,
    ) -> results.ContainerTaxCacheT:
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
        into: type[results.ContainerProductOrderNetworkVlansT] | None = None,
    ) -> results.ContainerProductOrderNetworkVlansT:
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

    def place_order(
        self,
        order_data: models.ContainerProductOrder,
        save_as_quote: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderReceiptT] | None = None,
    ) -> results.ContainerProductOrderReceiptT:
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

    def place_quote(
        self,
        order_data: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderReceiptT] | None = None,
    ) -> results.ContainerProductOrderReceiptT:
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

    def process_external_payment_authorization(
        self,
        token: str,
        payer_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
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

    def required_items(
        self,
        item_prices: Sequence[models.ProductItemPrice],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
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

    def verify_order(
        self,
        order_data: models.ContainerProductOrder,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
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
