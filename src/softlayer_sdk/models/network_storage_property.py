# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_Property")
class NetworkStorageProperty(Entity):
    """SoftLayer_Network_Storage_Property.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Property/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    type: models.NetworkStoragePropertyType | None = relational(
        "type", "SoftLayer_Network_Storage_Property_Type"
    )
    value: str | None = local("value", "string")
    volume: models.NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
