# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_property_type import NetworkStoragePropertyType


@entity("SoftLayer_Network_Storage_Property")
class NetworkStorageProperty(Entity):
    """SoftLayer_Network_Storage_Property.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Property/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    type: NetworkStoragePropertyType | None = relational(
        "type", "SoftLayer_Network_Storage_Property_Type"
    )
    value: str | None = local("value", "string")
    volume: NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
