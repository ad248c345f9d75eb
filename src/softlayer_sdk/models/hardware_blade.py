# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Blade")
class HardwareBlade(Entity):
    """SoftLayer_Hardware_Blade.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Blade/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    disabled: int | None = local("disabled", "int")
    hardware_child: models.Hardware | None = relational("hardwareChild", "SoftLayer_Hardware")
    hardware_child_id: int | None = local("hardwareChildId", "int")
    hardware_parent: models.Hardware | None = relational("hardwareParent", "SoftLayer_Hardware")
    hardware_parent_id: int | None = local("hardwareParentId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
