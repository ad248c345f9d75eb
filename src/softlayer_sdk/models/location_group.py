# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.location_group_type import LocationGroupType


@entity("SoftLayer_Location_Group")
class LocationGroup(Entity):
    """SoftLayer_Location_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    location_count: int = counter("locationCount")
    location_group_type: LocationGroupType | None = relational(
        "locationGroupType", "SoftLayer_Location_Group_Type"
    )
    location_group_type_id: int | None = local("locationGroupTypeId", "int")
    locations: list[Location] = relational("locations", "SoftLayer_Location", array=True)
    name: str | None = local("name", "string")
    security_level_id: int | None = local("securityLevelId", "int")
