# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkComponentFirewallService(Service):
    """The methods of SoftLayer_Network_Component_Firewall.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/
    """

    datatype = "SoftLayer_Network_Component_Firewall"

    @overload
    def get_apply_server_rule_subnets(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkSubnet]: ...

    @overload
    def get_apply_server_rule_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_apply_server_rule_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItem | None: ...

    @overload
    def get_billing_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_guest_network_component(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualGuestNetworkComponent | None: ...

    @overload
    def get_guest_network_component(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_guest_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_network_component(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkComponent | None: ...

    @overload
    def get_network_component(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_network_firewall_update_request(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkFirewallUpdateRequest]: ...

    @overload
    def get_network_firewall_update_request(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_network_firewall_update_request(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkComponentFirewall: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_rules(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponentFirewallRule]: ...

    @overload
    def get_rules(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_subnets(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkSubnet]: ...

    @overload
    def get_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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
