# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.location_group import LocationGroup


@entity("SoftLayer_Location_Group_Pricing")
class LocationGroupPricing(LocationGroup):
    """SoftLayer_Location_Group_Pricing.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group_Pricing/
    """

    price_count: int = counter("priceCount")
    prices: list[models.ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
