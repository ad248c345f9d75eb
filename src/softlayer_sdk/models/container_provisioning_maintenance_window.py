# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Provisioning_Maintenance_Window")
class ContainerProvisioningMaintenanceWindow(Entity):
    """SoftLayer_Container_Provisioning_Maintenance_Window.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Provisioning_Maintenance_Window/
    """

    classification_ids: list[models.ProvisioningMaintenanceClassification] = local(
        "classificationIds", "SoftLayer_Provisioning_Maintenance_Classification", array=True
    )
    item_category_ids: list[models.ProductItemCategory] = local(
        "itemCategoryIds", "SoftLayer_Product_Item_Category", array=True
    )
    maintenance_window_id: int | None = local("maintenanceWindowId", "int")
    ticket_id: int | None = local("ticketId", "int")
    window_maintenance_date: datetime | None = local("windowMaintenanceDate", "dateTime")
