# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_additional_primary_subnets(
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
    def get_additional_primary_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_additional_primary_subnets(
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

    @overload
    def get_attached_network_gateway(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGateway | None: ...

    @overload
    def get_attached_network_gateway(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_attached_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_attached_network_gateway_vlan(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkGatewayVlan | None: ...

    @overload
    def get_attached_network_gateway_vlan(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_attached_network_gateway_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_datacenter(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_datacenter(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_extension_router(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareRouter | None: ...

    @overload
    def get_extension_router(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_extension_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_firewall_guest_network_components(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponentFirewall]: ...

    @overload
    def get_firewall_guest_network_components(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_guest_network_components(
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

    @overload
    def get_firewall_interfaces(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkFirewallModuleContextInterface]: ...

    @overload
    def get_firewall_interfaces(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_interfaces(
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

    @overload
    def get_firewall_network_components(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponentFirewall]: ...

    @overload
    def get_firewall_network_components(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_network_components(
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

    @overload
    def get_firewall_protectable_ip_addresses(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkSubnetIpAddress]: ...

    @overload
    def get_firewall_protectable_ip_addresses(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_protectable_ip_addresses(
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

    @overload
    def get_firewall_protectable_subnets(
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
    def get_firewall_protectable_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_protectable_subnets(
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

    @overload
    def get_firewall_rules(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkVlanFirewallRule]: ...

    @overload
    def get_firewall_rules(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_firewall_rules(
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

    @overload
    def get_guest_network_components(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualGuestNetworkComponent]: ...

    @overload
    def get_guest_network_components(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_guest_network_components(
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

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.Hardware]: ...

    @overload
    def get_hardware(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_hardware(
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

    @overload
    def get_ip_address_usage(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkSubnetIpAddressUsageDetail]: ...

    @overload
    def get_ip_address_usage(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_ip_address_usage(
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

    @overload
    def get_network_component_trunks(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponentNetworkVlanTrunk]: ...

    @overload
    def get_network_component_trunks(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_network_component_trunks(
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

    @overload
    def get_network_components(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponent]: ...

    @overload
    def get_network_components(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_network_components(
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

    @overload
    def get_network_components_trunkable(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkComponent]: ...

    @overload
    def get_network_components_trunkable(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_network_components_trunkable(
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

    @overload
    def get_network_vlan_firewall(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkVlanFirewall | None: ...

    @overload
    def get_network_vlan_firewall(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_network_vlan_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkVlan: ...

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

    @overload
    def get_primary_router(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareRouter | None: ...

    @overload
    def get_primary_router(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_primary_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_primary_subnet(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnet | None: ...

    @overload
    def get_primary_subnet(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_primary_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_primary_subnet_version6(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnet | None: ...

    @overload
    def get_primary_subnet_version6(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_primary_subnet_version6(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_primary_subnets(
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
    def get_primary_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_primary_subnets(
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

    @overload
    def get_private_network_gateways(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkGateway]: ...

    @overload
    def get_private_network_gateways(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_private_network_gateways(
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

    @overload
    def get_private_vlan(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.NetworkVlan | None: ...

    @overload
    def get_private_vlan(self, *, into: type[R], id: int | str | None = ...) -> R | None: ...

    def get_private_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Vlan::getPrivateVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getPrivateVlan/
        """
        return self.client.call(
            self.datatype, "getPrivateVlan", id=id, mask=mask, into=into, returns=models.NetworkVlan
        )

    @overload
    def get_private_vlan_by_ip_address(
        self, ip_address: str, *, mask: MaskLike | None = ...
    ) -> models.NetworkVlan | None: ...

    @overload
    def get_private_vlan_by_ip_address(self, ip_address: str, *, into: type[R]) -> R | None: ...

    def get_private_vlan_by_ip_address(
        self, ip_address: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
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

    @overload
    def get_protected_ip_addresses(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkSubnetIpAddress]: ...

    @overload
    def get_protected_ip_addresses(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_protected_ip_addresses(
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

    @overload
    def get_public_network_gateways(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkGateway]: ...

    @overload
    def get_public_network_gateways(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_public_network_gateways(
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

    @overload
    def get_public_vlan_by_fqdn(
        self, fqdn: str, *, mask: MaskLike | None = ...
    ) -> models.NetworkVlan | None: ...

    @overload
    def get_public_vlan_by_fqdn(self, fqdn: str, *, into: type[R]) -> R | None: ...

    def get_public_vlan_by_fqdn(
        self, fqdn: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
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

    @overload
    def get_reverse_domain_records(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.DnsDomain]: ...

    @overload
    def get_reverse_domain_records(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_reverse_domain_records(
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

    @overload
    def get_secondary_router(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_secondary_router(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_secondary_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_secondary_subnets(
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
    def get_secondary_subnets(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_secondary_subnets(
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

    @overload
    def get_tag_references(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.TagReference]: ...

    @overload
    def get_tag_references(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_tag_references(
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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkVlanType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_virtual_guests(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualGuest]: ...

    @overload
    def get_virtual_guests(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_virtual_guests(
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

    @overload
    def get_vlan_for_ip_address(
        self, ip_address: str, *, mask: MaskLike | None = ...
    ) -> models.NetworkVlan | None: ...

    @overload
    def get_vlan_for_ip_address(self, ip_address: str, *, into: type[R]) -> R | None: ...

    def get_vlan_for_ip_address(
        self, ip_address: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
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

    @overload
    def upgrade(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.ContainerProductOrderNetworkVlan: ...

    @overload
    def upgrade(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def upgrade(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
