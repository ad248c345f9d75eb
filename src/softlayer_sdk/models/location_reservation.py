# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Location_Reservation")
class LocationReservation(Entity):
    """SoftLayer_Location_Reservation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Reservation/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    allotment: models.NetworkBandwidthVersion1Allotment | None = relational(
        "allotment", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    allotment_id: int | None = local("allotmentId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    id: int = local("id", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_reservation_rack: models.LocationReservationRack | None = relational(
        "locationReservationRack", "SoftLayer_Location_Reservation_Rack"
    )
    name: str | None = local("name", "string")
    notes: str | None = local("notes", "string")
