# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Promotion_RequirementGroup")
class ContainerProductPromotionRequirementGroup(Entity):
    """SoftLayer_Container_Product_Promotion_RequirementGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Promotion_RequirementGroup/
    """

    categories: list[models.ProductItemCategory] = local(
        "categories", "SoftLayer_Product_Item_Category", array=True
    )
    presets: list[models.ProductPackagePreset] = local(
        "presets", "SoftLayer_Product_Package_Preset", array=True
    )
    prices: list[models.ProductItemPrice] = local(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
