# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem

if TYPE_CHECKING:
    from softlayer_sdk.models.network_interconnect_tenant import NetworkInterconnectTenant


@entity("SoftLayer_Billing_Item_Network_Interconnect_Routing")
class BillingItemNetworkInterconnectRouting(BillingItem):
    """SoftLayer_Billing_Item_Network_Interconnect_Routing.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Network_Interconnect_Routing/
    """

    resource: NetworkInterconnectTenant | None = relational(
        "resource", "SoftLayer_Network_Interconnect_Tenant"
    )
