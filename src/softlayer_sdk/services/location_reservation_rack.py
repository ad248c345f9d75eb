# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocationReservationRackService(Service):
    """The methods of SoftLayer_Location_Reservation_Rack.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/
    """

    datatype = "SoftLayer_Location_Reservation_Rack"

    def get_allotment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT | None:
        """SoftLayer_Location_Reservation_Rack::getAllotment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getAllotment/
        """
        return self.client.call(
            self.datatype,
            "getAllotment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
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
        into: type[results.LocationReservationRackMemberT] | None = None,
    ) -> results.ListResult[results.LocationReservationRackMemberT]:
        """SoftLayer_Location_Reservation_Rack::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getChildren/
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
            returns=list[models.LocationReservationRackMember],
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Location_Reservation_Rack::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_location_reservation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationT] | None = None,
    ) -> results.LocationReservationT | None:
        """SoftLayer_Location_Reservation_Rack::getLocationReservation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getLocationReservation/
        """
        return self.client.call(
            self.datatype,
            "getLocationReservation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservation,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationRackT] | None = None,
    ) -> results.LocationReservationRackT:
        """SoftLayer_Location_Reservation_Rack::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservationRack,
        )
