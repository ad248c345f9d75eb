# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT | None:
        """SoftLayer_Product_Item_Price_Premium::getItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getItemPrice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Product_Item_Price_Premium::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPricePremiumT] | None = None,
    ) -> results.ProductItemPricePremiumT:
        """SoftLayer_Product_Item_Price_Premium::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPricePremium,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT | None:
        """SoftLayer_Product_Item_Price_Premium::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackage,
        )
