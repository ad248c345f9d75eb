# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkSubnetIpAddressService(Service):
    """The methods of SoftLayer_Network_Subnet_IpAddress.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/
    """

    datatype = "SoftLayer_Network_Subnet_IpAddress"

    def allow_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Subnet_IpAddress::allowAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/allowAccessToNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorage",
            network_storage_template_object,
            id=id,
            returns=bool,
        )

    def allow_access_to_network_storage_list(
        self,
        network_storage_template_objects: Sequence[models.NetworkStorage],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Subnet_IpAddress::allowAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/allowAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def edit_object(
        self, template_object: models.NetworkSubnetIpAddress, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Subnet_IpAddress::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(self, template_objects: Sequence[models.NetworkSubnetIpAddress]) -> bool:
        """SoftLayer_Network_Subnet_IpAddress::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def find_by_ipv4_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Subnet_IpAddress::findByIpv4Address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/findByIpv4Address/
        """
        return self.client.call(
            self.datatype,
            "findByIpv4Address",
            ip_address,
            mask=mask,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def find_usage(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressUsageDetailT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressUsageDetailT]:
        """SoftLayer_Network_Subnet_IpAddress::findUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/findUsage/
        """
        return self.client.call(
            self.datatype,
            "findUsage",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddressUsageDetail],
        )

    def get_allowed_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT | None:
        """SoftLayer_Network_Subnet_IpAddress::getAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getAllowedHost/
        """
        return self.client.call(
            self.datatype,
            "getAllowedHost",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHost,
        )

    def get_allowed_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Subnet_IpAddress::getAllowedNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getAllowedNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getAllowedNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_allowed_network_storage_replicas(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Subnet_IpAddress::getAllowedNetworkStorageReplicas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getAllowedNetworkStorageReplicas/
        """
        return self.client.call(
            self.datatype,
            "getAllowedNetworkStorageReplicas",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_application_delivery_controller(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerT | None:
        """SoftLayer_Network_Subnet_IpAddress::getApplicationDeliveryController.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getApplicationDeliveryController/
        """
        return self.client.call(
            self.datatype,
            "getApplicationDeliveryController",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryController,
        )

    def get_attached_network_storages(
        self,
        nas_type: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Subnet_IpAddress::getAttachedNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getAttachedNetworkStorages/
        """
        return self.client.call(
            self.datatype,
            "getAttachedNetworkStorages",
            *given(nas_type),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_available_network_storages(
        self,
        nas_type: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Subnet_IpAddress::getAvailableNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getAvailableNetworkStorages/
        """
        return self.client.call(
            self.datatype,
            "getAvailableNetworkStorages",
            *given(nas_type),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_by_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Subnet_IpAddress::getByIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getByIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getByIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_endpoint_subnets(
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
        """SoftLayer_Network_Subnet_IpAddress::getEndpointSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getEndpointSubnets/
        """
        return self.client.call(
            self.datatype,
            "getEndpointSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_guest_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.VirtualGuestNetworkComponentT | None:
        """SoftLayer_Network_Subnet_IpAddress::getGuestNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getGuestNetworkComponent/
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

    def get_guest_network_component_binding(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentIpAddressT] | None = None,
    ) -> results.VirtualGuestNetworkComponentIpAddressT | None:
        """SoftLayer_Network_Subnet_IpAddress::getGuestNetworkComponentBinding.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getGuestNetworkComponentBinding/
        """
        return self.client.call(
            self.datatype,
            "getGuestNetworkComponentBinding",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponentIpAddress,
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Subnet_IpAddress::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getHardware/
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

    def get_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Network_Subnet_IpAddress::getNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getNetworkComponent/
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT:
        """SoftLayer_Network_Subnet_IpAddress::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_private_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
        """SoftLayer_Network_Subnet_IpAddress::getPrivateNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getPrivateNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    def get_protection_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkProtectionAddressT] | None = None,
    ) -> results.ListResult[results.NetworkProtectionAddressT]:
        """SoftLayer_Network_Subnet_IpAddress::getProtectionAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getProtectionAddress/
        """
        return self.client.call(
            self.datatype,
            "getProtectionAddress",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkProtectionAddress],
        )

    def get_public_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
        """SoftLayer_Network_Subnet_IpAddress::getPublicNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getPublicNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getPublicNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    def get_remote_management_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Network_Subnet_IpAddress::getRemoteManagementNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getRemoteManagementNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Subnet_IpAddress::getSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getSubnet/
        """
        return self.client.call(
            self.datatype,
            "getSubnet",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    def get_syslog_events_one_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getSyslogEventsOneDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getSyslogEventsOneDay/
        """
        return self.client.call(
            self.datatype,
            "getSyslogEventsOneDay",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_syslog_events_seven_days(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getSyslogEventsSevenDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getSyslogEventsSevenDays/
        """
        return self.client.call(
            self.datatype,
            "getSyslogEventsSevenDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_destination_port_one_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsByDestinationPortOneDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsByDestinationPortOneDay/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsByDestinationPortOneDay",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_destination_port_seven_days(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsByDestinationPortSevenDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsByDestinationPortSevenDays/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsByDestinationPortSevenDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_protocols_one_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsByProtocolsOneDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsByProtocolsOneDay/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsByProtocolsOneDay",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_protocols_seven_days(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsByProtocolsSevenDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsByProtocolsSevenDays/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsByProtocolsSevenDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_source_ip_one_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsBySourceIpOneDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsBySourceIpOneDay/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsBySourceIpOneDay",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_source_ip_seven_days(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsBySourceIpSevenDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsBySourceIpSevenDays/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsBySourceIpSevenDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_source_port_one_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsBySourcePortOneDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsBySourcePortOneDay/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsBySourcePortOneDay",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_top_ten_syslog_events_by_source_port_seven_days(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Network_Subnet_IpAddress::getTopTenSyslogEventsBySourcePortSevenDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getTopTenSyslogEventsBySourcePortSevenDays/
        """
        return self.client.call(
            self.datatype,
            "getTopTenSyslogEventsBySourcePortSevenDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Network_Subnet_IpAddress::getVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_virtual_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareVirtualLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareVirtualLicenseT]:
        """SoftLayer_Network_Subnet_IpAddress::getVirtualLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getVirtualLicenses/
        """
        return self.client.call(
            self.datatype,
            "getVirtualLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareVirtualLicense],
        )

    def remove_access_to_network_storage_list(
        self,
        network_storage_template_objects: Sequence[models.NetworkStorage],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Subnet_IpAddress::removeAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/removeAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )
