# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Order_Configuration")
class ProductPackageOrderConfiguration(Entity):
    """SoftLayer_Product_Package_Order_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Order_Configuration/
    """

    bundled_flag: bool | None = local("bundledFlag", "boolean")
    error_message: str | None = local("errorMessage", "string")
    id: int = local("id", "int")
    is_required: int | None = local("isRequired", "int")
    item_category: models.ProductItemCategory | None = relational(
        "itemCategory", "SoftLayer_Product_Item_Category"
    )
    item_category_id: int | None = local("itemCategoryId", "int")
    order_step_id: int | None = local("orderStepId", "int")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    sort: int | None = local("sort", "int")
    step: models.ProductPackageOrderStep | None = relational(
        "step", "SoftLayer_Product_Package_Order_Step"
    )
    term_flag: bool | None = local("termFlag", "boolean")
