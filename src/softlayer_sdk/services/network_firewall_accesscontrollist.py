# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkFirewallAccessControlListService(Service):
    """The methods of SoftLayer_Network_Firewall_AccessControlList.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_AccessControlList/
    """

    datatype = "SoftLayer_Network_Firewall_AccessControlList"

    def get_network_firewall_update_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkFirewallUpdateRequestT] | None = None,
    ) -> results.ListResult[results.NetworkFirewallUpdateRequestT]:
        """SoftLayer_Network_Firewall_AccessControlList::getNetworkFirewallUpdateRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_AccessControlList/getNetworkFirewallUpdateRequests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkFirewallUpdateRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallUpdateRequest],
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Firewall_AccessControlList::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_AccessControlList/getNetworkVlan/
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
        into: type[results.NetworkFirewallAccessControlListT] | None = None,
    ) -> results.NetworkFirewallAccessControlListT:
        """SoftLayer_Network_Firewall_AccessControlList::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_AccessControlList/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallAccessControlList,
        )

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanFirewallRuleT] | None = None,
    ) -> results.ListResult[results.NetworkVlanFirewallRuleT]:
        """SoftLayer_Network_Firewall_AccessControlList::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_AccessControlList/getRules/
        """
        return self.client.call(
            self.datatype,
            "getRules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlanFirewallRule],
        )
