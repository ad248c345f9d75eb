# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_DedicatedHost_AllocationStatus")
class ContainerVirtualDedicatedHostAllocationStatus(Entity):
    """SoftLayer_Container_Virtual_DedicatedHost_AllocationStatus.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_DedicatedHost_AllocationStatus/
    """

    cpu_allocated: int | None = local("cpuAllocated", "int")
    cpu_available: int | None = local("cpuAvailable", "int")
    cpu_count: int | None = local("cpuCount", "int")
    disk_allocated: int | None = local("diskAllocated", "int")
    disk_available: int | None = local("diskAvailable", "int")
    disk_capacity: int | None = local("diskCapacity", "int")
    guest_count: int | None = local("guestCount", "int")
    memory_allocated: int | None = local("memoryAllocated", "int")
    memory_available: int | None = local("memoryAvailable", "int")
    memory_capacity: int | None = local("memoryCapacity", "int")
