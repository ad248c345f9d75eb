# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.location_group import LocationGroup


@entity("SoftLayer_Location_Group_Location_CrossReference")
class LocationGroupLocationCrossReference(Entity):
    """SoftLayer_Location_Group_Location_CrossReference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group_Location_CrossReference/
    """

    id: int = local("id", "int")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_group: LocationGroup | None = relational("locationGroup", "SoftLayer_Location_Group")
    location_group_id: int | None = local("locationGroupId", "int")
    location_id: int | None = local("locationId", "int")
    priority: int | None = local("priority", "int")
