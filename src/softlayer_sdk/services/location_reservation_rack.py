# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.NetworkBandwidthVersion1Allotment | None:
        """SoftLayer_Location_Reservation_Rack::getAllotment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getAllotment/
        """
        return self.client.call(
            self.datatype,
            "getAllotment",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.LocationReservationRackMember]:
        """SoftLayer_Location_Reservation_Rack::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.LocationReservationRackMember],
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Location | None:
        """SoftLayer_Location_Reservation_Rack::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getLocation/
        """
        return self.client.call(
            self.datatype, "getLocation", id=id, mask=mask, filter=filter, returns=models.Location
        )

    def get_location_reservation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LocationReservation | None:
        """SoftLayer_Location_Reservation_Rack::getLocationReservation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getLocationReservation/
        """
        return self.client.call(
            self.datatype,
            "getLocationReservation",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LocationReservation,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LocationReservationRack:
        """SoftLayer_Location_Reservation_Rack::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LocationReservationRack,
        )
