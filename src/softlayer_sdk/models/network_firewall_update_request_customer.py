# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_firewall_update_request import NetworkFirewallUpdateRequest


@entity("SoftLayer_Network_Firewall_Update_Request_Customer")
class NetworkFirewallUpdateRequestCustomer(NetworkFirewallUpdateRequest):
    """SoftLayer_Network_Firewall_Update_Request_Customer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Update_Request_Customer/
    """
