# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountShipmentItemService(Service):
    """The methods of SoftLayer_Account_Shipment_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Item/
    """

    datatype = "SoftLayer_Account_Shipment_Item"

    def edit_object(
        self, template_object: models.AccountShipmentItem, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Shipment_Item::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Item/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentItemT] | None = None,
    ) -> results.AccountShipmentItemT:
        """SoftLayer_Account_Shipment_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Item/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentItem,
        )

    def get_shipment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentT] | None = None,
    ) -> results.AccountShipmentT | None:
        """SoftLayer_Account_Shipment_Item::getShipment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Item/getShipment/
        """
        return self.client.call(
            self.datatype,
            "getShipment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipment,
        )

    def get_shipment_item_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentItemTypeT] | None = None,
    ) -> results.AccountShipmentItemTypeT | None:
        """SoftLayer_Account_Shipment_Item::getShipmentItemType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Item/getShipmentItemType/
        """
        return self.client.call(
            self.datatype,
            "getShipmentItemType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentItemType,
        )
