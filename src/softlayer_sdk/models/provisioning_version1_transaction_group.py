# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Provisioning_Version1_Transaction_Group")
class ProvisioningVersion1TransactionGroup(Entity):
    """SoftLayer_Provisioning_Version1_Transaction_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Version1_Transaction_Group/
    """

    average_time_to_complete: Decimal | None = local("averageTimeToComplete", "decimal")
    name: str | None = local("name", "string")
