# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Partition_Template_Partition")
class HardwareComponentPartitionTemplatePartition(Entity):
    """SoftLayer_Hardware_Component_Partition_Template_Partition.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Partition_Template_Partition/
    """

    filesystem_type: models.ConfigurationStorageFilesystemType | None = relational(
        "filesystemType", "SoftLayer_Configuration_Storage_Filesystem_Type"
    )
    id: int = local("id", "int")
    is_grow: bool | None = local("isGrow", "boolean")
    partition_name: str | None = local("partitionName", "string")
    partition_size: Decimal | None = local("partitionSize", "decimal")
    partition_template: models.HardwareComponentPartitionTemplate | None = relational(
        "partitionTemplate", "SoftLayer_Hardware_Component_Partition_Template"
    )
    partition_template_id: int | None = local("partitionTemplateId", "int")
    volume_number: int | None = local("volumeNumber", "int")
