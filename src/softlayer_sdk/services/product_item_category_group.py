# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductItemCategoryGroupService(Service):
    """The methods of SoftLayer_Product_Item_Category_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category_Group/
    """

    datatype = "SoftLayer_Product_Item_Category_Group"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryGroupT] | None = None,
    ) -> results.ProductItemCategoryGroupT:
        """SoftLayer_Product_Item_Category_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategoryGroup,
        )
