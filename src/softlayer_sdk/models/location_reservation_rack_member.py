# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.location_reservation_rack import LocationReservationRack


@entity("SoftLayer_Location_Reservation_Rack_Member")
class LocationReservationRackMember(Entity):
    """SoftLayer_Location_Reservation_Rack_Member.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Reservation_Rack_Member/
    """

    id: int = local("id", "int")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_reservation_rack: LocationReservationRack | None = relational(
        "locationReservationRack", "SoftLayer_Location_Reservation_Rack"
    )
