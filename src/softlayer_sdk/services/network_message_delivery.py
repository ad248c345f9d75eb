# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.Account | None:
        """SoftLayer_Network_Message_Delivery::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.BillingItem | None:
        """SoftLayer_Network_Message_Delivery::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.BillingItem,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkMessageDelivery:
        """SoftLayer_Network_Message_Delivery::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkMessageDelivery,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkMessageDeliveryType | None:
        """SoftLayer_Network_Message_Delivery::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkMessageDeliveryType,
        )

    def get_upgrade_item_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductItemPrice]:
        """SoftLayer_Network_Message_Delivery::getUpgradeItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getUpgradeItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItemPrices",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProductItemPrice],
        )

    def get_vendor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkMessageDeliveryVendor | None:
        """SoftLayer_Network_Message_Delivery::getVendor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/getVendor/
        """
        return self.client.call(
            self.datatype,
            "getVendor",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkMessageDeliveryVendor,
        )
