# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class LocationReservationRackService(Service):
    """The methods of SoftLayer_Location_Reservation_Rack.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Reservation_Rack/
    """

    datatype = "SoftLayer_Location_Reservation_Rack"

    @overload
    def get_allotment(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkBandwidthVersion1Allotment | None: ...

    @overload
    def get_allotment(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_allotment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_children(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.LocationReservationRackMember]: ...

    @overload
    def get_children(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_location_reservation(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationReservation | None: ...

    @overload
    def get_location_reservation(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location_reservation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationReservationRack: ...

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
