# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Group")
class HardwareGroup(Entity):
    """SoftLayer_Hardware_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Group/
    """

    domain: str | None = local("domain", "string")
    downlink_server_count: int = counter("downlinkServerCount")
    downlink_servers: list[models.Hardware] = relational(
        "downlinkServers", "SoftLayer_Hardware", array=True
    )
    downlink_virtual_guest_count: int = counter("downlinkVirtualGuestCount")
    downlink_virtual_guests: list[models.VirtualGuest] = relational(
        "downlinkVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    downstream_network_hardware: list[models.Hardware] = relational(
        "downstreamNetworkHardware", "SoftLayer_Hardware", array=True
    )
    downstream_network_hardware_count: int = counter("downstreamNetworkHardwareCount")
    downstream_network_hardware_with_incident_count: int = counter(
        "downstreamNetworkHardwareWithIncidentCount"
    )
    downstream_network_hardware_with_incidents: list[models.Hardware] = relational(
        "downstreamNetworkHardwareWithIncidents", "SoftLayer_Hardware", array=True
    )
    hardware_chassis: models.HardwareChassis | None = relational(
        "hardwareChassis", "SoftLayer_Hardware_Chassis"
    )
    hostname: str | None = local("hostname", "string")
    id: int = local("id", "int")
    network_monitor_attached_down_hardware: list[models.Hardware] = relational(
        "networkMonitorAttachedDownHardware", "SoftLayer_Hardware", array=True
    )
    network_monitor_attached_down_hardware_count: int = counter(
        "networkMonitorAttachedDownHardwareCount"
    )
    network_monitor_attached_down_virtual_guest_count: int = counter(
        "networkMonitorAttachedDownVirtualGuestCount"
    )
    network_monitor_attached_down_virtual_guests: list[models.VirtualGuest] = relational(
        "networkMonitorAttachedDownVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    network_status: str | None = relational("networkStatus", "string")
