# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.server import Server


@entity("SoftLayer_Virtual_Guest")
class VirtualGuest(Server):
    """SoftLayer_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int = local("accountId", "int")
    account_owned_pool_flag: bool | None = relational("accountOwnedPoolFlag", "boolean")
    active_network_monitor_incident: list[models.NetworkMonitorVersion1Incident] = relational(
        "activeNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident", array=True
    )
    active_network_monitor_incident_count: int = counter("activeNetworkMonitorIncidentCount")
    active_ticket_count: int = counter("activeTicketCount")
    active_tickets: list[models.Ticket] = relational(
        "activeTickets", "SoftLayer_Ticket", array=True
    )
    active_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "activeTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    active_transaction_count: int = counter("activeTransactionCount")
    active_transactions: list[models.ProvisioningVersion1Transaction] = relational(
        "activeTransactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
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
    application_delivery_controller: models.NetworkApplicationDeliveryController | None = (
        relational(
            "applicationDeliveryController", "SoftLayer_Network_Application_Delivery_Controller"
        )
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[models.VirtualGuestAttribute] = relational(
        "attributes", "SoftLayer_Virtual_Guest_Attribute", array=True
    )
    available_monitoring: list[models.NetworkMonitorVersion1QueryHostStratum] = relational(
        "availableMonitoring", "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum", array=True
    )
    available_monitoring_count: int = counter("availableMonitoringCount")
    average_daily_private_bandwidth_usage: float | None = relational(
        "averageDailyPrivateBandwidthUsage", "float"
    )
    average_daily_public_bandwidth_usage: float | None = relational(
        "averageDailyPublicBandwidthUsage", "float"
    )
    backend_network_component_count: int = counter("backendNetworkComponentCount")
    backend_network_components: list[models.VirtualGuestNetworkComponent] = relational(
        "backendNetworkComponents", "SoftLayer_Virtual_Guest_Network_Component", array=True
    )
    backend_router_count: int = counter("backendRouterCount")
    backend_routers: list[models.Hardware] = relational(
        "backendRouters", "SoftLayer_Hardware", array=True
    )
    bandwidth_allocation: Decimal | None = relational("bandwidthAllocation", "decimal")
    bandwidth_allotment_detail: models.NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    billing_cycle_bandwidth_usage: list[models.NetworkBandwidthUsage] = relational(
        "billingCycleBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage", array=True
    )
    billing_cycle_bandwidth_usage_count: int = counter("billingCycleBandwidthUsageCount")
    billing_cycle_private_bandwidth_usage: models.NetworkBandwidthUsage | None = relational(
        "billingCyclePrivateBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage"
    )
    billing_cycle_public_bandwidth_usage: models.NetworkBandwidthUsage | None = relational(
        "billingCyclePublicBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage"
    )
    billing_item: models.BillingItemVirtualGuest | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Virtual_Guest"
    )
    block_cancel_because_disconnected_flag: bool | None = relational(
        "blockCancelBecauseDisconnectedFlag", "boolean"
    )
    block_device_count: int = counter("blockDeviceCount")
    block_device_template_group: models.VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "blockDeviceTemplateGroup", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    block_devices: list[models.VirtualGuestBlockDevice] = relational(
        "blockDevices", "SoftLayer_Virtual_Guest_Block_Device", array=True
    )
    browser_console_access_log_count: int = counter("browserConsoleAccessLogCount")
    browser_console_access_logs: list[models.VirtualBrowserConsoleAccessLog] = relational(
        "browserConsoleAccessLogs", "SoftLayer_Virtual_BrowserConsoleAccessLog", array=True
    )
    console_data: models.ContainerVirtualConsoleData | None = relational(
        "consoleData", "SoftLayer_Container_Virtual_ConsoleData"
    )
    console_ip_address_flag: bool | None = relational("consoleIpAddressFlag", "boolean")
    console_ip_address_record: models.VirtualGuestNetworkComponentIpAddress | None = relational(
        "consoleIpAddressRecord", "SoftLayer_Virtual_Guest_Network_Component_IpAddress"
    )
    continuous_data_protection_software_component: models.SoftwareComponent | None = relational(
        "continuousDataProtectionSoftwareComponent", "SoftLayer_Software_Component"
    )
    control_panel: models.SoftwareComponent | None = relational(
        "controlPanel", "SoftLayer_Software_Component"
    )
    create_date: datetime = local("createDate", "dateTime")
    current_bandwidth_summary: models.MetricTrackingObjectBandwidthSummary | None = relational(
        "currentBandwidthSummary", "SoftLayer_Metric_Tracking_Object_Bandwidth_Summary"
    )
    datacenter: models.Location = relational("datacenter", "SoftLayer_Location")
    dedicated_account_host_only_flag: bool | None = local("dedicatedAccountHostOnlyFlag", "boolean")
    dedicated_host: models.VirtualDedicatedHost | None = relational(
        "dedicatedHost", "SoftLayer_Virtual_DedicatedHost"
    )
    device_status: models.DeviceStatus | None = relational(
        "deviceStatus", "SoftLayer_Device_Status"
    )
    device_status_id: int | None = local("deviceStatusId", "int")
    domain: str = local("domain", "string")
    evault_network_storage: list[models.NetworkStorage] = relational(
        "evaultNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    evault_network_storage_count: int = counter("evaultNetworkStorageCount")
    firewall_service_component: models.NetworkComponentFirewall | None = relational(
        "firewallServiceComponent", "SoftLayer_Network_Component_Firewall"
    )
    frontend_network_component_count: int = counter("frontendNetworkComponentCount")
    frontend_network_components: list[models.VirtualGuestNetworkComponent] = relational(
        "frontendNetworkComponents", "SoftLayer_Virtual_Guest_Network_Component", array=True
    )
    frontend_routers: models.Hardware | None = relational("frontendRouters", "SoftLayer_Hardware")
    fully_qualified_domain_name: str = local("fullyQualifiedDomainName", "string")
    global_identifier: str = relational("globalIdentifier", "string")
    gpu_count: int | None = relational("gpuCount", "int")
    gpu_type: str | None = relational("gpuType", "string")
    guest_boot_parameter: models.VirtualGuestBootParameter | None = relational(
        "guestBootParameter", "SoftLayer_Virtual_Guest_Boot_Parameter"
    )
    hardware_function_description: str | None = relational("hardwareFunctionDescription", "string")
    host: models.VirtualHost | None = relational("host", "SoftLayer_Virtual_Host")
    host_ips_software_component: models.SoftwareComponent | None = relational(
        "hostIpsSoftwareComponent", "SoftLayer_Software_Component"
    )
    hostname: str = local("hostname", "string")
    hourly_billing_flag: bool = relational("hourlyBillingFlag", "boolean")
    id: int = local("id", "int")
    inbound_private_bandwidth_usage: Decimal | None = relational(
        "inboundPrivateBandwidthUsage", "decimal"
    )
    inbound_public_bandwidth_usage: Decimal | None = relational(
        "inboundPublicBandwidthUsage", "decimal"
    )
    internal_tag_reference_count: int = counter("internalTagReferenceCount")
    internal_tag_references: list[models.TagReference] = relational(
        "internalTagReferences", "SoftLayer_Tag_Reference", array=True
    )
    last_known_power_state: models.VirtualGuestPowerState | None = relational(
        "lastKnownPowerState", "SoftLayer_Virtual_Guest_Power_State"
    )
    last_operating_system_reload: models.ProvisioningVersion1Transaction | None = relational(
        "lastOperatingSystemReload", "SoftLayer_Provisioning_Version1_Transaction"
    )
    last_power_state_id: int | None = local("lastPowerStateId", "int")
    last_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "lastTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    last_verified_date: datetime | None = local("lastVerifiedDate", "dateTime")
    latest_network_monitor_incident: models.NetworkMonitorVersion1Incident | None = relational(
        "latestNetworkMonitorIncident", "SoftLayer_Network_Monitor_Version1_Incident"
    )
    local_disk_flag: bool | None = relational("localDiskFlag", "boolean")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
    max_cpu: int = local("maxCpu", "int")
    max_cpu_units: str | None = local("maxCpuUnits", "string")
    max_memory: int = local("maxMemory", "int")
    metric_poll_date: datetime | None = local("metricPollDate", "dateTime")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    metric_tracking_object_id: int | None = relational("metricTrackingObjectId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    monitoring_robot: models.MonitoringRobot | None = relational(
        "monitoringRobot", "SoftLayer_Monitoring_Robot"
    )
    monitoring_service_component: models.NetworkMonitorVersion1QueryHostStratum | None = relational(
        "monitoringServiceComponent", "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum"
    )
    monitoring_service_eligibility_flag: bool | None = relational(
        "monitoringServiceEligibilityFlag", "boolean"
    )
    monitoring_user_notification: list[models.UserCustomerNotificationVirtualGuest] = relational(
        "monitoringUserNotification",
        "SoftLayer_User_Customer_Notification_Virtual_Guest",
        array=True,
    )
    monitoring_user_notification_count: int = counter("monitoringUserNotificationCount")
    network_component_count: int = counter("networkComponentCount")
    network_components: list[models.VirtualGuestNetworkComponent] = relational(
        "networkComponents", "SoftLayer_Virtual_Guest_Network_Component", array=True
    )
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
    open_cancellation_ticket: models.Ticket | None = relational(
        "openCancellationTicket", "SoftLayer_Ticket"
    )
    operating_system: models.SoftwareComponentOperatingSystem | None = relational(
        "operatingSystem", "SoftLayer_Software_Component_OperatingSystem"
    )
    operating_system_reference_code: str | None = relational(
        "operatingSystemReferenceCode", "string"
    )
    ordered_package_id: str | None = relational("orderedPackageId", "string")
    outbound_private_bandwidth_usage: Decimal | None = relational(
        "outboundPrivateBandwidthUsage", "decimal"
    )
    outbound_public_bandwidth_usage: Decimal | None = relational(
        "outboundPublicBandwidthUsage", "decimal"
    )
    over_bandwidth_allocation_flag: int | None = relational("overBandwidthAllocationFlag", "int")
    pending_migration_flag: bool | None = relational("pendingMigrationFlag", "boolean")
    placement_group: models.VirtualPlacementGroup | None = relational(
        "placementGroup", "SoftLayer_Virtual_PlacementGroup"
    )
    placement_group_id: int | None = local("placementGroupId", "int")
    post_install_script_uri: str | None = local("postInstallScriptUri", "string")
    power_state: models.VirtualGuestPowerState = relational(
        "powerState", "SoftLayer_Virtual_Guest_Power_State"
    )
    primary_backend_ip_address: str | None = relational("primaryBackendIpAddress", "string")
    primary_backend_network_component: models.VirtualGuestNetworkComponent | None = relational(
        "primaryBackendNetworkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    primary_ip_address: str | None = relational("primaryIpAddress", "string")
    primary_network_component: models.VirtualGuestNetworkComponent | None = relational(
        "primaryNetworkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    private_network_only_flag: bool | None = relational("privateNetworkOnlyFlag", "boolean")
    projected_over_bandwidth_allocation_flag: int | None = relational(
        "projectedOverBandwidthAllocationFlag", "int"
    )
    projected_public_bandwidth_usage: float | None = relational(
        "projectedPublicBandwidthUsage", "float"
    )
    provision_date: datetime | None = local("provisionDate", "dateTime")
    recent_event_count: int = counter("recentEventCount")
    recent_events: list[models.NotificationOccurrenceEvent] = relational(
        "recentEvents", "SoftLayer_Notification_Occurrence_Event", array=True
    )
    reclaim_date: datetime | None = local("reclaimDate", "dateTime")
    regional_group: models.LocationGroupRegional | None = relational(
        "regionalGroup", "SoftLayer_Location_Group_Regional"
    )
    regional_internet_registry: models.NetworkRegionalInternetRegistry | None = relational(
        "regionalInternetRegistry", "SoftLayer_Network_Regional_Internet_Registry"
    )
    reserved_capacity_group: models.VirtualReservedCapacityGroup | None = relational(
        "reservedCapacityGroup", "SoftLayer_Virtual_ReservedCapacityGroup"
    )
    reserved_capacity_group_flag: bool | None = relational("reservedCapacityGroupFlag", "boolean")
    reserved_capacity_group_instance: models.VirtualReservedCapacityGroupInstance | None = (
        relational(
            "reservedCapacityGroupInstance", "SoftLayer_Virtual_ReservedCapacityGroup_Instance"
        )
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
    start_cpus: int = local("startCpus", "int")
    status: models.VirtualGuestStatus = relational("status", "SoftLayer_Virtual_Guest_Status")
    status_id: int = local("statusId", "int")
    supplemental_create_object_options: (
        models.VirtualGuestSupplementalCreateObjectOptions | None
    ) = local(
        "supplementalCreateObjectOptions", "SoftLayer_Virtual_Guest_SupplementalCreateObjectOptions"
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    transient_guest_flag: bool | None = relational("transientGuestFlag", "boolean")
    transient_webhook_uri: models.VirtualGuestAttribute | None = relational(
        "transientWebhookURI", "SoftLayer_Virtual_Guest_Attribute"
    )
    type: models.VirtualGuestType | None = relational("type", "SoftLayer_Virtual_Guest_Type")
    type_id: int | None = local("typeId", "int")
    upgrade_request: models.ProductUpgradeRequest | None = relational(
        "upgradeRequest", "SoftLayer_Product_Upgrade_Request"
    )
    user_count: int = counter("userCount")
    user_data: list[models.VirtualGuestAttribute] = relational(
        "userData", "SoftLayer_Virtual_Guest_Attribute", array=True
    )
    user_data_count: int = counter("userDataCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
    uuid: str = local("uuid", "string")
    virtual_rack: models.NetworkBandwidthVersion1Allotment | None = relational(
        "virtualRack", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    virtual_rack_id: int | None = relational("virtualRackId", "int")
    virtual_rack_name: str | None = relational("virtualRackName", "string")
