# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_DedicatedHost")
class VirtualDedicatedHost(Entity):
    """SoftLayer_Virtual_DedicatedHost.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_DedicatedHost/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    allocation_status: models.ContainerVirtualDedicatedHostAllocationStatus | None = relational(
        "allocationStatus", "SoftLayer_Container_Virtual_DedicatedHost_AllocationStatus"
    )
    backend_router: models.HardwareRouterBackend | None = relational(
        "backendRouter", "SoftLayer_Hardware_Router_Backend"
    )
    billing_item: models.BillingItemVirtualDedicatedHost | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Virtual_DedicatedHost"
    )
    cpu_count: int | None = local("cpuCount", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    disk_capacity: int | None = local("diskCapacity", "int")
    guest_count: int = counter("guestCount")
    guests: list[models.VirtualGuest] = relational("guests", "SoftLayer_Virtual_Guest", array=True)
    id: int = local("id", "int")
    internal_tag_reference_count: int = counter("internalTagReferenceCount")
    internal_tag_references: list[models.TagReference] = relational(
        "internalTagReferences", "SoftLayer_Tag_Reference", array=True
    )
    memory_capacity: int | None = local("memoryCapacity", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    notes: str | None = local("notes", "string")
    pci_device_allocation_status: (
        models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus | None
    ) = relational(
        "pciDeviceAllocationStatus",
        "SoftLayer_Container_Virtual_DedicatedHost_Pci_Device_AllocationStatus",
    )
    pci_device_count: int = counter("pciDeviceCount")
    pci_devices: list[models.VirtualHostPciDevice] = relational(
        "pciDevices", "SoftLayer_Virtual_Host_PciDevice", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
