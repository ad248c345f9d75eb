# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkVlanService(Service):
    """The methods of SoftLayer_Network_Vlan.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/
    """

    datatype = "SoftLayer_Network_Vlan"

    def edit_object(
        self, template_object: models.NetworkVlan, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Vlan::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Vlan::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_additional_primary_subnets(
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
        """SoftLayer_Network_Vlan::getAdditionalPrimarySubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getAdditionalPrimarySubnets/
        """
        return self.client.call(
            self.datatype,
            "getAdditionalPrimarySubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_attached_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
        """SoftLayer_Network_Vlan::getAttachedNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getAttachedNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getAttachedNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    def get_attached_network_gateway_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Vlan::getAttachedNetworkGatewayFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getAttachedNetworkGatewayFlag/
        """
        return self.client.call(
            self.datatype,
            "getAttachedNetworkGatewayFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_attached_network_gateway_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayVlanT] | None = None,
    ) -> results.NetworkGatewayVlanT | None:
        """SoftLayer_Network_Vlan::getAttachedNetworkGatewayVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getAttachedNetworkGatewayVlan/
        """
        return self.client.call(
            self.datatype,
            "getAttachedNetworkGatewayVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayVlan,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Vlan::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getBillingItem/
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

    def get_cancel_failure_reasons(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Vlan::getCancelFailureReasons.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getCancelFailureReasons/
        """
        return self.client.call(
            self.datatype,
            "getCancelFailureReasons",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Network_Vlan::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_dedicated_firewall_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Vlan::getDedicatedFirewallFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getDedicatedFirewallFlag/
        """
        return self.client.call(
            self.datatype, "getDedicatedFirewallFlag", id=id, mask=mask, filter=filter, returns=int
        )

    def get_extension_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterT] | None = None,
    ) -> results.HardwareRouterT | None:
        """SoftLayer_Network_Vlan::getExtensionRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getExtensionRouter/
        """
        return self.client.call(
            self.datatype,
            "getExtensionRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouter,
        )

    def get_firewall_guest_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.ListResult[results.NetworkComponentFirewallT]:
        """SoftLayer_Network_Vlan::getFirewallGuestNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallGuestNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getFirewallGuestNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponentFirewall],
        )

    def get_firewall_interfaces(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkFirewallModuleContextInterfaceT] | None = None,
    ) -> results.ListResult[results.NetworkFirewallModuleContextInterfaceT]:
        """SoftLayer_Network_Vlan::getFirewallInterfaces.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallInterfaces/
        """
        return self.client.call(
            self.datatype,
            "getFirewallInterfaces",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallModuleContextInterface],
        )

    def get_firewall_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.ListResult[results.NetworkComponentFirewallT]:
        """SoftLayer_Network_Vlan::getFirewallNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getFirewallNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponentFirewall],
        )

    def get_firewall_protectable_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Vlan::getFirewallProtectableIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallProtectableIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getFirewallProtectableIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_firewall_protectable_subnets(
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
        """SoftLayer_Network_Vlan::getFirewallProtectableSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallProtectableSubnets/
        """
        return self.client.call(
            self.datatype,
            "getFirewallProtectableSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_firewall_rules(
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
        """SoftLayer_Network_Vlan::getFirewallRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getFirewallRules/
        """
        return self.client.call(
            self.datatype,
            "getFirewallRules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlanFirewallRule],
        )

    def get_guest_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.ListResult[results.VirtualGuestNetworkComponentT]:
        """SoftLayer_Network_Vlan::getGuestNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getGuestNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getGuestNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestNetworkComponent],
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Network_Vlan::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_high_availability_firewall_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Vlan::getHighAvailabilityFirewallFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getHighAvailabilityFirewallFlag/
        """
        return self.client.call(
            self.datatype,
            "getHighAvailabilityFirewallFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_ip_address_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressUsageDetailT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressUsageDetailT]:
        """SoftLayer_Network_Vlan::getIpAddressUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getIpAddressUsage/
        """
        return self.client.call(
            self.datatype,
            "getIpAddressUsage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddressUsageDetail],
        )

    def get_local_disk_storage_capability_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Vlan::getLocalDiskStorageCapabilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getLocalDiskStorageCapabilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getLocalDiskStorageCapabilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_network_component_trunks(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentNetworkVlanTrunkT] | None = None,
    ) -> results.ListResult[results.NetworkComponentNetworkVlanTrunkT]:
        """SoftLayer_Network_Vlan::getNetworkComponentTrunks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getNetworkComponentTrunks/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentTrunks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponentNetworkVlanTrunk],
        )

    def get_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Network_Vlan::getNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponent],
        )

    def get_network_components_trunkable(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Network_Vlan::getNetworkComponentsTrunkable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getNetworkComponentsTrunkable/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentsTrunkable",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponent],
        )

    def get_network_vlan_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanFirewallT] | None = None,
    ) -> results.NetworkVlanFirewallT | None:
        """SoftLayer_Network_Vlan::getNetworkVlanFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getNetworkVlanFirewall/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlanFirewall",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlanFirewall,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT:
        """SoftLayer_Network_Vlan::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_pod_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Vlan::getPodName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPodName/
        """
        return self.client.call(
            self.datatype, "getPodName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_primary_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterT] | None = None,
    ) -> results.HardwareRouterT | None:
        """SoftLayer_Network_Vlan::getPrimaryRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrimaryRouter/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouter,
        )

    def get_primary_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Vlan::getPrimarySubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrimarySubnet/
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

    def get_primary_subnet_version6(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Vlan::getPrimarySubnetVersion6.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrimarySubnetVersion6/
        """
        return self.client.call(
            self.datatype,
            "getPrimarySubnetVersion6",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    def get_primary_subnets(
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
        """SoftLayer_Network_Vlan::getPrimarySubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrimarySubnets/
        """
        return self.client.call(
            self.datatype,
            "getPrimarySubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_private_network_gateways(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayT]:
        """SoftLayer_Network_Vlan::getPrivateNetworkGateways.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrivateNetworkGateways/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkGateways",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGateway],
        )

    def get_private_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Vlan::getPrivateVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrivateVlan/
        """
        return self.client.call(
            self.datatype, "getPrivateVlan", id=id, mask=mask, into=into, returns=models.NetworkVlan
        )

    def get_private_vlan_by_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Vlan::getPrivateVlanByIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrivateVlanByIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getPrivateVlanByIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_protected_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Vlan::getProtectedIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getProtectedIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getProtectedIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_public_network_gateways(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayT]:
        """SoftLayer_Network_Vlan::getPublicNetworkGateways.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPublicNetworkGateways/
        """
        return self.client.call(
            self.datatype,
            "getPublicNetworkGateways",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGateway],
        )

    def get_public_vlan_by_fqdn(
        self,
        fqdn: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Vlan::getPublicVlanByFqdn.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPublicVlanByFqdn/
        """
        return self.client.call(
            self.datatype,
            "getPublicVlanByFqdn",
            fqdn,
            mask=mask,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_reverse_domain_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Network_Vlan::getReverseDomainRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getReverseDomainRecords/
        """
        return self.client.call(
            self.datatype,
            "getReverseDomainRecords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def get_san_storage_capability_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Vlan::getSanStorageCapabilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getSanStorageCapabilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getSanStorageCapabilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_secondary_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Vlan::getSecondaryRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getSecondaryRouter/
        """
        return self.client.call(
            self.datatype,
            "getSecondaryRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_secondary_subnets(
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
        """SoftLayer_Network_Vlan::getSecondarySubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getSecondarySubnets/
        """
        return self.client.call(
            self.datatype,
            "getSecondarySubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
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
        """SoftLayer_Network_Vlan::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getSubnets/
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

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Network_Vlan::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_total_primary_ip_address_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Vlan::getTotalPrimaryIpAddressCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getTotalPrimaryIpAddressCount/
        """
        return self.client.call(
            self.datatype,
            "getTotalPrimaryIpAddressCount",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanTypeT] | None = None,
    ) -> results.NetworkVlanTypeT | None:
        """SoftLayer_Network_Vlan::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlanType,
        )

    def get_virtual_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Network_Vlan::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_vlan_for_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Vlan::getVlanForIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getVlanForIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getVlanForIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.NetworkVlan,
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Vlan::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)

    def update_firewall_intra_vlan_communication(
        self, enabled: bool, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Network_Vlan::updateFirewallIntraVlanCommunication.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/updateFirewallIntraVlanCommunication/
        """
        self.client.call(self.datatype, "updateFirewallIntraVlanCommunication", enabled, id=id)

    def upgrade(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderNetworkVlanT] | None = None,
    ) -> results.ContainerProductOrderNetworkVlanT:
        """SoftLayer_Network_Vlan::upgrade.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/upgrade/
        """
        return self.client.call(
            self.datatype,
            "upgrade",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrderNetworkVlan,
        )
