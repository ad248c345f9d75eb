# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Location_Group")
class LocationGroup(Entity):
    """SoftLayer_Location_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    location_count: int = counter("locationCount")
    location_group_type: models.LocationGroupType | None = relational(
        "locationGroupType", "SoftLayer_Location_Group_Type"
    )
    location_group_type_id: int | None = local("locationGroupTypeId", "int")
    locations: list[models.Location] = relational("locations", "SoftLayer_Location", array=True)
    name: str | None = local("name", "string")
    security_level_id: int | None = local("securityLevelId", "int")
