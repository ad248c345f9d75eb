# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkMessageDeliveryService(Service):
    """The methods of SoftLayer_Network_Message_Delivery.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/
    """

    datatype = "SoftLayer_Network_Message_Delivery"

    def edit_object(
        self, template_object: models.NetworkMessageDelivery, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Message_Delivery::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Message_Delivery::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getAccount/
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

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Message_Delivery::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMessageDeliveryT] | None = None,
    ) -> results.NetworkMessageDeliveryT:
        """SoftLayer_Network_Message_Delivery::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMessageDelivery,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMessageDeliveryTypeT] | None = None,
    ) -> results.NetworkMessageDeliveryTypeT | None:
        """SoftLayer_Network_Message_Delivery::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMessageDeliveryType,
        )

    def get_upgrade_item_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Network_Message_Delivery::getUpgradeItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getUpgradeItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItemPrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_vendor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMessageDeliveryVendorT] | None = None,
    ) -> results.NetworkMessageDeliveryVendorT | None:
        """SoftLayer_Network_Message_Delivery::getVendor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getVendor/
        """
        return self.client.call(
            self.datatype,
            "getVendor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMessageDeliveryVendor,
        )
