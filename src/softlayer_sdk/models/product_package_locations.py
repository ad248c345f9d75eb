# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Locations")
class ProductPackageLocations(Entity):
    """SoftLayer_Product_Package_Locations.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Locations/
    """

    delivery_time_information: str | None = local("deliveryTimeInformation", "string")
    is_available: int | None = local("isAvailable", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
