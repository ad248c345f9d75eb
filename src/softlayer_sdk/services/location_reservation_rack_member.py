# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class LocationReservationRackMemberService(Service):
    """The methods of SoftLayer_Location_Reservation_Rack_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack_Member/
    """

    datatype = "SoftLayer_Location_Reservation_Rack_Member"

    @overload
    def get_location(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_location(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_location_reservation_rack(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationReservationRack | None: ...

    @overload
    def get_location_reservation_rack(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location_reservation_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationReservationRackMember: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
