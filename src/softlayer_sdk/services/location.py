# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocationService(Service):
    """The methods of SoftLayer_Location.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location/
    """

    datatype = "SoftLayer_Location"

    def get_active_presale_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Location::getActivePresaleEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getActivePresaleEvents/
        """
        return self.client.call(
            self.datatype,
            "getActivePresaleEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SalesPresaleEvent],
        )

    def get_available_object_storage_datacenters(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getAvailableObjectStorageDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getAvailableObjectStorageDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getAvailableObjectStorageDatacenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_bnpp_compliant_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Location::getBnppCompliantFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getBnppCompliantFlag/
        """
        return self.client.call(
            self.datatype, "getBnppCompliantFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_datacenters(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getDatacenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_datacenters_with_virtual_image_store_service_resource_record(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getDatacentersWithVirtualImageStoreServiceResourceRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacentersWithVirtualImageStoreServiceResourceRecord/
        """
        return self.client.call(
            self.datatype,
            "getDatacentersWithVirtualImageStoreServiceResourceRecord",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_eu_compliant_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Location::getEuCompliantFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getEuCompliantFlag/
        """
        return self.client.call(
            self.datatype, "getEuCompliantFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationGroupT] | None = None,
    ) -> results.ListResult[results.LocationGroupT]:
        """SoftLayer_Location::getGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getGroups/
        """
        return self.client.call(
            self.datatype,
            "getGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocationGroup],
        )

    def get_hardware_firewalls(
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
        """SoftLayer_Location::getHardwareFirewalls.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getHardwareFirewalls/
        """
        return self.client.call(
            self.datatype,
            "getHardwareFirewalls",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_location_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT | None:
        """SoftLayer_Location::getLocationAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getLocationAddress/
        """
        return self.client.call(
            self.datatype,
            "getLocationAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddress,
        )

    def get_location_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.ListResult[results.AccountAddressT]:
        """SoftLayer_Location::getLocationAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getLocationAddresses/
        """
        return self.client.call(
            self.datatype,
            "getLocationAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAddress],
        )

    def get_location_reservation_member(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationRackMemberT] | None = None,
    ) -> results.LocationReservationRackMemberT | None:
        """SoftLayer_Location::getLocationReservationMember.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getLocationReservationMember/
        """
        return self.client.call(
            self.datatype,
            "getLocationReservationMember",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservationRackMember,
        )

    def get_location_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationStatusT] | None = None,
    ) -> results.LocationStatusT | None:
        """SoftLayer_Location::getLocationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getLocationStatus/
        """
        return self.client.call(
            self.datatype,
            "getLocationStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationStatus,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Location::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getMetricTrackingObject/
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

    def get_network_configuration_attribute(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareAttributeT] | None = None,
    ) -> results.HardwareAttributeT | None:
        """SoftLayer_Location::getNetworkConfigurationAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getNetworkConfigurationAttribute/
        """
        return self.client.call(
            self.datatype,
            "getNetworkConfigurationAttribute",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareAttribute,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT:
        """SoftLayer_Location::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_online_ssl_vpn_user_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Location::getOnlineSslVpnUserCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getOnlineSslVpnUserCount/
        """
        return self.client.call(
            self.datatype, "getOnlineSslVpnUserCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_path_string(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Location::getPathString.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getPathString/
        """
        return self.client.call(
            self.datatype, "getPathString", id=id, mask=mask, filter=filter, returns=str
        )

    def get_price_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationGroupT] | None = None,
    ) -> results.ListResult[results.LocationGroupT]:
        """SoftLayer_Location::getPriceGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getPriceGroups/
        """
        return self.client.call(
            self.datatype,
            "getPriceGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocationGroup],
        )

    def get_regions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationRegionT] | None = None,
    ) -> results.ListResult[results.LocationRegionT]:
        """SoftLayer_Location::getRegions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getRegions/
        """
        return self.client.call(
            self.datatype,
            "getRegions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocationRegion],
        )

    def get_timezone(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleTimezoneT] | None = None,
    ) -> results.LocaleTimezoneT | None:
        """SoftLayer_Location::getTimezone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getTimezone/
        """
        return self.client.call(
            self.datatype,
            "getTimezone",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocaleTimezone,
        )

    def get_vdr_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupLocationCrossReferenceT] | None = None,
    ) -> results.LocationGroupLocationCrossReferenceT | None:
        """SoftLayer_Location::getVdrGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getVdrGroup/
        """
        return self.client.call(
            self.datatype,
            "getVdrGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupLocationCrossReference,
        )

    def get_viewable_datacenters(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getViewableDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getViewableDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getViewableDatacenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_viewable_pops_and_data_centers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getViewablePopsAndDataCenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getViewablePopsAndDataCenters/
        """
        return self.client.call(
            self.datatype,
            "getViewablePopsAndDataCenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_viewablepoint_of_presence(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getViewablepointOfPresence.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getViewablepointOfPresence/
        """
        return self.client.call(
            self.datatype,
            "getViewablepointOfPresence",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def getpoint_of_presence(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location::getpointOfPresence.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getpointOfPresence/
        """
        return self.client.call(
            self.datatype,
            "getpointOfPresence",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )
