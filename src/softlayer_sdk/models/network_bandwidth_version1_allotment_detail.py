# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Bandwidth_Version1_Allotment_Detail")
class NetworkBandwidthVersion1AllotmentDetail(Entity):
    """SoftLayer_Network_Bandwidth_Version1_Allotment_Detail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Version1_Allotment_Detail/
    """

    allocation: models.NetworkBandwidthVersion1Allocation | None = relational(
        "allocation", "SoftLayer_Network_Bandwidth_Version1_Allocation"
    )
    allocation_id: int | None = local("allocationId", "int")
    bandwidth_allotment: models.NetworkBandwidthVersion1Allotment | None = relational(
        "bandwidthAllotment", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    bandwidth_allotment_id: int | None = local("bandwidthAllotmentId", "int")
    effective_date: datetime | None = local("effectiveDate", "dateTime")
    end_effective_date: datetime | None = local("endEffectiveDate", "dateTime")
    id: int = local("id", "int")
    service_provider_id: int | None = local("serviceProviderId", "int")
