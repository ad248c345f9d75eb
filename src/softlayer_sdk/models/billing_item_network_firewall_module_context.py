# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem


@entity("SoftLayer_Billing_Item_Network_Firewall_Module_Context")
class BillingItemNetworkFirewallModuleContext(BillingItem):
    """SoftLayer_Billing_Item_Network_Firewall_Module_Context.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Network_Firewall_Module_Context/
    """

    billing_cycle_public_usage_out: Decimal | None = relational(
        "billingCyclePublicUsageOut", "decimal"
    )
