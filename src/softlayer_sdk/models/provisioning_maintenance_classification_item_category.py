# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Provisioning_Maintenance_Classification_Item_Category")
class ProvisioningMaintenanceClassificationItemCategory(Entity):
    """SoftLayer_Provisioning_Maintenance_Classification_Item_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Classification_Item_Category/
    """

    item_category_id: int | None = local("itemCategoryId", "int")
    maintenance_classification: models.ProvisioningMaintenanceClassification | None = relational(
        "maintenanceClassification", "SoftLayer_Provisioning_Maintenance_Classification"
    )
    maintenance_classification_id: int | None = local("maintenanceClassificationId", "int")
