# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Bandwidth_Version1_Allocation")
class NetworkBandwidthVersion1Allocation(Entity):
    """SoftLayer_Network_Bandwidth_Version1_Allocation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Version1_Allocation/
    """

    allotment_detail: models.NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "allotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    amount: Decimal | None = local("amount", "decimal")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    id: int = local("id", "int")
