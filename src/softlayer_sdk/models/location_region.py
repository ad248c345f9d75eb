# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Location_Region")
class LocationRegion(Entity):
    """SoftLayer_Location_Region.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Region/
    """

    description: str | None = local("description", "string")
    keyname: str | None = local("keyname", "string")
    location: models.LocationRegionLocation | None = relational(
        "location", "SoftLayer_Location_Region_Location"
    )
    location_count: int = counter("locationCount")
    locations: list[models.LocationRegionLocation] = relational(
        "locations", "SoftLayer_Location_Region_Location", array=True
    )
    sort_order: int | None = local("sortOrder", "int")
