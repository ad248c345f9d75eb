# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_metric_tracking_object_summary import (
    ContainerMetricTrackingObjectSummary,
)


@entity("SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Summary")
class ContainerMetricTrackingObjectVirtualHostSummary(ContainerMetricTrackingObjectSummary):
    """SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Summary.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Summary/
    """

    avg_memory_usage_in_billing_cycle: int | None = local("avgMemoryUsageInBillingCycle", "int")
    current_bill_cycle_end: datetime | None = local("currentBillCycleEnd", "dateTime")
    current_bill_cycle_start: datetime | None = local("currentBillCycleStart", "dateTime")
    last_instance_count: int | None = local("lastInstanceCount", "int")
    last_memory_usage_amount: int | None = local("lastMemoryUsageAmount", "int")
    last_poll_time: datetime | None = local("lastPollTime", "dateTime")
    max_instance_in_billing_cycle: int | None = local("maxInstanceInBillingCycle", "int")
    previous_bill_cycle_end: datetime | None = local("previousBillCycleEnd", "dateTime")
    previous_bill_cycle_start: datetime | None = local("previousBillCycleStart", "dateTime")
    virtual_platform_name: str | None = local("virtualPlatformName", "string")
