# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Price_Premium")
class ProductItemPricePremium(Entity):
    """SoftLayer_Product_Item_Price_Premium.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Price_Premium/
    """

    hourly_modifier: Decimal | None = local("hourlyModifier", "decimal")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_id: int | None = local("itemPriceId", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    monthly_modifier: Decimal | None = local("monthlyModifier", "decimal")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
