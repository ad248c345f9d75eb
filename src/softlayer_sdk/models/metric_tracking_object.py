# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Metric_Tracking_Object")
class MetricTrackingObject(Entity):
    """SoftLayer_Metric_Tracking_Object.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Metric_Tracking_Object/
    """

    data: list[models.MetricTrackingObjectData] = local(
        "data", "SoftLayer_Metric_Tracking_Object_Data", array=True
    )
    id: int = local("id", "int")
    label: str | None = local("label", "string")
    resource_table_id: int | None = local("resourceTableId", "int")
    start_date: datetime | None = local("startDate", "dateTime")
    type: models.MetricTrackingObjectType | None = relational(
        "type", "SoftLayer_Metric_Tracking_Object_Type"
    )
