# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from decimal import Decimal

    from softlayer_sdk.models.billing_item import BillingItem
    from softlayer_sdk.models.network_bandwidth_version1_allotment_detail import (
        NetworkBandwidthVersion1AllotmentDetail,
    )


@entity("SoftLayer_Network_Bandwidth_Version1_Allocation")
class NetworkBandwidthVersion1Allocation(Entity):
    """SoftLayer_Network_Bandwidth_Version1_Allocation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Bandwidth_Version1_Allocation/
    """

    allotment_detail: NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "allotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    amount: Decimal | None = local("amount", "decimal")
    billing_item: BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    id: int = local("id", "int")
