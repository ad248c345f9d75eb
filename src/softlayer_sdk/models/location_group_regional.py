# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.location_group import LocationGroup


@entity("SoftLayer_Location_Group_Regional")
class LocationGroupRegional(LocationGroup):
    """SoftLayer_Location_Group_Regional.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group_Regional/
    """

    datacenter_count: int = counter("datacenterCount")
    datacenters: list[models.Location] = relational("datacenters", "SoftLayer_Location", array=True)
    preferred_datacenter: models.LocationDatacenter | None = relational(
        "preferredDatacenter", "SoftLayer_Location_Datacenter"
    )
