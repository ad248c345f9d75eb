# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Provisioning_Maintenance_Classification")
class ProvisioningMaintenanceClassification(Entity):
    """SoftLayer_Provisioning_Maintenance_Classification.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Classification/
    """

    id: int = local("id", "int")
    item_categories: list[models.ProvisioningMaintenanceClassificationItemCategory] = relational(
        "itemCategories",
        "SoftLayer_Provisioning_Maintenance_Classification_Item_Category",
        array=True,
    )
    item_category_count: int = counter("itemCategoryCount")
    slots: int | None = local("slots", "int")
    type: str | None = local("type", "string")
