# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Options")
class ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Options.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Options/
    """

    aggregated_by: bool | None = local("aggregatedBy", "boolean")
    aggregates_only: bool | None = local("aggregatesOnly", "boolean")
    category: str | None = local("category", "string")
    days: int | None = local("days", "int")
    end_date: datetime | None = local("endDate", "dateTime")
    selected_statistics: list[str] = local("selectedStatistics", "string", array=True)
    start_date: datetime | None = local("startDate", "dateTime")
