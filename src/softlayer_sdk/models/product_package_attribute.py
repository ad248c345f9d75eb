# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Attribute")
class ProductPackageAttribute(Entity):
    """SoftLayer_Product_Package_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Attribute/
    """

    attribute_type: models.ProductPackageAttributeType | None = relational(
        "attributeType", "SoftLayer_Product_Package_Attribute_Type"
    )
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    value: str | None = local("value", "string")
