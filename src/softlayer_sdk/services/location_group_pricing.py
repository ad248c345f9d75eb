# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.location_group import LocationGroupService


class LocationGroupPricingService(LocationGroupService):
    """The methods of SoftLayer_Location_Group_Pricing.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Pricing/
    """

    datatype = "SoftLayer_Location_Group_Pricing"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupPricingT] | None = None,
    ) -> results.LocationGroupPricingT:
        """SoftLayer_Location_Group_Pricing::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Pricing/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupPricing,
        )

    def get_prices(
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
        """SoftLayer_Location_Group_Pricing::getPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Pricing/getPrices/
        """
        return self.client.call(
            self.datatype,
            "getPrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )
