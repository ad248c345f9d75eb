# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Partition_Template")
class HardwareComponentPartitionTemplate(Entity):
    """SoftLayer_Hardware_Component_Partition_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Partition_Template/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    data: list[models.HardwareComponentPartitionTemplatePartition] = relational(
        "data", "SoftLayer_Hardware_Component_Partition_Template_Partition", array=True
    )
    data_count: int = counter("dataCount")
    description: str | None = local("description", "string")
    expire_date: str | None = relational("expireDate", "string")
    id: int = local("id", "int")
    partition_operating_system: models.HardwareComponentPartitionOperatingSystem | None = (
        relational(
            "partitionOperatingSystem", "SoftLayer_Hardware_Component_Partition_OperatingSystem"
        )
    )
    partition_operating_system_id: int | None = local("partitionOperatingSystemId", "int")
    partition_template_partition: list[models.HardwareComponentPartitionTemplatePartition] = (
        relational(
            "partitionTemplatePartition",
            "SoftLayer_Hardware_Component_Partition_Template_Partition",
            array=True,
        )
    )
    partition_template_partition_count: int = counter("partitionTemplatePartitionCount")
    status_code: str | None = local("statusCode", "string")
    template_type: str | None = local("templateType", "string")
