# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Location_Reservation_Rack")
class LocationReservationRack(Entity):
    """SoftLayer_Location_Reservation_Rack.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Reservation_Rack/
    """

    allotment: models.NetworkBandwidthVersion1Allotment | None = relational(
        "allotment", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    children: list[models.LocationReservationRackMember] = relational(
        "children", "SoftLayer_Location_Reservation_Rack_Member", array=True
    )
    children_count: int = counter("childrenCount")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_reservation: models.LocationReservation | None = relational(
        "locationReservation", "SoftLayer_Location_Reservation"
    )
    location_reservation_id: int | None = local("locationReservationId", "int")
    network_connection_capacity: int | None = local("networkConnectionCapacity", "int")
    network_connection_reservation: int | None = local("networkConnectionReservation", "int")
    power_connection_capacity: int | None = local("powerConnectionCapacity", "int")
    power_connection_reservation: int | None = local("powerConnectionReservation", "int")
    slot_capacity: int | None = local("slotCapacity", "int")
    slot_reservation: int | None = local("slotReservation", "int")
