# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Location_Region_Location")
class LocationRegionLocation(Entity):
    """SoftLayer_Location_Region_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Region_Location/
    """

    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_package_detail_count: int = counter("locationPackageDetailCount")
    location_package_details: list[models.ProductPackageLocations] = relational(
        "locationPackageDetails", "SoftLayer_Product_Package_Locations", array=True
    )
    region: models.LocationRegion | None = relational("region", "SoftLayer_Location_Region")
