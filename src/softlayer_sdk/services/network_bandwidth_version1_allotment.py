# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkBandwidthVersion1AllotmentService(Service):
    """The methods of SoftLayer_Network_Bandwidth_Version1_Allotment.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/
    """

    datatype = "SoftLayer_Network_Bandwidth_Version1_Allotment"

    def create_object(
        self,
        template_object: models.NetworkBandwidthVersion1Allotment,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def edit_object(
        self,
        template_object: models.NetworkBandwidthVersion1Allotment,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/editObject/
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
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getAccount/
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

    def get_active_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentDetailT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentDetailT]:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getActiveDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getActiveDetails/
        """
        return self.client.call(
            self.datatype,
            "getActiveDetails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1AllotmentDetail],
        )

    def get_application_delivery_controllers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.ListResult[results.NetworkApplicationDeliveryControllerT]:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getApplicationDeliveryControllers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getApplicationDeliveryControllers/
        """
        return self.client.call(
            self.datatype,
            "getApplicationDeliveryControllers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkApplicationDeliveryController],
        )

    def get_average_daily_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getAverageDailyPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getAverageDailyPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_bandwidth_allotment_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentTypeT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentTypeT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBandwidthAllotmentType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBandwidthAllotmentType/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllotmentType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1AllotmentType,
        )

    def get_bandwidth_for_date_range(
        self,
        start_date: datetime | str,
        end_date: datetime | str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBandwidthForDateRange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBandwidthForDateRange/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthForDateRange",
            start_date,
            end_date,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_bare_metal_instances(
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
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBareMetalInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBareMetalInstances/
        """
        return self.client.call(
            self.datatype,
            "getBareMetalInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_billing_cycle_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthUsageT]:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBillingCycleBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBillingCycleBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCycleBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthUsage],
        )

    def get_billing_cycle_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBillingCyclePrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBillingCyclePrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_cycle_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBillingCyclePublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBillingCyclePublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_cycle_public_usage_total(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBillingCyclePublicUsageTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBillingCyclePublicUsageTotal/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePublicUsageTotal",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getBillingItem/
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

    def get_current_bandwidth_summary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectBandwidthSummaryT] | None = None,
    ) -> results.MetricTrackingObjectBandwidthSummaryT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getCurrentBandwidthSummary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getCurrentBandwidthSummary/
        """
        return self.client.call(
            self.datatype,
            "getCurrentBandwidthSummary",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObjectBandwidthSummary,
        )

    def get_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentDetailT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentDetailT]:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getDetails/
        """
        return self.client.call(
            self.datatype,
            "getDetails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1AllotmentDetail],
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
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getHardware/
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

    def get_inbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getInboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getInboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_location_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupT] | None = None,
    ) -> results.LocationGroupT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getLocationGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getLocationGroup/
        """
        return self.client.call(
            self.datatype,
            "getLocationGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroup,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getMetricTrackingObject/
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

    def get_metric_tracking_object_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getMetricTrackingObjectId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getMetricTrackingObjectId/
        """
        return self.client.call(
            self.datatype, "getMetricTrackingObjectId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def get_outbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getOutboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getOutboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_over_bandwidth_allocation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getOverBandwidthAllocationFlag/
        """
        return self.client.call(
            self.datatype,
            "getOverBandwidthAllocationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_private_network_only_hardware(
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
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getPrivateNetworkOnlyHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getPrivateNetworkOnlyHardware/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkOnlyHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_projected_over_bandwidth_allocation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getProjectedOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getProjectedOverBandwidthAllocationFlag/
        """
        return self.client.call(
            self.datatype,
            "getProjectedOverBandwidthAllocationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_projected_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getProjectedPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getProjectedPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getProjectedPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_service_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ServiceProviderT] | None = None,
    ) -> results.ServiceProviderT | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getServiceProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getServiceProvider/
        """
        return self.client.call(
            self.datatype,
            "getServiceProvider",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ServiceProvider,
        )

    def get_total_bandwidth_allocated(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getTotalBandwidthAllocated.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getTotalBandwidthAllocated/
        """
        return self.client.call(
            self.datatype,
            "getTotalBandwidthAllocated",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_vdr_member_recurring_fee(self, *, id: int | str | None = None) -> float:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getVdrMemberRecurringFee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getVdrMemberRecurringFee/
        """
        return self.client.call(self.datatype, "getVdrMemberRecurringFee", id=id, returns=float)

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
        """SoftLayer_Network_Bandwidth_Version1_Allotment::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getVirtualGuests/
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

    def reassign_servers(
        self,
        template_objects: Sequence[models.Hardware] | None = None,
        new_allotment_id: int | None = None,
    ) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::reassignServers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/reassignServers/
        """
        return self.client.call(
            self.datatype,
            "reassignServers",
            *given(template_objects, new_allotment_id),
            returns=bool,
        )

    def request_vdr_cancellation(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::requestVdrCancellation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/requestVdrCancellation/
        """
        return self.client.call(self.datatype, "requestVdrCancellation", id=id, returns=bool)

    def request_vdr_content_updates(
        self,
        hardware_to_add: Sequence[models.Hardware] | None = None,
        hardware_to_remove: Sequence[models.Hardware] | None = None,
        clouds_to_add: Sequence[models.VirtualGuest] | None = None,
        clouds_to_remove: Sequence[models.VirtualGuest] | None = None,
        optional_allotment_id: int | None = None,
        adc_to_add: Sequence[models.NetworkApplicationDeliveryController] | None = None,
        adc_to_remove: Sequence[models.NetworkApplicationDeliveryController] | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::requestVdrContentUpdates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/requestVdrContentUpdates/
        """
        return self.client.call(
            self.datatype,
            "requestVdrContentUpdates",
            *given(
                hardware_to_add,
                hardware_to_remove,
                clouds_to_add,
                clouds_to_remove,
                optional_allotment_id,
                adc_to_add,
                adc_to_remove,
            ),
            id=id,
            returns=bool,
        )

    def set_vdr_content(
        self,
        hardware: Sequence[models.Hardware] | None = None,
        bare_metal_servers: Sequence[models.Hardware] | None = None,
        virtual_server_instance: Sequence[models.VirtualGuest] | None = None,
        adc: Sequence[models.NetworkApplicationDeliveryController] | None = None,
        optional_allotment_id: int | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::setVdrContent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/setVdrContent/
        """
        return self.client.call(
            self.datatype,
            "setVdrContent",
            *given(
                hardware, bare_metal_servers, virtual_server_instance, adc, optional_allotment_id
            ),
            id=id,
            returns=bool,
        )

    def unassign_servers(self, template_objects: Sequence[models.Hardware] | None = None) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::unassignServers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/unassignServers/
        """
        return self.client.call(
            self.datatype, "unassignServers", *given(template_objects), returns=bool
        )

    def void_pending_server_move(self, id_: int, type: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::voidPendingServerMove.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/voidPendingServerMove/
        """
        return self.client.call(
            self.datatype, "voidPendingServerMove", id_, type, id=id, returns=bool
        )

    def void_pending_vdr_cancellation(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Bandwidth_Version1_Allotment::voidPendingVdrCancellation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/voidPendingVdrCancellation/
        """
        return self.client.call(self.datatype, "voidPendingVdrCancellation", id=id, returns=bool)
