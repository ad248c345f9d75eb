# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Host")
class VirtualHost(Entity):
    """SoftLayer_Virtual_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Host/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    enabled_flag: int | None = local("enabledFlag", "int")
    hardware: models.HardwareServer | None = relational("hardware", "SoftLayer_Hardware_Server")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    pci_device_count: int = counter("pciDeviceCount")
    pci_devices: list[models.VirtualHostPciDevice] = relational(
        "pciDevices", "SoftLayer_Virtual_Host_PciDevice", array=True
    )
    physical_memory_capacity: int | None = local("physicalMemoryCapacity", "int")
    uuid: str | None = local("uuid", "string")
