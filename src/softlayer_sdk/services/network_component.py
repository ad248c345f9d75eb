# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkComponentService(Service):
    """The methods of SoftLayer_Network_Component.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/
    """

    datatype = "SoftLayer_Network_Component"

    def add_network_vlan_trunks(
        self,
        network_vlans: Sequence[models.NetworkVlan],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Component::addNetworkVlanTrunks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/addNetworkVlanTrunks/
        """
        return self.client.call(
            self.datatype,
            "addNetworkVlanTrunks",
            network_vlans,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def clear_network_vlan_trunks(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Component::clearNetworkVlanTrunks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/clearNetworkVlanTrunks/
        """
        return self.client.call(
            self.datatype,
            "clearNetworkVlanTrunks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_active_command(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentRemoteManagementCommandRequestT] | None = None,
    ) -> results.HardwareComponentRemoteManagementCommandRequestT | None:
        """SoftLayer_Network_Component::getActiveCommand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getActiveCommand/
        """
        return self.client.call(
            self.datatype,
            "getActiveCommand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentRemoteManagementCommandRequest,
        )

    def get_downlink_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Network_Component::getDownlinkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getDownlinkComponent/
        """
        return self.client.call(
            self.datatype,
            "getDownlinkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_duplex_mode(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentDuplexModeT] | None = None,
    ) -> results.NetworkComponentDuplexModeT | None:
        """SoftLayer_Network_Component::getDuplexMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getDuplexMode/
        """
        return self.client.call(
            self.datatype,
            "getDuplexMode",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentDuplexMode,
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Component::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_high_availability_firewall_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Component::getHighAvailabilityFirewallFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getHighAvailabilityFirewallFlag/
        """
        return self.client.call(
            self.datatype,
            "getHighAvailabilityFirewallFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
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
        into: type[results.NetworkComponentIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkComponentIpAddressT]:
        """SoftLayer_Network_Component::getIpAddressBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getIpAddressBindings/
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
            returns=list[models.NetworkComponentIpAddress],
        )

    def get_ip_addresses(
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
        """SoftLayer_Network_Component::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_last_command(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentRemoteManagementCommandRequestT] | None = None,
    ) -> results.HardwareComponentRemoteManagementCommandRequestT | None:
        """SoftLayer_Network_Component::getLastCommand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getLastCommand/
        """
        return self.client.call(
            self.datatype,
            "getLastCommand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentRemoteManagementCommandRequest,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Network_Component::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_network_component_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Network_Component::getNetworkComponentFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkComponentFirewall/
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

    def get_network_component_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentGroupT] | None = None,
    ) -> results.NetworkComponentGroupT | None:
        """SoftLayer_Network_Component::getNetworkComponentGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkComponentGroup/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentGroup,
        )

    def get_network_hardware(
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
        """SoftLayer_Network_Component::getNetworkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Component::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkVlan/
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

    def get_network_vlan_trunks(
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
        """SoftLayer_Network_Component::getNetworkVlanTrunks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkVlanTrunks/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlanTrunks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponentNetworkVlanTrunk],
        )

    def get_network_vlans_trunkable(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Component::getNetworkVlansTrunkable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getNetworkVlansTrunkable/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlansTrunkable",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT:
        """SoftLayer_Network_Component::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_port_statistics(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkPortStatisticT] | None = None,
    ) -> results.ContainerNetworkPortStatisticT:
        """SoftLayer_Network_Component::getPortStatistics.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getPortStatistics/
        """
        return self.client.call(
            self.datatype,
            "getPortStatistics",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkPortStatistic,
        )

    def get_primary_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Component::getPrimaryIpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getPrimaryIpAddressRecord/
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
        """SoftLayer_Network_Component::getPrimarySubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getPrimarySubnet/
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
        """SoftLayer_Network_Component::getPrimaryVersion6IpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getPrimaryVersion6IpAddressRecord/
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

    def get_recent_commands(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentRemoteManagementCommandRequestT] | None = None,
    ) -> results.ListResult[results.HardwareComponentRemoteManagementCommandRequestT]:
        """SoftLayer_Network_Component::getRecentCommands.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getRecentCommands/
        """
        return self.client.call(
            self.datatype,
            "getRecentCommands",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementCommandRequest],
        )

    def get_redundancy_capable_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Component::getRedundancyCapableFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getRedundancyCapableFlag/
        """
        return self.client.call(
            self.datatype, "getRedundancyCapableFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_redundancy_enabled_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Component::getRedundancyEnabledFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getRedundancyEnabledFlag/
        """
        return self.client.call(
            self.datatype, "getRedundancyEnabledFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_remote_management_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentRemoteManagementUserT] | None = None,
    ) -> results.ListResult[results.HardwareComponentRemoteManagementUserT]:
        """SoftLayer_Network_Component::getRemoteManagementUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getRemoteManagementUsers/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementUser],
        )

    def get_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Component::getRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getRouter/
        """
        return self.client.call(
            self.datatype,
            "getRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_storage_network_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Component::getStorageNetworkFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getStorageNetworkFlag/
        """
        return self.client.call(
            self.datatype, "getStorageNetworkFlag", id=id, mask=mask, filter=filter, returns=bool
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
        """SoftLayer_Network_Component::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getSubnets/
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

    def get_uplink_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Network_Component::getUplinkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getUplinkComponent/
        """
        return self.client.call(
            self.datatype,
            "getUplinkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_uplink_duplex_mode(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentDuplexModeT] | None = None,
    ) -> results.NetworkComponentDuplexModeT | None:
        """SoftLayer_Network_Component::getUplinkDuplexMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/getUplinkDuplexMode/
        """
        return self.client.call(
            self.datatype,
            "getUplinkDuplexMode",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentDuplexMode,
        )

    def remove_network_vlan_trunks(
        self,
        network_vlans: Sequence[models.NetworkVlan],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Component::removeNetworkVlanTrunks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/removeNetworkVlanTrunks/
        """
        return self.client.call(
            self.datatype,
            "removeNetworkVlanTrunks",
            network_vlans,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )
