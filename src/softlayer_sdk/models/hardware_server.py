# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.hardware import Hardware


@entity("SoftLayer_Hardware_Server")
class HardwareServer(Hardware):
    """SoftLayer_Hardware_Server.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Server/
    """

    active_network_firewall_billing_item: models.BillingItem | None = relational(
        "activeNetworkFirewallBillingItem", "SoftLayer_Billing_Item"
    )
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
    available_monitoring: list[models.NetworkMonitorVersion1QueryHostStratum] = relational(
        "availableMonitoring", "SoftLayer_Network_Monitor_Version1_Query_Host_Stratum", array=True
    )
    available_monitoring_count: int = counter("availableMonitoringCount")
    average_daily_bandwidth_usage: float | None = relational("averageDailyBandwidthUsage", "float")
    average_daily_private_bandwidth_usage: float | None = relational(
        "averageDailyPrivateBandwidthUsage", "float"
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
    bios_password_null_flag: bool | None = relational("biosPasswordNullFlag", "boolean")
    capture_enabled_flag: models.ContainerHardwareCaptureEnabled | None = relational(
        "captureEnabledFlag", "SoftLayer_Container_Hardware_CaptureEnabled"
    )
    contains_solid_state_drives_flag: bool | None = relational(
        "containsSolidStateDrivesFlag", "boolean"
    )
    control_panel: models.SoftwareComponentControlPanel | None = relational(
        "controlPanel", "SoftLayer_Software_Component_ControlPanel"
    )
    cost: float | None = relational("cost", "float")
    current_bandwidth_summary: models.MetricTrackingObjectBandwidthSummary | None = relational(
        "currentBandwidthSummary", "SoftLayer_Metric_Tracking_Object_Bandwidth_Summary"
    )
    customer_installed_operating_system_flag: bool | None = relational(
        "customerInstalledOperatingSystemFlag", "boolean"
    )
    customer_owned_flag: bool | None = relational("customerOwnedFlag", "boolean")
    has_single_root_virtualization_billing_item_flag: bool | None = relational(
        "hasSingleRootVirtualizationBillingItemFlag", "boolean"
    )
    inbound_private_bandwidth_usage: Decimal | None = relational(
        "inboundPrivateBandwidthUsage", "decimal"
    )
    is_ipmi_disabled: bool | None = relational("isIpmiDisabled", "boolean")
    is_nfs_only: str | None = relational("isNfsOnly", "string")
    is_qe_internal_server: bool | None = relational("isQeInternalServer", "boolean")
    is_virtual_private_cloud_node: bool | None = relational("isVirtualPrivateCloudNode", "boolean")
    last_operating_system_reload: models.ProvisioningVersion1Transaction | None = relational(
        "lastOperatingSystemReload", "SoftLayer_Provisioning_Version1_Transaction"
    )
    logical_volume_storage_group_count: int = counter("logicalVolumeStorageGroupCount")
    logical_volume_storage_groups: list[models.ConfigurationStorageGroup] = relational(
        "logicalVolumeStorageGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    metric_tracking_object_id: int | None = relational("metricTrackingObjectId", "int")
    monitoring_user_notification: list[models.UserCustomerNotificationHardware] = relational(
        "monitoringUserNotification", "SoftLayer_User_Customer_Notification_Hardware", array=True
    )
    monitoring_user_notification_count: int = counter("monitoringUserNotificationCount")
    open_cancellation_ticket: models.Ticket | None = relational(
        "openCancellationTicket", "SoftLayer_Ticket"
    )
    outbound_private_bandwidth_usage: Decimal | None = relational(
        "outboundPrivateBandwidthUsage", "decimal"
    )
    over_bandwidth_allocation_flag: int | None = relational("overBandwidthAllocationFlag", "int")
    partition_count: int = counter("partitionCount")
    partitions: list[models.HardwareServerPartition] = relational(
        "partitions", "SoftLayer_Hardware_Server_Partition", array=True
    )
    private_backend_network_component_count: int = counter("privateBackendNetworkComponentCount")
    private_backend_network_components: list[models.NetworkComponent] = relational(
        "privateBackendNetworkComponents", "SoftLayer_Network_Component", array=True
    )
    private_ip_address: str | None = relational("privateIpAddress", "string")
    projected_over_bandwidth_allocation_flag: int | None = relational(
        "projectedOverBandwidthAllocationFlag", "int"
    )
    projected_public_bandwidth_usage: float | None = relational(
        "projectedPublicBandwidthUsage", "float"
    )
    ready_node_flag: bool | None = relational("readyNodeFlag", "boolean")
    recent_remote_management_command_count: int = counter("recentRemoteManagementCommandCount")
    recent_remote_management_commands: list[
        models.HardwareComponentRemoteManagementCommandRequest
    ] = relational(
        "recentRemoteManagementCommands",
        "SoftLayer_Hardware_Component_RemoteManagement_Command_Request",
        array=True,
    )
    regional_internet_registry: models.NetworkRegionalInternetRegistry | None = relational(
        "regionalInternetRegistry", "SoftLayer_Network_Regional_Internet_Registry"
    )
    remote_management: models.HardwareComponentRemoteManagement | None = relational(
        "remoteManagement", "SoftLayer_Hardware_Component_RemoteManagement"
    )
    remote_management_user_count: int = counter("remoteManagementUserCount")
    remote_management_users: list[models.HardwareComponentRemoteManagementUser] = relational(
        "remoteManagementUsers", "SoftLayer_Hardware_Component_RemoteManagement_User", array=True
    )
    software_guard_extension_enabled: bool | None = relational(
        "softwareGuardExtensionEnabled", "boolean"
    )
    statistics_remote_management: models.HardwareComponentRemoteManagement | None = relational(
        "statisticsRemoteManagement", "SoftLayer_Hardware_Component_RemoteManagement"
    )
    uefi_boot_flag: bool | None = relational("uefiBootFlag", "boolean")
    user_count: int = counter("userCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
