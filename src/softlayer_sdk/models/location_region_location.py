# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.location_region import LocationRegion
    from softlayer_sdk.models.product_package_locations import ProductPackageLocations


@entity("SoftLayer_Location_Region_Location")
class LocationRegionLocation(Entity):
    """SoftLayer_Location_Region_Location.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Region_Location/
    """

    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    location_package_detail_count: int = counter("locationPackageDetailCount")
    location_package_details: list[ProductPackageLocations] = relational(
        "locationPackageDetails", "SoftLayer_Product_Package_Locations", array=True
    )
    region: LocationRegion | None = relational("region", "SoftLayer_Location_Region")
