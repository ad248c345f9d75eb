# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Bandwidth_Version1_Usage_Detail")
class NetworkBandwidthVersion1UsageDetail(Entity):
    """SoftLayer_Network_Bandwidth_Version1_Usage_Detail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Version1_Usage_Detail/
    """

    amount_in: Decimal | None = local("amountIn", "decimal")
    amount_out: Decimal | None = local("amountOut", "decimal")
    bandwidth_usage_detail_type: models.NetworkBandwidthVersion1UsageDetailType | None = relational(
        "bandwidthUsageDetailType", "SoftLayer_Network_Bandwidth_Version1_Usage_Detail_Type"
    )
    day: datetime | None = local("day", "dateTime")
