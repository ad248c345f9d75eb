# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.product_item_resource_conflict import ProductItemResourceConflict


@entity("SoftLayer_Product_Item_Resource_Conflict_Location")
class ProductItemResourceConflictLocation(ProductItemResourceConflict):
    """SoftLayer_Product_Item_Resource_Conflict_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Resource_Conflict_Location/
    """

    resource: models.Location | None = relational("resource", "SoftLayer_Location")
