# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, local, relational


class Server(Entity):
    """What SoftLayer_Virtual_Guest and SoftLayer_Hardware have in common."""

    if TYPE_CHECKING:
        account: models.Account | None = relational("account", "SoftLayer_Account")
        active_network_monitor_incident: list[models.NetworkMonitorVersion1Incident] = relational(
            "activeNetworkMonitorIncident",
            "SoftLayer_Network_Monitor_Version1_Incident",
            array=True,
        )
        active_network_monitor_incident_count: int = counter("activeNetworkMonitorIncidentCount")
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
        antivirus_spyware_software_component: models.SoftwareComponent | None = relational(
            "antivirusSpywareSoftwareComponent", "SoftLayer_Software_Component"
        )
        attribute_count: int = counter("attributeCount")
        average_daily_public_bandwidth_usage: float | None = relational(
            "averageDailyPublicBandwidthUsage", "float"
        )
        backend_network_component_count: int = counter("backendNetworkComponentCount")
        backend_router_count: int = counter("backendRouterCount")
        backend_routers: list[models.Hardware] = relational(
            "backendRouters", "SoftLayer_Hardware", array=True
        )
        bandwidth_allocation: Decimal | None = relational("bandwidthAllocation", "decimal")
        bandwidth_allotment_detail: models.NetworkBandwidthVersion1AllotmentDetail | None = (
            relational(
                "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
            )
        )
        block_cancel_because_disconnected_flag: bool | None = relational(
            "blockCancelBecauseDisconnectedFlag", "boolean"
        )
        continuous_data_protection_software_component: models.SoftwareComponent | None = relational(
            "continuousDataProtectionSoftwareComponent", "SoftLayer_Software_Component"
        )
        datacenter: models.Location = relational("datacenter", "SoftLayer_Location")
        domain: str = local("domain", "string")
        evault_network_storage: list[models.NetworkStorage] = relational(
            "evaultNetworkStorage", "SoftLayer_Network_Storage", array=True
        )
        evault_network_storage_count: int = counter("evaultNetworkStorageCount")
        firewall_service_component: models.NetworkComponentFirewall | None = relational(
            "firewallServiceComponent", "SoftLayer_Network_Component_Firewall"
        )
        frontend_network_component_count: int = counter("frontendNetworkComponentCount")
        fully_qualified_domain_name: str = local("fullyQualifiedDomainName", "string")
        hardware_function_description: str | None = relational(
            "hardwareFunctionDescription", "string"
        )
        host_ips_software_component: models.SoftwareComponent | None = relational(
            "hostIpsSoftwareComponent", "SoftLayer_Software_Component"
        )
        hostname: str = local("hostname", "string")
        id: int = local("id", "int")
        inbound_public_bandwidth_usage: Decimal | None = relational(
            "inboundPublicBandwidthUsage", "decimal"
        )
        last_transaction: models.ProvisioningVersion1Transaction | None = relational(
            "lastTransaction", "SoftLayer_Provisioning_Version1_Transaction"
        )
        latest_network_monitor_incident: models.NetworkMonitorVersion1Incident | None = relational(
            "latestNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident"
        )
        location: models.Location | None = relational("location", "SoftLayer_Location")
        managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
        metric_tracking_object: models.MetricTrackingObject | None = relational(
            "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
        )
        monitoring_robot: models.MonitoringRobot | None = relational(
            "monitoringRobot", "SoftLayer_Monitoring_Robot"
        )
        monitoring_service_component: models.NetworkMonitorVersion1QueryHostStratum | None = (
            relational(
                "monitoringServiceComponent",
                "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum",
            )
        )
        monitoring_service_eligibility_flag: bool | None = relational(
            "monitoringServiceEligibilityFlag", "boolean"
        )
        network_component_count: int = counter("networkComponentCount")
        network_monitor_count: int = counter("networkMonitorCount")
        network_monitor_incident_count: int = counter("networkMonitorIncidentCount")
        network_monitor_incidents: list[models.NetworkMonitorVersion1Incident] = relational(
            "networkMonitorIncidents", "SoftLayer_Network_Monitor_Version1_Incident", array=True
        )
        network_monitors: list[models.NetworkMonitorVersion1QueryHost] = relational(
            "networkMonitors", "SoftLayer_Network_Monitor_Version1_Query_Host", array=True
        )
        network_storage: list[models.NetworkStorage] = relational(
            "networkStorage", "SoftLayer_Network_Storage", array=True
        )
        network_storage_count: int = counter("networkStorageCount")
        network_vlan_count: int = counter("networkVlanCount")
        network_vlans: list[models.NetworkVlan] = relational(
            "networkVlans", "SoftLayer_Network_Vlan", array=True
        )
        notes: str | None = local("notes", "string")
        operating_system: models.SoftwareComponentOperatingSystem | None = relational(
            "operatingSystem", "SoftLayer_Software_Component_OperatingSystem"
        )
        operating_system_reference_code: str | None = relational(
            "operatingSystemReferenceCode", "string"
        )
        outbound_public_bandwidth_usage: Decimal | None = relational(
            "outboundPublicBandwidthUsage", "decimal"
        )
        post_install_script_uri: str | None = local("postInstallScriptUri", "string")
        primary_backend_ip_address: str | None = relational("primaryBackendIpAddress", "string")
        primary_ip_address: str | None = relational("primaryIpAddress", "string")
        private_network_only_flag: bool | None = relational("privateNetworkOnlyFlag", "boolean")
        provision_date: datetime | None = local("provisionDate", "dateTime")
        recent_event_count: int = counter("recentEventCount")
        recent_events: list[models.NotificationOccurrenceEvent] = relational(
            "recentEvents", "SoftLayer_Notification_Occurrence_Event", array=True
        )
        server_room: models.Location | None = relational("serverRoom", "SoftLayer_Location")
        software_component_count: int = counter("softwareComponentCount")
        software_components: list[models.SoftwareComponent] = relational(
            "softwareComponents", "SoftLayer_Software_Component", array=True
        )
        ssh_key_count: int = counter("sshKeyCount")
        ssh_keys: list[models.SecuritySshKey] = relational(
            "sshKeys", "SoftLayer_Security_Ssh_Key", array=True
        )
        tag_reference_count: int = counter("tagReferenceCount")
        tag_references: list[models.TagReference] = relational(
            "tagReferences", "SoftLayer_Tag_Reference", array=True
        )
        upgrade_request: models.ProductUpgradeRequest | None = relational(
            "upgradeRequest", "SoftLayer_Product_Upgrade_Request"
        )
        user_data_count: int = counter("userDataCount")
        virtual_rack: models.NetworkBandwidthVersion1Allotment | None = relational(
            "virtualRack", "SoftLayer_Network_Bandwidth_Version1_Allotment"
        )
        virtual_rack_id: int | None = relational("virtualRackId", "int")
        virtual_rack_name: str | None = relational("virtualRackName", "string")
