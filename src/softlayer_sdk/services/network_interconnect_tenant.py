# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkInterconnectTenantService(Service):
    """The methods of SoftLayer_Network_Interconnect_Tenant.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/
    """

    datatype = "SoftLayer_Network_Interconnect_Tenant"

    def allow_delete_connection(self, service_key: str) -> bool:
        """SoftLayer_Network_Interconnect_Tenant::allowDeleteConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/allowDeleteConnection/
        """
        return self.client.call(self.datatype, "allowDeleteConnection", service_key, returns=bool)

    def create_connection(self, template_object: models.NetworkInterconnectTenant) -> str:
        """SoftLayer_Network_Interconnect_Tenant::createConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/createConnection/
        """
        return self.client.call(self.datatype, "createConnection", template_object, returns=str)

    def delete_connection(self, received_object: models.NetworkInterconnectTenant) -> bool:
        """SoftLayer_Network_Interconnect_Tenant::deleteConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/deleteConnection/
        """
        return self.client.call(self.datatype, "deleteConnection", received_object, returns=bool)

    def edit_connection(self, received_object: models.NetworkInterconnectTenant) -> str:
        """SoftLayer_Network_Interconnect_Tenant::editConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/editConnection/
        """
        return self.client.call(self.datatype, "editConnection", received_object, returns=str)

    def get_all_connections(self) -> str:
        """SoftLayer_Network_Interconnect_Tenant::getAllConnections.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getAllConnections/
        """
        return self.client.call(self.datatype, "getAllConnections", returns=str)

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkInterconnectTenantT] | None = None,
    ) -> results.ListResult[results.NetworkInterconnectTenantT]:
        """SoftLayer_Network_Interconnect_Tenant::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkInterconnectTenant],
        )

    def get_all_port_labels_with_current_usage(
        self,
        direct_link_location_id: int,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Interconnect_Tenant::getAllPortLabelsWithCurrentUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getAllPortLabelsWithCurrentUsage/
        """
        return self.client.call(
            self.datatype,
            "getAllPortLabelsWithCurrentUsage",
            direct_link_location_id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_bgp_ip_range(self) -> str:
        """SoftLayer_Network_Interconnect_Tenant::getBgpIpRange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getBgpIpRange/
        """
        return self.client.call(self.datatype, "getBgpIpRange", returns=str)

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemNetworkInterconnectT] | None = None,
    ) -> results.BillingItemNetworkInterconnectT | None:
        """SoftLayer_Network_Interconnect_Tenant::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemNetworkInterconnect,
        )

    def get_connection(self, service_key: str, provider: str) -> str:
        """SoftLayer_Network_Interconnect_Tenant::getConnection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getConnection/
        """
        return self.client.call(self.datatype, "getConnection", service_key, provider, returns=str)

    def get_datacenter_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Interconnect_Tenant::getDatacenterName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getDatacenterName/
        """
        return self.client.call(
            self.datatype, "getDatacenterName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_direct_link_speeds(self, offering_type: str) -> str:
        """SoftLayer_Network_Interconnect_Tenant::getDirectLinkSpeeds.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getDirectLinkSpeeds/
        """
        return self.client.call(self.datatype, "getDirectLinkSpeeds", offering_type, returns=str)

    def get_network_zones(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Interconnect_Tenant::getNetworkZones.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getNetworkZones/
        """
        return self.client.call(
            self.datatype,
            "getNetworkZones",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkInterconnectTenantT] | None = None,
    ) -> results.NetworkInterconnectTenantT:
        """SoftLayer_Network_Interconnect_Tenant::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkInterconnectTenant,
        )

    def get_port_label(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Interconnect_Tenant::getPortLabel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getPortLabel/
        """
        return self.client.call(
            self.datatype, "getPortLabel", id=id, mask=mask, filter=filter, returns=str
        )

    def get_ports(self, provider: str) -> str:
        """SoftLayer_Network_Interconnect_Tenant::getPorts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getPorts/
        """
        return self.client.call(self.datatype, "getPorts", provider, returns=str)

    def get_service_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkDirectLinkServiceTypeT] | None = None,
    ) -> results.NetworkDirectLinkServiceTypeT | None:
        """SoftLayer_Network_Interconnect_Tenant::getServiceType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getServiceType/
        """
        return self.client.call(
            self.datatype,
            "getServiceType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkDirectLinkServiceType,
        )

    def get_vendor_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Interconnect_Tenant::getVendorName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getVendorName/
        """
        return self.client.call(
            self.datatype, "getVendorName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_zone_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Interconnect_Tenant::getZoneName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/getZoneName/
        """
        return self.client.call(
            self.datatype, "getZoneName", id=id, mask=mask, filter=filter, returns=str
        )

    def reject_approval_requests(self, service_key: str) -> bool:
        """SoftLayer_Network_Interconnect_Tenant::rejectApprovalRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/rejectApprovalRequests/
        """
        return self.client.call(self.datatype, "rejectApprovalRequests", service_key, returns=bool)

    def update_connection_status(self, tenant_id: int) -> bool:
        """SoftLayer_Network_Interconnect_Tenant::updateConnectionStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Interconnect_Tenant/updateConnectionStatus/
        """
        return self.client.call(self.datatype, "updateConnectionStatus", tenant_id, returns=bool)
