# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProductPromotionService(Service):
    """The methods of SoftLayer_Product_Promotion.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Promotion/
    """

    datatype = "SoftLayer_Product_Promotion"

    @overload
    def find_by_promo_code(
        self, code: str, *, mask: MaskLike | None = ...
    ) -> models.ContainerProductPromotion | None: ...

    @overload
    def find_by_promo_code(self, code: str, *, into: type[R]) -> R | None: ...

    def find_by_promo_code(
        self, code: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """SoftLayer_Product_Promotion::findByPromoCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Promotion/findByPromoCode/
        """
        return self.client.call(
            self.datatype,
            "findByPromoCode",
            code,
            mask=mask,
            into=into,
            returns=models.ContainerProductPromotion,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductPromotion: ...

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
        """SoftLayer_Product_Promotion::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Promotion/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPromotion,
        )
