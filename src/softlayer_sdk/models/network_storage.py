# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage")
class NetworkStorage(Entity):
    """SoftLayer_Network_Storage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    account_password: models.AccountPassword | None = relational(
        "accountPassword", "SoftLayer_Account_Password"
    )
    active_transaction_count: int = counter("activeTransactionCount")
    active_transactions: list[models.ProvisioningVersion1Transaction] = relational(
        "activeTransactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    allow_disaster_recovery_failback: str | None = relational(
        "allowDisasterRecoveryFailback", "string"
    )
    allow_disaster_recovery_failover: str | None = relational(
        "allowDisasterRecoveryFailover", "string"
    )
    allowed_hardware: list[models.Hardware] = relational(
        "allowedHardware", "SoftLayer_Hardware", array=True
    )
    allowed_hardware_count: int = counter("allowedHardwareCount")
    allowed_ip_address_count: int = counter("allowedIpAddressCount")
    allowed_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "allowedIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    allowed_replication_hardware: list[models.Hardware] = relational(
        "allowedReplicationHardware", "SoftLayer_Hardware", array=True
    )
    allowed_replication_hardware_count: int = counter("allowedReplicationHardwareCount")
    allowed_replication_ip_address_count: int = counter("allowedReplicationIpAddressCount")
    allowed_replication_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "allowedReplicationIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    allowed_replication_subnet_count: int = counter("allowedReplicationSubnetCount")
    allowed_replication_subnets: list[models.NetworkSubnet] = relational(
        "allowedReplicationSubnets", "SoftLayer_Network_Subnet", array=True
    )
    allowed_replication_virtual_guest_count: int = counter("allowedReplicationVirtualGuestCount")
    allowed_replication_virtual_guests: list[models.VirtualGuest] = relational(
        "allowedReplicationVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    allowed_subnet_count: int = counter("allowedSubnetCount")
    allowed_subnets: list[models.NetworkSubnet] = relational(
        "allowedSubnets", "SoftLayer_Network_Subnet", array=True
    )
    allowed_virtual_guest_count: int = counter("allowedVirtualGuestCount")
    allowed_virtual_guests: list[models.VirtualGuest] = relational(
        "allowedVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    billing_item_category: models.ProductItemCategory | None = relational(
        "billingItemCategory", "SoftLayer_Product_Item_Category"
    )
    bytes_used: str | None = relational("bytesUsed", "string")
    capacity_gb: int = local("capacityGb", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    creation_schedule_id: str | None = relational("creationScheduleId", "string")
    credential_count: int = counter("credentialCount")
    credentials: list[models.NetworkStorageCredential] = relational(
        "credentials", "SoftLayer_Network_Storage_Credential", array=True
    )
    daily_schedule: models.NetworkStorageSchedule | None = relational(
        "dailySchedule", "SoftLayer_Network_Storage_Schedule"
    )
    dependent_duplicate: str | None = relational("dependentDuplicate", "string")
    dependent_duplicate_count: int = counter("dependentDuplicateCount")
    dependent_duplicates: list[models.NetworkStorage] = relational(
        "dependentDuplicates", "SoftLayer_Network_Storage", array=True
    )
    event_count: int = counter("eventCount")
    events: list[models.NetworkStorageEvent] = relational(
        "events", "SoftLayer_Network_Storage_Event", array=True
    )
    failback_not_allowed: str | None = relational("failbackNotAllowed", "string")
    failover_not_allowed: str | None = relational("failoverNotAllowed", "string")
    file_network_mount_address: str | None = relational("fileNetworkMountAddress", "string")
    fix_replication_current_status: str | None = relational("fixReplicationCurrentStatus", "string")
    guest_id: int | None = local("guestId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    has_encryption_at_rest: bool | None = relational("hasEncryptionAtRest", "boolean")
    host_id: int | None = local("hostId", "int")
    hourly_schedule: models.NetworkStorageSchedule | None = relational(
        "hourlySchedule", "SoftLayer_Network_Storage_Schedule"
    )
    id: int = local("id", "int")
    interval_schedule: models.NetworkStorageSchedule | None = relational(
        "intervalSchedule", "SoftLayer_Network_Storage_Schedule"
    )
    iops: str | None = relational("iops", "string")
    is_convert_to_independent_transaction_in_progress: bool | None = relational(
        "isConvertToIndependentTransactionInProgress", "boolean"
    )
    is_dependent_duplicate_provision_completed: bool | None = relational(
        "isDependentDuplicateProvisionCompleted", "boolean"
    )
    is_in_dedicated_service_resource: bool | None = relational(
        "isInDedicatedServiceResource", "boolean"
    )
    is_magnetic_storage: str | None = relational("isMagneticStorage", "string")
    is_provision_in_progress: bool | None = relational("isProvisionInProgress", "boolean")
    is_ready_for_snapshot: bool | None = relational("isReadyForSnapshot", "boolean")
    is_ready_to_mount: bool | None = relational("isReadyToMount", "boolean")
    iscsi_lun_count: int = counter("iscsiLunCount")
    iscsi_luns: list[models.NetworkStorage] = relational(
        "iscsiLuns", "SoftLayer_Network_Storage", array=True
    )
    iscsi_replicating_volume: models.NetworkStorage | None = relational(
        "iscsiReplicatingVolume", "SoftLayer_Network_Storage"
    )
    iscsi_target_ip_address_count: int = counter("iscsiTargetIpAddressCount")
    iscsi_target_ip_addresses: list[str] = relational(
        "iscsiTargetIpAddresses", "string", array=True
    )
    lun_id: str | None = relational("lunId", "string")
    manual_snapshot_count: int = counter("manualSnapshotCount")
    manual_snapshots: list[models.NetworkStorage] = relational(
        "manualSnapshots", "SoftLayer_Network_Storage", array=True
    )
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    mount_path: str | None = relational("mountPath", "string")
    mountable_flag: str | None = relational("mountableFlag", "string")
    move_and_split_status: str | None = relational("moveAndSplitStatus", "string")
    nas_type: str = local("nasType", "string")
    notes: str | None = local("notes", "string")
    notification_subscriber_count: int = counter("notificationSubscriberCount")
    notification_subscribers: list[models.NotificationUserSubscriber] = relational(
        "notificationSubscribers", "SoftLayer_Notification_User_Subscriber", array=True
    )
    original_snapshot_name: str | None = relational("originalSnapshotName", "string")
    original_volume_id: int | None = relational("originalVolumeId", "int")
    original_volume_name: str | None = relational("originalVolumeName", "string")
    original_volume_size: str | None = relational("originalVolumeSize", "string")
    os_type: models.NetworkStorageIscsiOSType | None = relational(
        "osType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
    os_type_id: str | None = relational("osTypeId", "string")
    parent_partnership_count: int = counter("parentPartnershipCount")
    parent_partnerships: list[models.NetworkStoragePartnership] = relational(
        "parentPartnerships", "SoftLayer_Network_Storage_Partnership", array=True
    )
    parent_volume: models.NetworkStorage | None = relational(
        "parentVolume", "SoftLayer_Network_Storage"
    )
    partnership_count: int = counter("partnershipCount")
    partnerships: list[models.NetworkStoragePartnership] = relational(
        "partnerships", "SoftLayer_Network_Storage_Partnership", array=True
    )
    password: str | None = local("password", "string")
    permissions_group_count: int = counter("permissionsGroupCount")
    permissions_groups: list[models.NetworkStorageGroup] = relational(
        "permissionsGroups", "SoftLayer_Network_Storage_Group", array=True
    )
    properties: list[models.NetworkStorageProperty] = relational(
        "properties", "SoftLayer_Network_Storage_Property", array=True
    )
    property_count: int = counter("propertyCount")
    provisioned_iops: str | None = relational("provisionedIops", "string")
    replicating_lun_count: int = counter("replicatingLunCount")
    replicating_luns: list[models.NetworkStorage] = relational(
        "replicatingLuns", "SoftLayer_Network_Storage", array=True
    )
    replicating_volume: models.NetworkStorage | None = relational(
        "replicatingVolume", "SoftLayer_Network_Storage"
    )
    replication_event_count: int = counter("replicationEventCount")
    replication_events: list[models.NetworkStorageEvent] = relational(
        "replicationEvents", "SoftLayer_Network_Storage_Event", array=True
    )
    replication_partner_count: int = counter("replicationPartnerCount")
    replication_partners: list[models.NetworkStorage] = relational(
        "replicationPartners", "SoftLayer_Network_Storage", array=True
    )
    replication_schedule: models.NetworkStorageSchedule | None = relational(
        "replicationSchedule", "SoftLayer_Network_Storage_Schedule"
    )
    replication_status: str | None = relational("replicationStatus", "string")
    schedule_count: int = counter("scheduleCount")
    schedules: list[models.NetworkStorageSchedule] = relational(
        "schedules", "SoftLayer_Network_Storage_Schedule", array=True
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    service_resource: models.NetworkServiceResource | None = relational(
        "serviceResource", "SoftLayer_Network_Service_Resource"
    )
    service_resource_backend_ip_address: str | None = relational(
        "serviceResourceBackendIpAddress", "string"
    )
    service_resource_name: str | None = relational("serviceResourceName", "string")
    snapshot_capacity_gb: str | None = relational("snapshotCapacityGb", "string")
    snapshot_count: int = counter("snapshotCount")
    snapshot_creation_timestamp: str | None = relational("snapshotCreationTimestamp", "string")
    snapshot_deletion_threshold_percentage: str | None = relational(
        "snapshotDeletionThresholdPercentage", "string"
    )
    snapshot_notification_status: str | None = relational("snapshotNotificationStatus", "string")
    snapshot_size_bytes: str | None = relational("snapshotSizeBytes", "string")
    snapshot_space_available: str | None = relational("snapshotSpaceAvailable", "string")
    snapshots: list[models.NetworkStorage] = relational(
        "snapshots", "SoftLayer_Network_Storage", array=True
    )
    staas_version: str | None = relational("staasVersion", "string")
    storage_group_count: int = counter("storageGroupCount")
    storage_groups: list[models.NetworkStorageGroup] = relational(
        "storageGroups", "SoftLayer_Network_Storage_Group", array=True
    )
    storage_tier_level: str | None = relational("storageTierLevel", "string")
    storage_type: models.NetworkStorageType | None = relational(
        "storageType", "SoftLayer_Network_Storage_Type"
    )
    storage_type_id: str | None = local("storageTypeId", "string")
    total_bytes_used: str | None = relational("totalBytesUsed", "string")
    total_schedule_snapshot_retention_count: int | None = relational(
        "totalScheduleSnapshotRetentionCount", "unsignedInt"
    )
    upgradable_flag: bool | None = local("upgradableFlag", "boolean")
    usage_notification: models.Notification | None = relational(
        "usageNotification", "SoftLayer_Notification"
    )
    username: str = local("username", "string")
    vendor_name: str | None = relational("vendorName", "string")
    virtual_guest: models.VirtualGuest | None = relational(
        "virtualGuest", "SoftLayer_Virtual_Guest"
    )
    volume_history: list[models.NetworkStorageHistory] = relational(
        "volumeHistory", "SoftLayer_Network_Storage_History", array=True
    )
    volume_history_count: int = counter("volumeHistoryCount")
    volume_status: str | None = relational("volumeStatus", "string")
    webcc_account: models.AccountPassword | None = relational(
        "webccAccount", "SoftLayer_Account_Password"
    )
    weekly_schedule: models.NetworkStorageSchedule | None = relational(
        "weeklySchedule", "SoftLayer_Network_Storage_Schedule"
    )
