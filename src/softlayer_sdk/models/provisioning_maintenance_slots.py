# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Provisioning_Maintenance_Slots")
class ProvisioningMaintenanceSlots(Entity):
    """SoftLayer_Provisioning_Maintenance_Slots.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Slots/
    """

    available_slots: int | None = local("availableSlots", "int")
