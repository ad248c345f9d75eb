# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Location_Group_Location_CrossReference")
class LocationGroupLocationCrossReference(Entity):
    """SoftLayer_Location_Group_Location_CrossReference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Group_Location_CrossReference/
    """

    id: int = local("id", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_group: models.LocationGroup | None = relational(
        "locationGroup", "SoftLayer_Location_Group"
    )
    location_group_id: int | None = local("locationGroupId", "int")
    location_id: int | None = local("locationId", "int")
    priority: int | None = local("priority", "int")
