# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Layout_Profile_Containers")
class LayoutProfileContainers(Entity):
    """SoftLayer_Layout_Profile_Containers.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Profile_Containers/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    layout_container_id: int | None = local("layoutContainerId", "int")
    layout_container_type: models.LayoutContainer | None = relational(
        "layoutContainerType", "SoftLayer_Layout_Container"
    )
    layout_profile: models.LayoutProfile | None = relational(
        "layoutProfile", "SoftLayer_Layout_Profile"
    )
    layout_profile_id: int | None = local("layoutProfileId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
