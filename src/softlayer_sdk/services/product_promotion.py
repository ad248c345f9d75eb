# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductPromotionService(Service):
    """The methods of SoftLayer_Product_Promotion.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Promotion/
    """

    datatype = "SoftLayer_Product_Promotion"

    def find_by_promo_code(
        self,
        code: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductPromotionT] | None = None,
    ) -> results.ContainerProductPromotionT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPromotionT] | None = None,
    ) -> results.ProductPromotionT:
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
