# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.server import Server


@entity("SoftLayer_Hardware")
class Hardware(Server):
    """SoftLayer_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    active_component_count: int = counter("activeComponentCount")
    active_components: list[models.HardwareComponent] = relational(
        "activeComponents", "SoftLayer_Hardware_Component", array=True
    )
    active_network_monitor_incident: list[models.NetworkMonitorVersion1Incident] = relational(
        "activeNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident", array=True
    )
    active_network_monitor_incident_count: int = counter("activeNetworkMonitorIncidentCount")
    all_power_component_count: int = counter("allPowerComponentCount")
    all_power_components: list[models.HardwarePowerComponent] = relational(
        "allPowerComponents", "SoftLayer_Hardware_Power_Component", array=True
    )
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
    attributes: list[models.HardwareAttribute] = relational(
        "attributes", "SoftLayer_Hardware_Attribute", array=True
    )
    average_daily_public_bandwidth_usage: float | None = relational(
        "averageDailyPublicBandwidthUsage", "float"
    )
    backend_network_component_count: int = counter("backendNetworkComponentCount")
    backend_network_components: list[models.NetworkComponent] = relational(
        "backendNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    backend_router_count: int = counter("backendRouterCount")
    backend_routers: list[models.Hardware] = relational(
        "backendRouters", "SoftLayer_Hardware", array=True
    )
    bandwidth_allocation: Decimal | None = relational("bandwidthAllocation", "decimal")
    bandwidth_allotment_detail: models.NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    bare_metal_instance_flag: int | None = local("bareMetalInstanceFlag", "int")
    benchmark_certification_count: int = counter("benchmarkCertificationCount")
    benchmark_certifications: list[models.HardwareBenchmarkCertification] = relational(
        "benchmarkCertifications", "SoftLayer_Hardware_Benchmark_Certification", array=True
    )
    billing_item: models.BillingItemHardware | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Hardware"
    )
    billing_item_flag: bool | None = relational("billingItemFlag", "boolean")
    block_cancel_because_disconnected_flag: bool | None = relational(
        "blockCancelBecauseDisconnectedFlag", "boolean"
    )
    business_continuance_insurance_flag: bool | None = relational(
        "businessContinuanceInsuranceFlag", "boolean"
    )
    children_hardware: list[models.Hardware] = relational(
        "childrenHardware", "SoftLayer_Hardware", array=True
    )
    children_hardware_count: int = counter("childrenHardwareCount")
    component_count: int = counter("componentCount")
    components: list[models.HardwareComponent] = relational(
        "components", "SoftLayer_Hardware_Component", array=True
    )
    continuous_data_protection_software_component: models.SoftwareComponent | None = relational(
        "continuousDataProtectionSoftwareComponent", "SoftLayer_Software_Component"
    )
    current_billable_bandwidth_usage: Decimal | None = relational(
        "currentBillableBandwidthUsage", "decimal"
    )
    datacenter: models.Location = relational("datacenter", "SoftLayer_Location")
    datacenter_name: str | None = relational("datacenterName", "string")
    days_in_spare_pool: int | None = relational("daysInSparePool", "int")
    domain: str = local("domain", "string")
    downlink_hardware: list[models.Hardware] = relational(
        "downlinkHardware", "SoftLayer_Hardware", array=True
    )
    downlink_hardware_count: int = counter("downlinkHardwareCount")
    downlink_network_hardware: list[models.Hardware] = relational(
        "downlinkNetworkHardware", "SoftLayer_Hardware", array=True
    )
    downlink_network_hardware_count: int = counter("downlinkNetworkHardwareCount")
    downlink_server_count: int = counter("downlinkServerCount")
    downlink_servers: list[models.Hardware] = relational(
        "downlinkServers", "SoftLayer_Hardware", array=True
    )
    downlink_virtual_guest_count: int = counter("downlinkVirtualGuestCount")
    downlink_virtual_guests: list[models.VirtualGuest] = relational(
        "downlinkVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    downstream_hardware_binding_count: int = counter("downstreamHardwareBindingCount")
    downstream_hardware_bindings: list[models.NetworkComponentUplinkHardware] = relational(
        "downstreamHardwareBindings", "SoftLayer_Network_Component_Uplink_Hardware", array=True
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
    downstream_server_count: int = counter("downstreamServerCount")
    downstream_servers: list[models.Hardware] = relational(
        "downstreamServers", "SoftLayer_Hardware", array=True
    )
    downstream_virtual_guest_count: int = counter("downstreamVirtualGuestCount")
    downstream_virtual_guests: list[models.VirtualGuest] = relational(
        "downstreamVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    drive_controller_count: int = counter("driveControllerCount")
    drive_controllers: list[models.HardwareComponent] = relational(
        "driveControllers", "SoftLayer_Hardware_Component", array=True
    )
    evault_network_storage: list[models.NetworkStorage] = relational(
        "evaultNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    evault_network_storage_count: int = counter("evaultNetworkStorageCount")
    firewall_service_component: models.NetworkComponentFirewall | None = relational(
        "firewallServiceComponent", "SoftLayer_Network_Component_Firewall"
    )
    fixed_configuration_preset: models.ProductPackagePreset | None = relational(
        "fixedConfigurationPreset", "SoftLayer_Product_Package_Preset"
    )
    frontend_network_component_count: int = counter("frontendNetworkComponentCount")
    frontend_network_components: list[models.NetworkComponent] = relational(
        "frontendNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    frontend_router_count: int = counter("frontendRouterCount")
    frontend_routers: list[models.Hardware] = relational(
        "frontendRouters", "SoftLayer_Hardware", array=True
    )
    fully_qualified_domain_name: str = local("fullyQualifiedDomainName", "string")
    future_billing_item: models.BillingItemHardware | None = relational(
        "futureBillingItem", "SoftLayer_Billing_Item_Hardware"
    )
    global_identifier: str | None = relational("globalIdentifier", "string")
    hard_drive_count: int = counter("hardDriveCount")
    hard_drives: list[models.HardwareComponent] = relational(
        "hardDrives", "SoftLayer_Hardware_Component", array=True
    )
    hardware_chassis: models.HardwareChassis | None = relational(
        "hardwareChassis", "SoftLayer_Hardware_Chassis"
    )
    hardware_function: models.HardwareFunction | None = relational(
        "hardwareFunction", "SoftLayer_Hardware_Function"
    )
    hardware_function_description: str | None = relational("hardwareFunctionDescription", "string")
    hardware_state: models.HardwareState | None = relational(
        "hardwareState", "SoftLayer_Hardware_State"
    )
    hardware_status: models.HardwareStatus = relational(
        "hardwareStatus", "SoftLayer_Hardware_Status"
    )
    hardware_status_id: int | None = local("hardwareStatusId", "int")
    has_trusted_platform_module_billing_item_flag: bool | None = relational(
        "hasTrustedPlatformModuleBillingItemFlag", "boolean"
    )
    host_ips_software_component: models.SoftwareComponent | None = relational(
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
    last_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "lastTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    latest_network_monitor_incident: models.NetworkMonitorVersion1Incident | None = relational(
        "latestNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident"
    )
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_path_string: str | None = relational("locationPathString", "string")
    lockbox_network_storage: models.NetworkStorage | None = relational(
        "lockboxNetworkStorage", "SoftLayer_Network_Storage"
    )
    managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
    manufacturer_serial_number: str | None = local("manufacturerSerialNumber", "string")
    memory: list[models.HardwareComponent] = relational(
        "memory", "SoftLayer_Hardware_Component", array=True
    )
    memory_capacity: int = relational("memoryCapacity", "unsignedInt")
    memory_count: int = counter("memoryCount")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    module_count: int = counter("moduleCount")
    modules: list[models.HardwareComponent] = relational(
        "modules", "SoftLayer_Hardware_Component", array=True
    )
    monitoring_robot: models.MonitoringRobot | None = relational(
        "monitoringRobot", "SoftLayer_Monitoring_Robot"
    )
    monitoring_service_component: models.NetworkMonitorVersion1QueryHostStratum | None = relational(
        "monitoringServiceComponent", "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum"
    )
    monitoring_service_eligibility_flag: bool | None = relational(
        "monitoringServiceEligibilityFlag", "boolean"
    )
    motherboard: models.HardwareComponent | None = relational(
        "motherboard", "SoftLayer_Hardware_Component"
    )
    network_card_count: int = counter("networkCardCount")
    network_cards: list[models.HardwareComponent] = relational(
        "networkCards", "SoftLayer_Hardware_Component", array=True
    )
    network_component_count: int = counter("networkComponentCount")
    network_components: list[models.NetworkComponent] = relational(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
    network_gateway_member: models.NetworkGatewayMember | None = relational(
        "networkGatewayMember", "SoftLayer_Network_Gateway_Member"
    )
    network_gateway_member_flag: bool | None = relational("networkGatewayMemberFlag", "boolean")
    network_management_ip_address: str | None = relational("networkManagementIpAddress", "string")
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
    network_monitor_count: int = counter("networkMonitorCount")
    network_monitor_incident_count: int = counter("networkMonitorIncidentCount")
    network_monitor_incidents: list[models.NetworkMonitorVersion1Incident] = relational(
        "networkMonitorIncidents", "SoftLayer_Network_Monitor_Version1_Incident", array=True
    )
    network_monitors: list[models.NetworkMonitorVersion1QueryHost] = relational(
        "networkMonitors", "SoftLayer_Network_Monitor_Version1_Query_Host", array=True
    )
    network_status: str | None = relational("networkStatus", "string")
    network_status_attribute: models.HardwareAttribute | None = relational(
        "networkStatusAttribute", "SoftLayer_Hardware_Attribute"
    )
    network_storage: list[models.NetworkStorage] = relational(
        "networkStorage", "SoftLayer_Network_Storage", array=True
    )
    network_storage_count: int = counter("networkStorageCount")
    network_vlan_count: int = counter("networkVlanCount")
    network_vlans: list[models.NetworkVlan] = relational(
        "networkVlans", "SoftLayer_Network_Vlan", array=True
    )
    next_billing_cycle_bandwidth_allocation: Decimal | None = relational(
        "nextBillingCycleBandwidthAllocation", "decimal"
    )
    notes: str | None = local("notes", "string")
    notes_history: list[models.HardwareNote] = relational(
        "notesHistory", "SoftLayer_Hardware_Note", array=True
    )
    notes_history_count: int = counter("notesHistoryCount")
    nv_ram_capacity: int | None = relational("nvRamCapacity", "unsignedInt")
    nv_ram_component_model_count: int = counter("nvRamComponentModelCount")
    nv_ram_component_models: list[models.HardwareComponentModel] = relational(
        "nvRamComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    operating_system: models.SoftwareComponentOperatingSystem | None = relational(
        "operatingSystem", "SoftLayer_Software_Component_OperatingSystem"
    )
    operating_system_reference_code: str | None = relational(
        "operatingSystemReferenceCode", "string"
    )
    outbound_bandwidth_usage: Decimal | None = relational("outboundBandwidthUsage", "decimal")
    outbound_public_bandwidth_usage: Decimal | None = relational(
        "outboundPublicBandwidthUsage", "decimal"
    )
    parent_bay: models.HardwareBlade | None = relational("parentBay", "SoftLayer_Hardware_Blade")
    parent_hardware: models.Hardware | None = relational("parentHardware", "SoftLayer_Hardware")
    point_of_presence_location: models.Location | None = relational(
        "pointOfPresenceLocation", "SoftLayer_Location"
    )
    post_install_script_uri: str | None = local("postInstallScriptUri", "string")
    power_component_count: int = counter("powerComponentCount")
    power_components: list[models.HardwarePowerComponent] = relational(
        "powerComponents", "SoftLayer_Hardware_Power_Component", array=True
    )
    power_supply: list[models.HardwareComponent] = relational(
        "powerSupply", "SoftLayer_Hardware_Component", array=True
    )
    power_supply_count: int = counter("powerSupplyCount")
    primary_backend_ip_address: str | None = relational("primaryBackendIpAddress", "string")
    primary_backend_network_component: models.NetworkComponent | None = relational(
        "primaryBackendNetworkComponent", "SoftLayer_Network_Component"
    )
    primary_ip_address: str | None = relational("primaryIpAddress", "string")
    primary_network_component: models.NetworkComponent | None = relational(
        "primaryNetworkComponent", "SoftLayer_Network_Component"
    )
    private_network_only_flag: bool | None = relational("privateNetworkOnlyFlag", "boolean")
    processor_core_amount: int | None = relational("processorCoreAmount", "unsignedInt")
    processor_count: int = counter("processorCount")
    processor_physical_core_amount: int = relational("processorPhysicalCoreAmount", "unsignedInt")
    processors: list[models.HardwareComponent] = relational(
        "processors", "SoftLayer_Hardware_Component", array=True
    )
    provision_date: datetime | None = local("provisionDate", "dateTime")
    rack: models.Location | None = relational("rack", "SoftLayer_Location")
    raid_controller_count: int = counter("raidControllerCount")
    raid_controllers: list[models.HardwareComponent] = relational(
        "raidControllers", "SoftLayer_Hardware_Component", array=True
    )
    recent_event_count: int = counter("recentEventCount")
    recent_events: list[models.NotificationOccurrenceEvent] = relational(
        "recentEvents", "SoftLayer_Notification_Occurrence_Event", array=True
    )
    remote_management_account_count: int = counter("remoteManagementAccountCount")
    remote_management_accounts: list[models.HardwareComponentRemoteManagementUser] = relational(
        "remoteManagementAccounts", "SoftLayer_Hardware_Component_RemoteManagement_User", array=True
    )
    remote_management_component: models.NetworkComponent | None = relational(
        "remoteManagementComponent", "SoftLayer_Network_Component"
    )
    resource_configuration_count: int = counter("resourceConfigurationCount")
    resource_configurations: list[models.HardwareResourceConfiguration] = relational(
        "resourceConfigurations", "SoftLayer_Hardware_Resource_Configuration", array=True
    )
    resource_group_count: int = counter("resourceGroupCount")
    resource_group_member_reference_count: int = counter("resourceGroupMemberReferenceCount")
    resource_group_member_references: list[models.ResourceGroupMember] = relational(
        "resourceGroupMemberReferences", "SoftLayer_Resource_Group_Member", array=True
    )
    resource_group_role_count: int = counter("resourceGroupRoleCount")
    resource_group_roles: list[models.ResourceGroupRole] = relational(
        "resourceGroupRoles", "SoftLayer_Resource_Group_Role", array=True
    )
    resource_groups: list[models.ResourceGroup] = relational(
        "resourceGroups", "SoftLayer_Resource_Group", array=True
    )
    router_count: int = counter("routerCount")
    routers: list[models.Hardware] = relational("routers", "SoftLayer_Hardware", array=True)
    serial_number: str | None = local("serialNumber", "string")
    server_room: models.Location | None = relational("serverRoom", "SoftLayer_Location")
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    service_provider_resource_id: int | None = local("serviceProviderResourceId", "int")
    software_component_count: int = counter("softwareComponentCount")
    software_components: list[models.SoftwareComponent] = relational(
        "softwareComponents", "SoftLayer_Software_Component", array=True
    )
    spare_pool_billing_item: models.BillingItemHardware | None = relational(
        "sparePoolBillingItem", "SoftLayer_Billing_Item_Hardware"
    )
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[models.SecuritySshKey] = relational(
        "sshKeys", "SoftLayer_Security_Ssh_Key", array=True
    )
    storage_group_count: int = counter("storageGroupCount")
    storage_groups: list[models.ConfigurationStorageGroup] = relational(
        "storageGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    storage_network_component_count: int = counter("storageNetworkComponentCount")
    storage_network_components: list[models.NetworkComponent] = relational(
        "storageNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    top_level_location: models.Location | None = relational(
        "topLevelLocation", "SoftLayer_Location"
    )
    upgrade_request: models.ProductUpgradeRequest | None = relational(
        "upgradeRequest", "SoftLayer_Product_Upgrade_Request"
    )
    upgradeable_active_component_count: int = counter("upgradeableActiveComponentCount")
    upgradeable_active_components: list[models.HardwareComponent] = relational(
        "upgradeableActiveComponents", "SoftLayer_Hardware_Component", array=True
    )
    uplink_hardware: models.Hardware | None = relational("uplinkHardware", "SoftLayer_Hardware")
    uplink_network_component_count: int = counter("uplinkNetworkComponentCount")
    uplink_network_components: list[models.NetworkComponent] = relational(
        "uplinkNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    user_data: list[models.HardwareAttribute] = relational(
        "userData", "SoftLayer_Hardware_Attribute", array=True
    )
    user_data_count: int = counter("userDataCount")
    virtual_chassis: models.HardwareGroup | None = relational(
        "virtualChassis", "SoftLayer_Hardware_Group"
    )
    virtual_chassis_sibling_count: int = counter("virtualChassisSiblingCount")
    virtual_chassis_siblings: list[models.Hardware] = relational(
        "virtualChassisSiblings", "SoftLayer_Hardware", array=True
    )
    virtual_host: models.VirtualHost | None = relational("virtualHost", "SoftLayer_Virtual_Host")
    virtual_license_count: int = counter("virtualLicenseCount")
    virtual_licenses: list[models.SoftwareVirtualLicense] = relational(
        "virtualLicenses", "SoftLayer_Software_VirtualLicense", array=True
    )
    virtual_rack: models.NetworkBandwidthVersion1Allotment | None = relational(
        "virtualRack", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    virtual_rack_id: int | None = relational("virtualRackId", "int")
    virtual_rack_name: str | None = relational("virtualRackName", "string")
    virtualization_platform: models.SoftwareComponent | None = relational(
        "virtualizationPlatform", "SoftLayer_Software_Component"
    )
