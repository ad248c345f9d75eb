# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Product_Package_Preset_Configuration")
class ProductPackagePresetConfiguration(Entity):
    """SoftLayer_Product_Package_Preset_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Preset_Configuration/
    """

    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    package_preset: models.ProductPackagePreset | None = relational(
        "packagePreset", "SoftLayer_Product_Package_Preset"
    )
    price: models.ProductItemPrice | None = relational("price", "SoftLayer_Product_Item_Price")
