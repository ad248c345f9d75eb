# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_firewall_update_request_rule import (
    NetworkFirewallUpdateRequestRule,
)


@entity("SoftLayer_Network_Firewall_Update_Request_Rule_Version6")
class NetworkFirewallUpdateRequestRuleVersion6(NetworkFirewallUpdateRequestRule):
    """SoftLayer_Network_Firewall_Update_Request_Rule_Version6.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Update_Request_Rule_Version6/
    """
