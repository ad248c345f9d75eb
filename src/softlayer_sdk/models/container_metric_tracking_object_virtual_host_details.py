# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_metric_tracking_object_details import (
    ContainerMetricTrackingObjectDetails,
)


@entity("SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Details")
class ContainerMetricTrackingObjectVirtualHostDetails(ContainerMetricTrackingObjectDetails):
    """SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Details.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Metric_Tracking_Object_Virtual_Host_Details/
    """

    day: datetime | None = local("day", "dateTime")
    max_instances: int | None = local("maxInstances", "int")
    max_memory_usage: int | None = local("maxMemoryUsage", "int")
    mean_instances: float | None = local("meanInstances", "float")
    mean_memory_usage: float | None = local("meanMemoryUsage", "float")
    min_instances: int | None = local("minInstances", "int")
    min_memory_usage: int | None = local("minMemoryUsage", "int")
