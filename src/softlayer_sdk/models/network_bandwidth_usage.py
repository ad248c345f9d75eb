# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Bandwidth_Usage")
class NetworkBandwidthUsage(Entity):
    """SoftLayer_Network_Bandwidth_Usage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Usage/
    """

    amount_in: Decimal | None = local("amountIn", "decimal")
    amount_out: Decimal | None = local("amountOut", "decimal")
    bandwidth_usage_detail_type_id: Decimal | None = local("bandwidthUsageDetailTypeId", "decimal")
    tracking_object: models.MetricTrackingObject | None = relational(
        "trackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    type: models.NetworkBandwidthVersion1UsageDetailType | None = relational(
        "type", "SoftLayer_Network_Bandwidth_Version1_Usage_Detail_Type"
    )
