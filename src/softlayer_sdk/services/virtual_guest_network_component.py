# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualGuestNetworkComponentService(Service):
    """The methods of SoftLayer_Virtual_Guest_Network_Component.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/
    """

    datatype = "SoftLayer_Virtual_Guest_Network_Component"

    def disable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Network_Component::disable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/disable/
        """
        return self.client.call(self.datatype, "disable", id=id, returns=bool)

    def enable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Network_Component::enable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/enable/
        """
        return self.client.call(self.datatype, "enable", id=id, returns=bool)

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getGuest/
        """
        return self.client.call(
            self.datatype,
            "getGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_high_availability_firewall_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest_Network_Component::getHighAvailabilityFirewallFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getHighAvailabilityFirewallFlag/
        """
        return self.client.call(
            self.datatype,
            "getHighAvailabilityFirewallFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_icp_binding(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentIcpBindingT] | None = None,
    ) -> results.VirtualGuestNetworkComponentIcpBindingT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getIcpBinding.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getIcpBinding/
        """
        return self.client.call(
            self.datatype,
            "getIcpBinding",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponentIcpBinding,
        )

    def get_ip_address_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestNetworkComponentIpAddressT] | None = None,
    ) -> results.ListResult[results.VirtualGuestNetworkComponentIpAddressT]:
        """SoftLayer_Virtual_Guest_Network_Component::getIpAddressBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getIpAddressBindings/
        """
        return self.client.call(
            self.datatype,
            "getIpAddressBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestNetworkComponentIpAddress],
        )

    def get_network_component_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getNetworkComponentFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getNetworkComponentFirewall/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentFirewall",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentFirewall,
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getNetworkVlan/
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
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.VirtualGuestNetworkComponentT:
        """SoftLayer_Virtual_Guest_Network_Component::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponent,
        )

    def get_primary_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest_Network_Component::getPrimaryIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getPrimaryIpAddress/
        """
        return self.client.call(
            self.datatype, "getPrimaryIpAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_primary_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getPrimaryIpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getPrimaryIpAddressRecord/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryIpAddressRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_primary_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getPrimarySubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getPrimarySubnet/
        """
        return self.client.call(
            self.datatype,
            "getPrimarySubnet",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    def get_primary_version6_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getPrimaryVersion6IpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getPrimaryVersion6IpAddressRecord/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryVersion6IpAddressRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterT] | None = None,
    ) -> results.HardwareRouterT | None:
        """SoftLayer_Virtual_Guest_Network_Component::getRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getRouter/
        """
        return self.client.call(
            self.datatype,
            "getRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouter,
        )

    def get_security_group_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualNetworkSecurityGroupNetworkComponentBindingT] | None = None,
    ) -> results.ListResult[results.VirtualNetworkSecurityGroupNetworkComponentBindingT]:
        """SoftLayer_Virtual_Guest_Network_Component::getSecurityGroupBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getSecurityGroupBindings/
        """
        return self.client.call(
            self.datatype,
            "getSecurityGroupBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualNetworkSecurityGroupNetworkComponentBinding],
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
        """SoftLayer_Virtual_Guest_Network_Component::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/getSubnets/
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

    def is_pingable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Network_Component::isPingable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/isPingable/
        """
        return self.client.call(self.datatype, "isPingable", id=id, returns=bool)

    def security_groups_ready(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Network_Component::securityGroupsReady.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Network_Component/securityGroupsReady/
        """
        return self.client.call(self.datatype, "securityGroupsReady", id=id, returns=bool)
