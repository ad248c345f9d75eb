# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Subnet_IpAddress")
class NetworkSubnetIpAddress(Entity):
    """SoftLayer_Network_Subnet_IpAddress.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet_IpAddress/
    """

    allowed_host: models.NetworkStorageAllowedHost | None = relational(
        "allowedHost", "SoftLayer_Network_Storage_Allowed_Host"
    )
    allowed_network_storage: list[models.NetworkStorage] = relational(
        "allowedNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    allowed_network_storage_count: int = counter("allowedNetworkStorageCount")
    allowed_network_storage_replica_count: int = counter("allowedNetworkStorageReplicaCount")
    allowed_network_storage_replicas: list[models.NetworkStorage] = relational(
        "allowedNetworkStorageReplicas", "SoftLayer_Network_Storage", array=True
    )
    application_delivery_controller: models.NetworkApplicationDeliveryController | None = (
        relational(
            "applicationDeliveryController", "SoftLayer_Network_Application_Delivery_Controller"
        )
    )
    endpoint_subnet_count: int = counter("endpointSubnetCount")
    endpoint_subnets: list[models.NetworkSubnet] = relational(
        "endpointSubnets", "SoftLayer_Network_Subnet", array=True
    )
    guest_network_component: models.VirtualGuestNetworkComponent | None = relational(
        "guestNetworkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    guest_network_component_binding: models.VirtualGuestNetworkComponentIpAddress | None = (
        relational(
            "guestNetworkComponentBinding", "SoftLayer_Virtual_Guest_Network_Component_IpAddress"
        )
    )
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    id: int = local("id", "int")
    ip_address: str = local("ipAddress", "string")
    is_broadcast: bool | None = local("isBroadcast", "boolean")
    is_gateway: bool | None = local("isGateway", "boolean")
    is_network: bool | None = local("isNetwork", "boolean")
    is_reserved: bool | None = local("isReserved", "boolean")
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
    note: str | None = local("note", "string")
    private_network_gateway: models.NetworkGateway | None = relational(
        "privateNetworkGateway", "SoftLayer_Network_Gateway"
    )
    protection_address: list[models.NetworkProtectionAddress] = relational(
        "protectionAddress", "SoftLayer_Network_Protection_Address", array=True
    )
    protection_address_count: int = counter("protectionAddressCount")
    public_network_gateway: models.NetworkGateway | None = relational(
        "publicNetworkGateway", "SoftLayer_Network_Gateway"
    )
    remote_management_network_component: models.NetworkComponent | None = relational(
        "remoteManagementNetworkComponent", "SoftLayer_Network_Component"
    )
    subnet: models.NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_id: int | None = local("subnetId", "int")
    syslog_events_one_day: list[models.NetworkLoggingSyslog] = relational(
        "syslogEventsOneDay", "SoftLayer_Network_Logging_Syslog", array=True
    )
    syslog_events_one_day_count: int = counter("syslogEventsOneDayCount")
    syslog_events_seven_day_count: int = counter("syslogEventsSevenDayCount")
    syslog_events_seven_days: list[models.NetworkLoggingSyslog] = relational(
        "syslogEventsSevenDays", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_destination_port_one_day: list[models.NetworkLoggingSyslog] = (
        relational(
            "topTenSyslogEventsByDestinationPortOneDay",
            "SoftLayer_Network_Logging_Syslog",
            array=True,
        )
    )
    top_ten_syslog_events_by_destination_port_one_day_count: int = counter(
        "topTenSyslogEventsByDestinationPortOneDayCount"
    )
    top_ten_syslog_events_by_destination_port_seven_day_count: int = counter(
        "topTenSyslogEventsByDestinationPortSevenDayCount"
    )
    top_ten_syslog_events_by_destination_port_seven_days: list[models.NetworkLoggingSyslog] = (
        relational(
            "topTenSyslogEventsByDestinationPortSevenDays",
            "SoftLayer_Network_Logging_Syslog",
            array=True,
        )
    )
    top_ten_syslog_events_by_protocols_one_day: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsByProtocolsOneDay", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_protocols_one_day_count: int = counter(
        "topTenSyslogEventsByProtocolsOneDayCount"
    )
    top_ten_syslog_events_by_protocols_seven_day_count: int = counter(
        "topTenSyslogEventsByProtocolsSevenDayCount"
    )
    top_ten_syslog_events_by_protocols_seven_days: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsByProtocolsSevenDays", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_source_ip_one_day: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsBySourceIpOneDay", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_source_ip_one_day_count: int = counter(
        "topTenSyslogEventsBySourceIpOneDayCount"
    )
    top_ten_syslog_events_by_source_ip_seven_day_count: int = counter(
        "topTenSyslogEventsBySourceIpSevenDayCount"
    )
    top_ten_syslog_events_by_source_ip_seven_days: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsBySourceIpSevenDays", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_source_port_one_day: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsBySourcePortOneDay", "SoftLayer_Network_Logging_Syslog", array=True
    )
    top_ten_syslog_events_by_source_port_one_day_count: int = counter(
        "topTenSyslogEventsBySourcePortOneDayCount"
    )
    top_ten_syslog_events_by_source_port_seven_day_count: int = counter(
        "topTenSyslogEventsBySourcePortSevenDayCount"
    )
    top_ten_syslog_events_by_source_port_seven_days: list[models.NetworkLoggingSyslog] = relational(
        "topTenSyslogEventsBySourcePortSevenDays", "SoftLayer_Network_Logging_Syslog", array=True
    )
    virtual_guest: models.VirtualGuest | None = relational(
        "virtualGuest", "SoftLayer_Virtual_Guest"
    )
    virtual_license_count: int = counter("virtualLicenseCount")
    virtual_licenses: list[models.SoftwareVirtualLicense] = relational(
        "virtualLicenses", "SoftLayer_Software_VirtualLicense", array=True
    )
