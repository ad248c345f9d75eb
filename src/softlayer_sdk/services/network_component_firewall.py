# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkComponentFirewallService(Service):
    """The methods of SoftLayer_Network_Component_Firewall.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/
    """

    datatype = "SoftLayer_Network_Component_Firewall"

    def get_apply_server_rule_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Network_Component_Firewall::getApplyServerRuleSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getApplyServerRuleSubnets/
        """
        return self.client.call(
            self.datatype,
            "getApplyServerRuleSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Component_Firewall::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_guest_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.VirtualGuestNetworkComponentT | None:
        """SoftLayer_Network_Component_Firewall::getGuestNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getGuestNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getGuestNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponent,
        )

    def get_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Network_Component_Firewall::getNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_network_firewall_update_request(
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
        """SoftLayer_Network_Component_Firewall::getNetworkFirewallUpdateRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getNetworkFirewallUpdateRequest/
        """
        return self.client.call(
            self.datatype,
            "getNetworkFirewallUpdateRequest",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallUpdateRequest],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT:
        """SoftLayer_Network_Component_Firewall::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentFirewall,
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
        into: type[results.NetworkComponentFirewallRuleT] | None = None,
    ) -> results.ListResult[results.NetworkComponentFirewallRuleT]:
        """SoftLayer_Network_Component_Firewall::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getRules/
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
            returns=list[models.NetworkComponentFirewallRule],
        )

    def get_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Network_Component_Firewall::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getSubnets/
        """
        return self.client.call(
            self.datatype,
            "getSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def has_active_transactions(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Component_Firewall::hasActiveTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/hasActiveTransactions/
        """
        return self.client.call(self.datatype, "hasActiveTransactions", id=id, returns=bool)
