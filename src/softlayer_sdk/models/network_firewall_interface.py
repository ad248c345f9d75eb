# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_firewall_module_context_interface import (
    NetworkFirewallModuleContextInterface,
)


@entity("SoftLayer_Network_Firewall_Interface")
class NetworkFirewallInterface(NetworkFirewallModuleContextInterface):
    """SoftLayer_Network_Firewall_Interface.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Interface/
    """
