# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProductItemPricePremiumService(Service):
    """The methods of SoftLayer_Product_Item_Price_Premium.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/
    """

    datatype = "SoftLayer_Product_Item_Price_Premium"

    def get_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItemPrice | None:
        """SoftLayer_Product_Item_Price_Premium::getItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getItemPrice",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductItemPrice,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Location | None:
        """SoftLayer_Product_Item_Price_Premium::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getLocation/
        """
        return self.client.call(
            self.datatype, "getLocation", id=id, mask=mask, filter=filter, returns=models.Location
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItemPricePremium:
        """SoftLayer_Product_Item_Price_Premium::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductItemPricePremium,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackage | None:
        """SoftLayer_Product_Item_Price_Premium::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackage,
        )
