# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocationReservationRackMemberService(Service):
    """The methods of SoftLayer_Location_Reservation_Rack_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack_Member/
    """

    datatype = "SoftLayer_Location_Reservation_Rack_Member"

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Location_Reservation_Rack_Member::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack_Member/getLocation/
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

    def get_location_reservation_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationRackT] | None = None,
    ) -> results.LocationReservationRackT | None:
        """SoftLayer_Location_Reservation_Rack_Member::getLocationReservationRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack_Member/getLocationReservationRack/
        """
        return self.client.call(
            self.datatype,
            "getLocationReservationRack",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservationRack,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationReservationRackMemberT] | None = None,
    ) -> results.LocationReservationRackMemberT:
        """SoftLayer_Location_Reservation_Rack_Member::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack_Member/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationReservationRackMember,
        )
