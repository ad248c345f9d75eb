# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Metric_Tracking_Object_Bandwidth_Summary")
class MetricTrackingObjectBandwidthSummary(Entity):
    """SoftLayer_Metric_Tracking_Object_Bandwidth_Summary.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Metric_Tracking_Object_Bandwidth_Summary/
    """

    allocation_amount: float | None = local("allocationAmount", "float")
    allocation_id: int | None = local("allocationId", "int")
    amount_out: Decimal | None = local("amountOut", "decimal")
    average_daily_usage: float | None = local("averageDailyUsage", "float")
    currently_over_allocation_flag: int | None = local("currentlyOverAllocationFlag", "int")
    id: int = local("id", "int")
    inbound_bandwidth_amount: Decimal | None = local("inboundBandwidthAmount", "decimal")
    outbound_bandwidth_amount: Decimal | None = local("outboundBandwidthAmount", "decimal")
    projected_bandwidth_usage: float | None = local("projectedBandwidthUsage", "float")
    projected_over_allocation_flag: int | None = local("projectedOverAllocationFlag", "int")
