# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Metric_Tracking_Object_Data")
class MetricTrackingObjectData(Entity):
    """SoftLayer_Metric_Tracking_Object_Data.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Metric_Tracking_Object_Data/
    """

    counter: float | None = local("counter", "float")
    date_time: datetime | None = local("dateTime", "dateTime")
    type: str | None = local("type", "string")
