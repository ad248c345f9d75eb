# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_DedicatedHost_Pci_Device_AllocationStatus")
class ContainerVirtualDedicatedHostPciDeviceAllocationStatus(Entity):
    """SoftLayer_Container_Virtual_DedicatedHost_Pci_Device_AllocationStatus.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_DedicatedHost_Pci_Device_AllocationStatus/
    """

    device_count: int | None = local("deviceCount", "int")
    device_name: str | None = local("deviceName", "string")
    devices_allocated: int | None = local("devicesAllocated", "int")
    devices_available: int | None = local("devicesAvailable", "int")
    hardware_component_model_generic_id: int | None = local(
        "hardwareComponentModelGenericId", "int"
    )
    host_id: int | None = local("hostId", "int")
