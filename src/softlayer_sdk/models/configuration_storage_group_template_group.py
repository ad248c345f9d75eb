# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Storage_Group_Template_Group")
class ConfigurationStorageGroupTemplateGroup(Entity):
    """SoftLayer_Configuration_Storage_Group_Template_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Storage_Group_Template_Group/
    """

    disk_controller_index: int | None = local("diskControllerIndex", "int")
    grow: bool | None = local("grow", "boolean")
    hard_drives_string: str | None = local("hardDrivesString", "string")
    hot_spare_drives_string: str | None = local("hotSpareDrivesString", "string")
    order_index: int | None = local("orderIndex", "int")
    size: Decimal | None = local("size", "decimal")
    type: models.ConfigurationStorageGroupArrayType | None = relational(
        "type", "SoftLayer_Configuration_Storage_Group_Array_Type"
    )
