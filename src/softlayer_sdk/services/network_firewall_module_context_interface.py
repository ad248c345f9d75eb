# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkFirewallModuleContextInterfaceService(Service):
    """The methods of SoftLayer_Network_Firewall_Module_Context_Interface.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Module_Context_Interface/
    """

    datatype = "SoftLayer_Network_Firewall_Module_Context_Interface"

    def get_firewall_context_access_control_lists(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkFirewallAccessControlListT] | None = None,
    ) -> results.ListResult[results.NetworkFirewallAccessControlListT]:
        """SoftLayer_Network_Firewall_Module_Context_Interface::getFirewallContextAccessControlLists.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Module_Context_Interface/getFirewallContextAccessControlLists/
        """
        return self.client.call(
            self.datatype,
            "getFirewallContextAccessControlLists",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallAccessControlList],
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Firewall_Module_Context_Interface::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Module_Context_Interface/getNetworkVlan/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkFirewallModuleContextInterfaceT] | None = None,
    ) -> results.NetworkFirewallModuleContextInterfaceT:
        """SoftLayer_Network_Firewall_Module_Context_Interface::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Module_Context_Interface/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallModuleContextInterface,
        )
