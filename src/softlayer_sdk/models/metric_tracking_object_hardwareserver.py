# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.metric_tracking_object import MetricTrackingObject


@entity("SoftLayer_Metric_Tracking_Object_HardwareServer")
class MetricTrackingObjectHardwareServer(MetricTrackingObject):
    """SoftLayer_Metric_Tracking_Object_HardwareServer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Metric_Tracking_Object_HardwareServer/
    """

    billing_cycle_bandwidth_usage: list[models.NetworkBandwidthUsage] = relational(
        "billingCycleBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage", array=True
    )
    billing_cycle_bandwidth_usage_count: int = counter("billingCycleBandwidthUsageCount")
    billing_cycle_private_bandwidth_usage: list[models.NetworkBandwidthUsage] = relational(
        "billingCyclePrivateBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage", array=True
    )
    billing_cycle_private_bandwidth_usage_count: int = counter(
        "billingCyclePrivateBandwidthUsageCount"
    )
    billing_cycle_private_usage_in: Decimal | None = relational(
        "billingCyclePrivateUsageIn", "decimal"
    )
    billing_cycle_private_usage_out: Decimal | None = relational(
        "billingCyclePrivateUsageOut", "decimal"
    )
    billing_cycle_private_usage_total: int | None = relational(
        "billingCyclePrivateUsageTotal", "unsignedInt"
    )
    billing_cycle_public_bandwidth_usage: models.NetworkBandwidthUsage | None = relational(
        "billingCyclePublicBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage"
    )
    billing_cycle_public_usage_in: Decimal | None = relational(
        "billingCyclePublicUsageIn", "decimal"
    )
    billing_cycle_public_usage_out: Decimal | None = relational(
        "billingCyclePublicUsageOut", "decimal"
    )
    billing_cycle_public_usage_total: int | None = relational(
        "billingCyclePublicUsageTotal", "unsignedInt"
    )
    resource: models.Hardware | None = relational("resource", "SoftLayer_Hardware")
