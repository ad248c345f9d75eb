# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.software_component import SoftwareComponent


@entity("SoftLayer_Software_Component_OperatingSystem")
class SoftwareComponentOperatingSystem(SoftwareComponent):
    """SoftLayer_Software_Component_OperatingSystem.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_OperatingSystem/
    """

    license_expiration_date: datetime | None = relational("licenseExpirationDate", "dateTime")
    partition_template_count: int = counter("partitionTemplateCount")
    partition_templates: list[models.HardwareComponentPartitionTemplate] = relational(
        "partitionTemplates", "SoftLayer_Hardware_Component_Partition_Template", array=True
    )
    reload_transaction_group: models.ProvisioningVersion1TransactionGroup | None = relational(
        "reloadTransactionGroup", "SoftLayer_Provisioning_Version1_Transaction_Group"
    )
