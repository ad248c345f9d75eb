# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_firewall_module_context_interface import (
    NetworkFirewallModuleContextInterfaceService,
)


class NetworkFirewallInterfaceService(NetworkFirewallModuleContextInterfaceService):
    """The methods of SoftLayer_Network_Firewall_Interface.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Interface/
    """

    datatype = "SoftLayer_Network_Firewall_Interface"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkFirewallInterfaceT] | None = None,
    ) -> results.NetworkFirewallInterfaceT:
        """SoftLayer_Network_Firewall_Interface::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Interface/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallInterface,
        )
