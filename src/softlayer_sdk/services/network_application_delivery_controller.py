# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkApplicationDeliveryControllerService(Service):
    """The methods of SoftLayer_Network_Application_Delivery_Controller.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/
    """

    datatype = "SoftLayer_Network_Application_Delivery_Controller"

    def edit_object(
        self,
        template_object: models.NetworkApplicationDeliveryController,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Application_Delivery_Controller::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/editObject/
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
        """SoftLayer_Network_Application_Delivery_Controller::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getAccount/
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

    def get_average_daily_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Application_Delivery_Controller::getAverageDailyPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getAverageDailyPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_bandwidth_data_by_date(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        network_type: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Network_Application_Delivery_Controller::getBandwidthDataByDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getBandwidthDataByDate/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthDataByDate",
            start_date_time,
            end_date_time,
            network_type,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemNetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.BillingItemNetworkApplicationDeliveryControllerT | None:
        """SoftLayer_Network_Application_Delivery_Controller::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemNetworkApplicationDeliveryController,
        )

    def get_configuration_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkApplicationDeliveryControllerConfigurationHistoryT] | None = None,
    ) -> results.ListResult[results.NetworkApplicationDeliveryControllerConfigurationHistoryT]:
        """SoftLayer_Network_Application_Delivery_Controller::getConfigurationHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getConfigurationHistory/
        """
        return self.client.call(
            self.datatype,
            "getConfigurationHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkApplicationDeliveryControllerConfigurationHistory],
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Network_Application_Delivery_Controller::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getDatacenter/
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

    def get_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Application_Delivery_Controller::getDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getDescription/
        """
        return self.client.call(
            self.datatype, "getDescription", id=id, mask=mask, filter=filter, returns=str
        )

    def get_inbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Application_Delivery_Controller::getInboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getInboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_license_expiration_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Network_Application_Delivery_Controller::getLicenseExpirationDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getLicenseExpirationDate/
        """
        return self.client.call(
            self.datatype,
            "getLicenseExpirationDate",
            id=id,
            mask=mask,
            filter=filter,
            returns=datetime,
        )

    def get_managed_resource_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Application_Delivery_Controller::getManagedResourceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getManagedResourceFlag/
        """
        return self.client.call(
            self.datatype, "getManagedResourceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_management_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Application_Delivery_Controller::getManagementIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getManagementIpAddress/
        """
        return self.client.call(
            self.datatype, "getManagementIpAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Application_Delivery_Controller::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getNetworkVlan/
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

    def get_network_vlans(
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
        """SoftLayer_Network_Application_Delivery_Controller::getNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlans",
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
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerT:
        """SoftLayer_Network_Application_Delivery_Controller::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryController,
        )

    def get_outbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Application_Delivery_Controller::getOutboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getOutboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_password(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.SoftwareComponentPasswordT | None:
        """SoftLayer_Network_Application_Delivery_Controller::getPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getPassword/
        """
        return self.client.call(
            self.datatype,
            "getPassword",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentPassword,
        )

    def get_primary_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Application_Delivery_Controller::getPrimaryIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getPrimaryIpAddress/
        """
        return self.client.call(
            self.datatype, "getPrimaryIpAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_projected_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Application_Delivery_Controller::getProjectedPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getProjectedPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getProjectedPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
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
        """SoftLayer_Network_Application_Delivery_Controller::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getSubnets/
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
        """SoftLayer_Network_Application_Delivery_Controller::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getTagReferences/
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

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerTypeT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerTypeT | None:
        """SoftLayer_Network_Application_Delivery_Controller::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryControllerType,
        )

    def restore_base_configuration(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Application_Delivery_Controller::restoreBaseConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/restoreBaseConfiguration/
        """
        return self.client.call(self.datatype, "restoreBaseConfiguration", id=id, returns=bool)

    def restore_configuration(
        self, configuration_history_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Application_Delivery_Controller::restoreConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/restoreConfiguration/
        """
        return self.client.call(
            self.datatype, "restoreConfiguration", configuration_history_id, id=id, returns=bool
        )

    def save_current_configuration(
        self,
        notes: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerConfigurationHistoryT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerConfigurationHistoryT:
        """SoftLayer_Network_Application_Delivery_Controller::saveCurrentConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/saveCurrentConfiguration/
        """
        return self.client.call(
            self.datatype,
            "saveCurrentConfiguration",
            notes,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkApplicationDeliveryControllerConfigurationHistory,
        )

    def update_net_scaler_license(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Network_Application_Delivery_Controller::updateNetScalerLicense.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/updateNetScalerLicense/
        """
        return self.client.call(
            self.datatype,
            "updateNetScalerLicense",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )
