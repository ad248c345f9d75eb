# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProductItemPricePremiumService(Service):
    """The methods of SoftLayer_Product_Item_Price_Premium.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price_Premium/
    """

    datatype = "SoftLayer_Product_Item_Price_Premium"

    @overload
    def get_item_price(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductItemPrice | None: ...

    @overload
    def get_item_price(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_location(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_location(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductItemPricePremium: ...

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

    @overload
    def get_package(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductPackage | None: ...

    @overload
    def get_package(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
