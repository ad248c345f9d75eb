# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Preset_Attribute")
class ProductPackagePresetAttribute(Entity):
    """SoftLayer_Product_Package_Preset_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Preset_Attribute/
    """

    attribute_type: models.ProductPackagePresetAttributeType | None = relational(
        "attributeType", "SoftLayer_Product_Package_Preset_Attribute_Type"
    )
    attribute_type_id: int | None = local("attributeTypeId", "int")
    id: int = local("id", "int")
    preset: models.ProductPackagePreset | None = relational(
        "preset", "SoftLayer_Product_Package_Preset"
    )
    preset_id: int | None = local("presetId", "int")
    value: str | None = local("value", "string")
