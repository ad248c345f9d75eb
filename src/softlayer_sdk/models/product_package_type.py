# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Package_Type")
class ProductPackageType(Entity):
    """SoftLayer_Product_Package_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Type/
    """

    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    package_count: int = counter("packageCount")
    packages: list[models.ProductPackage] = relational(
        "packages", "SoftLayer_Product_Package", array=True
    )
