# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_item import BillingItem
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.location_reservation_rack import LocationReservationRack
    from softlayer_sdk.models.network_bandwidth_version1_allotment import (
        NetworkBandwidthVersion1Allotment,
    )


@entity("SoftLayer_Location_Reservation")
class LocationReservation(Entity):
    """SoftLayer_Location_Reservation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Reservation/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    allotment: NetworkBandwidthVersion1Allotment | None = relational(
        "allotment", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    allotment_id: int | None = local("allotmentId", "int")
    billing_item: BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    id: int = local("id", "int")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_reservation_rack: LocationReservationRack | None = relational(
        "locationReservationRack", "SoftLayer_Location_Reservation_Rack"
    )
    name: str | None = local("name", "string")
    notes: str | None = local("notes", "string")
