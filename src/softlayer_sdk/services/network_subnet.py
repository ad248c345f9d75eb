# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkSubnetService(Service):
    """The methods of SoftLayer_Network_Subnet.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/
    """

    datatype = "SoftLayer_Network_Subnet"

    def allow_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Subnet::allowAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/allowAccessToNetworkStorage/
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
        """SoftLayer_Network_Subnet::allowAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/allowAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def clear_route(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Subnet::clearRoute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/clearRoute/
        """
        return self.client.call(self.datatype, "clearRoute", id=id, returns=bool)

    def create_reverse_domain_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainReverseT] | None = None,
    ) -> results.DnsDomainReverseT:
        """SoftLayer_Network_Subnet::createReverseDomainRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/createReverseDomainRecords/
        """
        return self.client.call(
            self.datatype,
            "createReverseDomainRecords",
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainReverse,
        )

    def create_subnet_route_update_transaction(
        self, new_end_point_ip_address: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Subnet::createSubnetRouteUpdateTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/createSubnetRouteUpdateTransaction/
        """
        return self.client.call(
            self.datatype,
            "createSubnetRouteUpdateTransaction",
            *given(new_end_point_ip_address),
            id=id,
            returns=bool,
        )

    def edit_note(self, note: str | None = None, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Subnet::editNote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/editNote/
        """
        return self.client.call(self.datatype, "editNote", *given(note), id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Subnet::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAccount/
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

    def get_active_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Network_Subnet::getActiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getActiveTransaction/
        """
        return self.client.call(
            self.datatype,
            "getActiveTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_address_space(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getAddressSpace.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAddressSpace/
        """
        return self.client.call(
            self.datatype, "getAddressSpace", id=id, mask=mask, filter=filter, returns=str
        )

    def get_allowed_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT | None:
        """SoftLayer_Network_Subnet::getAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAllowedHost/
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
        """SoftLayer_Network_Subnet::getAllowedNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAllowedNetworkStorage/
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
        """SoftLayer_Network_Subnet::getAllowedNetworkStorageReplicas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAllowedNetworkStorageReplicas/
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
        """SoftLayer_Network_Subnet::getAttachedNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAttachedNetworkStorages/
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
        """SoftLayer_Network_Subnet::getAvailableNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getAvailableNetworkStorages/
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

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Subnet::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getBillingItem/
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

    def get_bound_descendants(
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
        """SoftLayer_Network_Subnet::getBoundDescendants.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getBoundDescendants/
        """
        return self.client.call(
            self.datatype,
            "getBoundDescendants",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_bound_router_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Subnet::getBoundRouterFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getBoundRouterFlag/
        """
        return self.client.call(
            self.datatype, "getBoundRouterFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_children(
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
        """SoftLayer_Network_Subnet::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationDatacenterT] | None = None,
    ) -> results.LocationDatacenterT | None:
        """SoftLayer_Network_Subnet::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationDatacenter,
        )

    def get_descendants(
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
        """SoftLayer_Network_Subnet::getDescendants.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getDescendants/
        """
        return self.client.call(
            self.datatype,
            "getDescendants",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_display_label(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getDisplayLabel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getDisplayLabel/
        """
        return self.client.call(
            self.datatype, "getDisplayLabel", id=id, mask=mask, filter=filter, returns=str
        )

    def get_end_point_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Subnet::getEndPointIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getEndPointIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getEndPointIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_global_ip_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.NetworkSubnetIpAddressGlobalT | None:
        """SoftLayer_Network_Subnet::getGlobalIpRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getGlobalIpRecord/
        """
        return self.client.call(
            self.datatype,
            "getGlobalIpRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddressGlobal,
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
        """SoftLayer_Network_Subnet::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getHardware/
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
        """SoftLayer_Network_Subnet::getIpAddressUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getIpAddressUsage/
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
        """SoftLayer_Network_Subnet::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getIpAddresses/
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

    def get_network_component_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Network_Subnet::getNetworkComponentFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getNetworkComponentFirewall/
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

    def get_network_protection_addresses(
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
        """SoftLayer_Network_Subnet::getNetworkProtectionAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getNetworkProtectionAddresses/
        """
        return self.client.call(
            self.datatype,
            "getNetworkProtectionAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkProtectionAddress],
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Subnet::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getNetworkVlan/
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
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT:
        """SoftLayer_Network_Subnet::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )

    def get_pod_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getPodName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getPodName/
        """
        return self.client.call(
            self.datatype, "getPodName", id=id, mask=mask, filter=filter, returns=str
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
        """SoftLayer_Network_Subnet::getProtectedIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getProtectedIpAddresses/
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

    def get_regional_internet_registry(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkRegionalInternetRegistryT] | None = None,
    ) -> results.NetworkRegionalInternetRegistryT | None:
        """SoftLayer_Network_Subnet::getRegionalInternetRegistry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRegionalInternetRegistry/
        """
        return self.client.call(
            self.datatype,
            "getRegionalInternetRegistry",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkRegionalInternetRegistry,
        )

    def get_reverse_domain(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT | None:
        """SoftLayer_Network_Subnet::getReverseDomain.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getReverseDomain/
        """
        return self.client.call(
            self.datatype,
            "getReverseDomain",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomain,
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
        """SoftLayer_Network_Subnet::getReverseDomainRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getReverseDomainRecords/
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

    def get_role_key_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getRoleKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRoleKeyName/
        """
        return self.client.call(
            self.datatype, "getRoleKeyName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_role_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getRoleName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRoleName/
        """
        return self.client.call(
            self.datatype, "getRoleName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_routable_endpoint_ip_addresses(
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
        """SoftLayer_Network_Subnet::getRoutableEndpointIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRoutableEndpointIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getRoutableEndpointIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_routing_type_key_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getRoutingTypeKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRoutingTypeKeyName/
        """
        return self.client.call(
            self.datatype, "getRoutingTypeKeyName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_routing_type_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Subnet::getRoutingTypeName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getRoutingTypeName/
        """
        return self.client.call(
            self.datatype, "getRoutingTypeName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_subnet_for_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Subnet::getSubnetForIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getSubnetForIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getSubnetForIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.NetworkSubnet,
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
        """SoftLayer_Network_Subnet::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getTagReferences/
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

    def get_unbound_descendants(
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
        """SoftLayer_Network_Subnet::getUnboundDescendants.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getUnboundDescendants/
        """
        return self.client.call(
            self.datatype,
            "getUnboundDescendants",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_utilized_ip_address_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Subnet::getUtilizedIpAddressCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getUtilizedIpAddressCount/
        """
        return self.client.call(
            self.datatype, "getUtilizedIpAddressCount", id=id, mask=mask, filter=filter, returns=int
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
        """SoftLayer_Network_Subnet::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getVirtualGuests/
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

    def remove_access_to_network_storage_list(
        self,
        network_storage_template_objects: Sequence[models.NetworkStorage],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Subnet::removeAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/removeAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def route(self, type: str, identifier: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Subnet::route.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/route/
        """
        return self.client.call(self.datatype, "route", type, identifier, id=id, returns=bool)

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Subnet::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)
