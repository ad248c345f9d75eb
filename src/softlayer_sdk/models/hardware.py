# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_item_hardware import BillingItemHardware
    from softlayer_sdk.models.configuration_storage_group import ConfigurationStorageGroup
    from softlayer_sdk.models.hardware_attribute import HardwareAttribute
    from softlayer_sdk.models.hardware_benchmark_certification import HardwareBenchmarkCertification
    from softlayer_sdk.models.hardware_blade import HardwareBlade
    from softlayer_sdk.models.hardware_chassis import HardwareChassis
    from softlayer_sdk.models.hardware_component import HardwareComponent
    from softlayer_sdk.models.hardware_component_model import HardwareComponentModel
    from softlayer_sdk.models.hardware_component_remotemanagement_user import (
        HardwareComponentRemoteManagementUser,
    )
    from softlayer_sdk.models.hardware_function import HardwareFunction
    from softlayer_sdk.models.hardware_group import HardwareGroup
    from softlayer_sdk.models.hardware_note import HardwareNote
    from softlayer_sdk.models.hardware_power_component import HardwarePowerComponent
    from softlayer_sdk.models.hardware_resource_configuration import HardwareResourceConfiguration
    from softlayer_sdk.models.hardware_state import HardwareState
    from softlayer_sdk.models.hardware_status import HardwareStatus
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.metric_tracking_object import MetricTrackingObject
    from softlayer_sdk.models.monitoring_robot import MonitoringRobot
    from softlayer_sdk.models.network_bandwidth_version1_allotment import (
        NetworkBandwidthVersion1Allotment,
    )
    from softlayer_sdk.models.network_bandwidth_version1_allotment_detail import (
        NetworkBandwidthVersion1AllotmentDetail,
    )
    from softlayer_sdk.models.network_component import NetworkComponent
    from softlayer_sdk.models.network_component_firewall import NetworkComponentFirewall
    from softlayer_sdk.models.network_component_uplink_hardware import (
        NetworkComponentUplinkHardware,
    )
    from softlayer_sdk.models.network_gateway_member import NetworkGatewayMember
    from softlayer_sdk.models.network_monitor_version1_incident import (
        NetworkMonitorVersion1Incident,
    )
    from softlayer_sdk.models.network_monitor_version1_query_host import (
        NetworkMonitorVersion1QueryHost,
    )
    from softlayer_sdk.models.network_monitor_version1_query_host_stratum import (
        NetworkMonitorVersion1QueryHostStratum,
    )
    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_allowed_host import NetworkStorageAllowedHost
    from softlayer_sdk.models.network_vlan import NetworkVlan
    from softlayer_sdk.models.notification_occurrence_event import NotificationOccurrenceEvent
    from softlayer_sdk.models.product_package_preset import ProductPackagePreset
    from softlayer_sdk.models.product_upgrade_request import ProductUpgradeRequest
    from softlayer_sdk.models.provisioning_version1_transaction import (
        ProvisioningVersion1Transaction,
    )
    from softlayer_sdk.models.resource_group import ResourceGroup
    from softlayer_sdk.models.resource_group_member import ResourceGroupMember
    from softlayer_sdk.models.resource_group_role import ResourceGroupRole
    from softlayer_sdk.models.security_ssh_key import SecuritySshKey
    from softlayer_sdk.models.service_provider import ServiceProvider
    from softlayer_sdk.models.software_component import SoftwareComponent
    from softlayer_sdk.models.software_component_operatingsystem import (
        SoftwareComponentOperatingSystem,
    )
    from softlayer_sdk.models.software_virtuallicense import SoftwareVirtualLicense
    from softlayer_sdk.models.tag_reference import TagReference
    from softlayer_sdk.models.virtual_guest import VirtualGuest
    from softlayer_sdk.models.virtual_host import VirtualHost


@entity("SoftLayer_Hardware")
class Hardware(Entity):
    """SoftLayer_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    active_component_count: int = counter("activeComponentCount")
    active_components: list[HardwareComponent] = relational(
        "activeComponents", "SoftLayer_Hardware_Component", array=True
    )
    active_network_monitor_incident: list[NetworkMonitorVersion1Incident] = relational(
        "activeNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident", array=True
    )
    active_network_monitor_incident_count: int = counter("activeNetworkMonitorIncidentCount")
    all_power_component_count: int = counter("allPowerComponentCount")
    all_power_components: list[HardwarePowerComponent] = relational(
        "allPowerComponents", "SoftLayer_Hardware_Power_Component", array=True
    )
    allowed_host: NetworkStorageAllowedHost | None = relational(
        "allowedHost", "SoftLayer_Network_Storage_Allowed_Host"
    )
    allowed_network_storage: list[NetworkStorage] = relational(
        "allowedNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    allowed_network_storage_count: int = counter("allowedNetworkStorageCount")
    allowed_network_storage_replica_count: int = counter("allowedNetworkStorageReplicaCount")
    allowed_network_storage_replicas: list[NetworkStorage] = relational(
        "allowedNetworkStorageReplicas", "SoftLayer_Network_Storage", array=True
    )
    antivirus_spyware_software_component: SoftwareComponent | None = relational(
        "antivirusSpywareSoftwareComponent", "SoftLayer_Software_Component"
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[HardwareAttribute] = relational(
        "attributes", "SoftLayer_Hardware_Attribute", array=True
    )
    average_daily_public_bandwidth_usage: float | None = relational(
        "averageDailyPublicBandwidthUsage", "float"
    )
    backend_network_component_count: int = counter("backendNetworkComponentCount")
    backend_network_components: list[NetworkComponent] = relational(
        "backendNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    backend_router_count: int = counter("backendRouterCount")
    backend_routers: list[Hardware] = relational("backendRouters", "SoftLayer_Hardware", array=True)
    bandwidth_allocation: Decimal | None = relational("bandwidthAllocation", "decimal")
    bandwidth_allotment_detail: NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    bare_metal_instance_flag: int | None = local("bareMetalInstanceFlag", "int")
    benchmark_certification_count: int = counter("benchmarkCertificationCount")
    benchmark_certifications: list[HardwareBenchmarkCertification] = relational(
        "benchmarkCertifications", "SoftLayer_Hardware_Benchmark_Certification", array=True
    )
    billing_item: BillingItemHardware | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Hardware"
    )
    billing_item_flag: bool | None = relational("billingItemFlag", "boolean")
    block_cancel_because_disconnected_flag: bool | None = relational(
        "blockCancelBecauseDisconnectedFlag", "boolean"
    )
    business_continuance_insurance_flag: bool | None = relational(
        "businessContinuanceInsuranceFlag", "boolean"
    )
    children_hardware: list[Hardware] = relational(
        "childrenHardware", "SoftLayer_Hardware", array=True
    )
    children_hardware_count: int = counter("childrenHardwareCount")
    component_count: int = counter("componentCount")
    components: list[HardwareComponent] = relational(
        "components", "SoftLayer_Hardware_Component", array=True
    )
    continuous_data_protection_software_component: SoftwareComponent | None = relational(
        "continuousDataProtectionSoftwareComponent", "SoftLayer_Software_Component"
    )
    current_billable_bandwidth_usage: Decimal | None = relational(
        "currentBillableBandwidthUsage", "decimal"
    )
    datacenter: Location = relational("datacenter", "SoftLayer_Location")
    datacenter_name: str | None = relational("datacenterName", "string")
    days_in_spare_pool: int | None = relational("daysInSparePool", "int")
    domain: str = local("domain", "string")
    downlink_hardware: list[Hardware] = relational(
        "downlinkHardware", "SoftLayer_Hardware", array=True
    )
    downlink_hardware_count: int = counter("downlinkHardwareCount")
    downlink_network_hardware: list[Hardware] = relational(
        "downlinkNetworkHardware", "SoftLayer_Hardware", array=True
    )
    downlink_network_hardware_count: int = counter("downlinkNetworkHardwareCount")
    downlink_server_count: int = counter("downlinkServerCount")
    downlink_servers: list[Hardware] = relational(
        "downlinkServers", "SoftLayer_Hardware", array=True
    )
    downlink_virtual_guest_count: int = counter("downlinkVirtualGuestCount")
    downlink_virtual_guests: list[VirtualGuest] = relational(
        "downlinkVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    downstream_hardware_binding_count: int = counter("downstreamHardwareBindingCount")
    downstream_hardware_bindings: list[NetworkComponentUplinkHardware] = relational(
        "downstreamHardwareBindings", "SoftLayer_Network_Component_Uplink_Hardware", array=True
    )
    downstream_network_hardware: list[Hardware] = relational(
        "downstreamNetworkHardware", "SoftLayer_Hardware", array=True
    )
    downstream_network_hardware_count: int = counter("downstreamNetworkHardwareCount")
    downstream_network_hardware_with_incident_count: int = counter(
        "downstreamNetworkHardwareWithIncidentCount"
    )
    downstream_network_hardware_with_incidents: list[Hardware] = relational(
        "downstreamNetworkHardwareWithIncidents", "SoftLayer_Hardware", array=True
    )
    downstream_server_count: int = counter("downstreamServerCount")
    downstream_servers: list[Hardware] = relational(
        "downstreamServers", "SoftLayer_Hardware", array=True
    )
    downstream_virtual_guest_count: int = counter("downstreamVirtualGuestCount")
    downstream_virtual_guests: list[VirtualGuest] = relational(
        "downstreamVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    drive_controller_count: int = counter("driveControllerCount")
    drive_controllers: list[HardwareComponent] = relational(
        "driveControllers", "SoftLayer_Hardware_Component", array=True
    )
    evault_network_storage: list[NetworkStorage] = relational(
        "evaultNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    evault_network_storage_count: int = counter("evaultNetworkStorageCount")
    firewall_service_component: NetworkComponentFirewall | None = relational(
        "firewallServiceComponent", "SoftLayer_Network_Component_Firewall"
    )
    fixed_configuration_preset: ProductPackagePreset | None = relational(
        "fixedConfigurationPreset", "SoftLayer_Product_Package_Preset"
    )
    frontend_network_component_count: int = counter("frontendNetworkComponentCount")
    frontend_network_components: list[NetworkComponent] = relational(
        "frontendNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    frontend_router_count: int = counter("frontendRouterCount")
    frontend_routers: list[Hardware] = relational(
        "frontendRouters", "SoftLayer_Hardware", array=True
    )
    fully_qualified_domain_name: str = local("fullyQualifiedDomainName", "string")
    future_billing_item: BillingItemHardware | None = relational(
        "futureBillingItem", "SoftLayer_Billing_Item_Hardware"
    )
    global_identifier: str | None = relational("globalIdentifier", "string")
    hard_drive_count: int = counter("hardDriveCount")
    hard_drives: list[HardwareComponent] = relational(
        "hardDrives", "SoftLayer_Hardware_Component", array=True
    )
    hardware_chassis: HardwareChassis | None = relational(
        "hardwareChassis", "SoftLayer_Hardware_Chassis"
    )
    hardware_function: HardwareFunction | None = relational(
        "hardwareFunction", "SoftLayer_Hardware_Function"
    )
    hardware_function_description: str | None = relational("hardwareFunctionDescription", "string")
    hardware_state: HardwareState | None = relational("hardwareState", "SoftLayer_Hardware_State")
    hardware_status: HardwareStatus = relational("hardwareStatus", "SoftLayer_Hardware_Status")
    hardware_status_id: int | None = local("hardwareStatusId", "int")
    has_trusted_platform_module_billing_item_flag: bool | None = relational(
        "hasTrustedPlatformModuleBillingItemFlag", "boolean"
    )
    host_ips_software_component: SoftwareComponent | None = relational(
        "hostIpsSoftwareComponent", "SoftLayer_Software_Component"
    )
    hostname: str = local("hostname", "string")
    hourly_billing_flag: bool | None = relational("hourlyBillingFlag", "boolean")
    id: int = local("id", "int")
    inbound_bandwidth_usage: Decimal | None = relational("inboundBandwidthUsage", "decimal")
    inbound_public_bandwidth_usage: Decimal | None = relational(
        "inboundPublicBandwidthUsage", "decimal"
    )
    is_billing_term_change_available_flag: bool | None = relational(
        "isBillingTermChangeAvailableFlag", "boolean"
    )
    is_cloud_ready_node_certified: bool | None = relational("isCloudReadyNodeCertified", "boolean")
    last_transaction: ProvisioningVersion1Transaction | None = relational(
        "lastTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    latest_network_monitor_incident: NetworkMonitorVersion1Incident | None = relational(
        "latestNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident"
    )
    location: Location | None = relational("location", "SoftLayer_Location")
    location_path_string: str | None = relational("locationPathString", "string")
    lockbox_network_storage: NetworkStorage | None = relational(
        "lockboxNetworkStorage", "SoftLayer_Network_Storage"
    )
    managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
    manufacturer_serial_number: str | None = local("manufacturerSerialNumber", "string")
    memory: list[HardwareComponent] = relational(
        "memory", "SoftLayer_Hardware_Component", array=True
    )
    memory_capacity: int = relational("memoryCapacity", "unsignedInt")
    memory_count: int = counter("memoryCount")
    metric_tracking_object: MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    module_count: int = counter("moduleCount")
    modules: list[HardwareComponent] = relational(
        "modules", "SoftLayer_Hardware_Component", array=True
    )
    monitoring_robot: MonitoringRobot | None = relational(
        "monitoringRobot", "SoftLayer_Monitoring_Robot"
    )
    monitoring_service_component: NetworkMonitorVersion1QueryHostStratum | None = relational(
        "monitoringServiceComponent", "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum"
    )
    monitoring_service_eligibility_flag: bool | None = relational(
        "monitoringServiceEligibilityFlag", "boolean"
    )
    motherboard: HardwareComponent | None = relational(
        "motherboard", "SoftLayer_Hardware_Component"
    )
    network_card_count: int = counter("networkCardCount")
    network_cards: list[HardwareComponent] = relational(
        "networkCards", "SoftLayer_Hardware_Component", array=True
    )
    network_component_count: int = counter("networkComponentCount")
    network_components: list[NetworkComponent] = relational(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
    network_gateway_member: NetworkGatewayMember | None = relational(
        "networkGatewayMember", "SoftLayer_Network_Gateway_Member"
    )
    network_gateway_member_flag: bool | None = relational("networkGatewayMemberFlag", "boolean")
    network_management_ip_address: str | None = relational("networkManagementIpAddress", "string")
    network_monitor_attached_down_hardware: list[Hardware] = relational(
        "networkMonitorAttachedDownHardware", "SoftLayer_Hardware", array=True
    )
    network_monitor_attached_down_hardware_count: int = counter(
        "networkMonitorAttachedDownHardwareCount"
    )
    network_monitor_attached_down_virtual_guest_count: int = counter(
        "networkMonitorAttachedDownVirtualGuestCount"
    )
    network_monitor_attached_down_virtual_guests: list[VirtualGuest] = relational(
        "networkMonitorAttachedDownVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    network_monitor_count: int = counter("networkMonitorCount")
    network_monitor_incident_count: int = counter("networkMonitorIncidentCount")
    network_monitor_incidents: list[NetworkMonitorVersion1Incident] = relational(
        "networkMonitorIncidents", "SoftLayer_Network_Monitor_Version1_Incident", array=True
    )
    network_monitors: list[NetworkMonitorVersion1QueryHost] = relational(
        "networkMonitors", "SoftLayer_Network_Monitor_Version1_Query_Host", array=True
    )
    network_status: str | None = relational("networkStatus", "string")
    network_status_attribute: HardwareAttribute | None = relational(
        "networkStatusAttribute", "SoftLayer_Hardware_Attribute"
    )
    network_storage: list[NetworkStorage] = relational(
        "networkStorage", "SoftLayer_Network_Storage", array=True
    )
    network_storage_count: int = counter("networkStorageCount")
    network_vlan_count: int = counter("networkVlanCount")
    network_vlans: list[NetworkVlan] = relational(
        "networkVlans", "SoftLayer_Network_Vlan", array=True
    )
    next_billing_cycle_bandwidth_allocation: Decimal | None = relational(
        "nextBillingCycleBandwidthAllocation", "decimal"
    )
    notes: str | None = local("notes", "string")
    notes_history: list[HardwareNote] = relational(
        "notesHistory", "SoftLayer_Hardware_Note", array=True
    )
    notes_history_count: int = counter("notesHistoryCount")
    nv_ram_capacity: int | None = relational("nvRamCapacity", "unsignedInt")
    nv_ram_component_model_count: int = counter("nvRamComponentModelCount")
    nv_ram_component_models: list[HardwareComponentModel] = relational(
        "nvRamComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    operating_system: SoftwareComponentOperatingSystem | None = relational(
        "operatingSystem", "SoftLayer_Software_Component_OperatingSystem"
    )
    operating_system_reference_code: str | None = relational(
        "operatingSystemReferenceCode", "string"
    )
    outbound_bandwidth_usage: Decimal | None = relational("outboundBandwidthUsage", "decimal")
    outbound_public_bandwidth_usage: Decimal | None = relational(
        "outboundPublicBandwidthUsage", "decimal"
    )
    parent_bay: HardwareBlade | None = relational("parentBay", "SoftLayer_Hardware_Blade")
    parent_hardware: Hardware | None = relational("parentHardware", "SoftLayer_Hardware")
    point_of_presence_location: Location | None = relational(
        "pointOfPresenceLocation", "SoftLayer_Location"
    )
    post_install_script_uri: str | None = local("postInstallScriptUri", "string")
    power_component_count: int = counter("powerComponentCount")
    power_components: list[HardwarePowerComponent] = relational(
        "powerComponents", "SoftLayer_Hardware_Power_Component", array=True
    )
    power_supply: list[HardwareComponent] = relational(
        "powerSupply", "SoftLayer_Hardware_Component", array=True
    )
    power_supply_count: int = counter("powerSupplyCount")
    primary_backend_ip_address: str | None = relational("primaryBackendIpAddress", "string")
    primary_backend_network_component: NetworkComponent | None = relational(
        "primaryBackendNetworkComponent", "SoftLayer_Network_Component"
    )
    primary_ip_address: str | None = relational("primaryIpAddress", "string")
    primary_network_component: NetworkComponent | None = relational(
        "primaryNetworkComponent", "SoftLayer_Network_Component"
    )
    private_network_only_flag: bool | None = relational("privateNetworkOnlyFlag", "boolean")
    processor_core_amount: int | None = relational("processorCoreAmount", "unsignedInt")
    processor_count: int = counter("processorCount")
    processor_physical_core_amount: int = relational("processorPhysicalCoreAmount", "unsignedInt")
    processors: list[HardwareComponent] = relational(
        "processors", "SoftLayer_Hardware_Component", array=True
    )
    provision_date: datetime | None = local("provisionDate", "dateTime")
    rack: Location | None = relational("rack", "SoftLayer_Location")
    raid_controller_count: int = counter("raidControllerCount")
    raid_controllers: list[HardwareComponent] = relational(
        "raidControllers", "SoftLayer_Hardware_Component", array=True
    )
    recent_event_count: int = counter("recentEventCount")
    recent_events: list[NotificationOccurrenceEvent] = relational(
        "recentEvents", "SoftLayer_Notification_Occurrence_Event", array=True
    )
    remote_management_account_count: int = counter("remoteManagementAccountCount")
    remote_management_accounts: list[HardwareComponentRemoteManagementUser] = relational(
        "remoteManagementAccounts", "SoftLayer_Hardware_Component_RemoteManagement_User", array=True
    )
    remote_management_component: NetworkComponent | None = relational(
        "remoteManagementComponent", "SoftLayer_Network_Component"
    )
    resource_configuration_count: int = counter("resourceConfigurationCount")
    resource_configurations: list[HardwareResourceConfiguration] = relational(
        "resourceConfigurations", "SoftLayer_Hardware_Resource_Configuration", array=True
    )
    resource_group_count: int = counter("resourceGroupCount")
    resource_group_member_reference_count: int = counter("resourceGroupMemberReferenceCount")
    resource_group_member_references: list[ResourceGroupMember] = relational(
        "resourceGroupMemberReferences", "SoftLayer_Resource_Group_Member", array=True
    )
    resource_group_role_count: int = counter("resourceGroupRoleCount")
    resource_group_roles: list[ResourceGroupRole] = relational(
        "resourceGroupRoles", "SoftLayer_Resource_Group_Role", array=True
    )
    resource_groups: list[ResourceGroup] = relational(
        "resourceGroups", "SoftLayer_Resource_Group", array=True
    )
    router_count: int = counter("routerCount")
    routers: list[Hardware] = relational("routers", "SoftLayer_Hardware", array=True)
    serial_number: str | None = local("serialNumber", "string")
    server_room: Location | None = relational("serverRoom", "SoftLayer_Location")
    service_provider: ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    service_provider_resource_id: int | None = local("serviceProviderResourceId", "int")
    software_component_count: int = counter("softwareComponentCount")
    software_components: list[SoftwareComponent] = relational(
        "softwareComponents", "SoftLayer_Software_Component", array=True
    )
    spare_pool_billing_item: BillingItemHardware | None = relational(
        "sparePoolBillingItem", "SoftLayer_Billing_Item_Hardware"
    )
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[SecuritySshKey] = relational("sshKeys", "SoftLayer_Security_Ssh_Key", array=True)
    storage_group_count: int = counter("storageGroupCount")
    storage_groups: list[ConfigurationStorageGroup] = relational(
        "storageGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    storage_network_component_count: int = counter("storageNetworkComponentCount")
    storage_network_components: list[NetworkComponent] = relational(
        "storageNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    top_level_location: Location | None = relational("topLevelLocation", "SoftLayer_Location")
    upgrade_request: ProductUpgradeRequest | None = relational(
        "upgradeRequest", "SoftLayer_Product_Upgrade_Request"
    )
    upgradeable_active_component_count: int = counter("upgradeableActiveComponentCount")
    upgradeable_active_components: list[HardwareComponent] = relational(
        "upgradeableActiveComponents", "SoftLayer_Hardware_Component", array=True
    )
    uplink_hardware: Hardware | None = relational("uplinkHardware", "SoftLayer_Hardware")
    uplink_network_component_count: int = counter("uplinkNetworkComponentCount")
    uplink_network_components: list[NetworkComponent] = relational(
        "uplinkNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    user_data: list[HardwareAttribute] = relational(
        "userData", "SoftLayer_Hardware_Attribute", array=True
    )
    user_data_count: int = counter("userDataCount")
    virtual_chassis: HardwareGroup | None = relational("virtualChassis", "SoftLayer_Hardware_Group")
    virtual_chassis_sibling_count: int = counter("virtualChassisSiblingCount")
    virtual_chassis_siblings: list[Hardware] = relational(
        "virtualChassisSiblings", "SoftLayer_Hardware", array=True
    )
    virtual_host: VirtualHost | None = relational("virtualHost", "SoftLayer_Virtual_Host")
    virtual_license_count: int = counter("virtualLicenseCount")
    virtual_licenses: list[SoftwareVirtualLicense] = relational(
        "virtualLicenses", "SoftLayer_Software_VirtualLicense", array=True
    )
    virtual_rack: NetworkBandwidthVersion1Allotment | None = relational(
        "virtualRack", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    virtual_rack_id: int | None = relational("virtualRackId", "int")
    virtual_rack_name: str | None = relational("virtualRackName", "string")
    virtualization_platform: SoftwareComponent | None = relational(
        "virtualizationPlatform", "SoftLayer_Software_Component"
    )
