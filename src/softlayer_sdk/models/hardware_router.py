# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.hardware_switch import HardwareSwitch


@entity("SoftLayer_Hardware_Router")
class HardwareRouter(HardwareSwitch):
    """SoftLayer_Hardware_Router.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Router/
    """

    local_disk_storage_capability_flag: bool | None = relational(
        "localDiskStorageCapabilityFlag", "boolean"
    )
    san_storage_capability_flag: bool | None = relational("sanStorageCapabilityFlag", "boolean")
