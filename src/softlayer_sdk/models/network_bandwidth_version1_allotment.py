# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Bandwidth_Version1_Allotment")
class NetworkBandwidthVersion1Allotment(Entity):
    """SoftLayer_Network_Bandwidth_Version1_Allotment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Version1_Allotment/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    active_detail_count: int = counter("activeDetailCount")
    active_details: list[models.NetworkBandwidthVersion1AllotmentDetail] = relational(
        "activeDetails", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail", array=True
    )
    application_delivery_controller_count: int = counter("applicationDeliveryControllerCount")
    application_delivery_controllers: list[models.NetworkApplicationDeliveryController] = (
        relational(
            "applicationDeliveryControllers",
            "SoftLayer_Network_Application_Delivery_Controller",
            array=True,
        )
    )
    average_daily_public_bandwidth_usage: float | None = relational(
        "averageDailyPublicBandwidthUsage", "float"
    )
    bandwidth_allotment_type: models.NetworkBandwidthVersion1AllotmentType | None = relational(
        "bandwidthAllotmentType", "SoftLayer_Network_Bandwidth_Version1_Allotment_Type"
    )
    bandwidth_allotment_type_id: int | None = local("bandwidthAllotmentTypeId", "int")
    bare_metal_instance_count: int = counter("bareMetalInstanceCount")
    bare_metal_instances: list[models.Hardware] = relational(
        "bareMetalInstances", "SoftLayer_Hardware", array=True
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
    billing_cycle_public_usage_total: int | None = relational(
        "billingCyclePublicUsageTotal", "unsignedInt"
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    create_date: datetime | None = local("createDate", "dateTime")
    current_bandwidth_summary: models.MetricTrackingObjectBandwidthSummary | None = relational(
        "currentBandwidthSummary", "SoftLayer_Metric_Tracking_Object_Bandwidth_Summary"
    )
    detail_count: int = counter("detailCount")
    details: list[models.NetworkBandwidthVersion1AllotmentDetail] = relational(
        "details", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail", array=True
    )
    end_date: datetime | None = local("endDate", "dateTime")
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    id: int = local("id", "int")
    inbound_public_bandwidth_usage: Decimal | None = relational(
        "inboundPublicBandwidthUsage", "decimal"
    )
    location_group: models.LocationGroup | None = relational(
        "locationGroup", "SoftLayer_Location_Group"
    )
    location_group_id: int | None = local("locationGroupId", "int")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    metric_tracking_object_id: int | None = relational("metricTrackingObjectId", "int")
    name: str | None = local("name", "string")
    outbound_public_bandwidth_usage: Decimal | None = relational(
        "outboundPublicBandwidthUsage", "decimal"
    )
    over_bandwidth_allocation_flag: int | None = relational("overBandwidthAllocationFlag", "int")
    private_network_only_hardware: list[models.Hardware] = relational(
        "privateNetworkOnlyHardware", "SoftLayer_Hardware", array=True
    )
    private_network_only_hardware_count: int = counter("privateNetworkOnlyHardwareCount")
    projected_over_bandwidth_allocation_flag: int | None = relational(
        "projectedOverBandwidthAllocationFlag", "int"
    )
    projected_public_bandwidth_usage: float | None = relational(
        "projectedPublicBandwidthUsage", "float"
    )
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    total_bandwidth_allocated: int | None = relational("totalBandwidthAllocated", "unsignedLong")
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
