# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Brand_Restriction_Location_CustomerCountry")
class BrandRestrictionLocationCustomerCountry(Entity):
    """SoftLayer_Brand_Restriction_Location_CustomerCountry.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Restriction_Location_CustomerCountry/
    """

    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
    brand_id: int | None = local("brandId", "int")
    customer_country_code: str | None = local("customerCountryCode", "string")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
