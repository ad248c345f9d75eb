# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Type")
class NetworkStorageType(Entity):
    """SoftLayer_Network_Storage_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Type/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    volume_count: int = counter("volumeCount")
    volumes: list[models.NetworkStorage] = relational(
        "volumes", "SoftLayer_Network_Storage", array=True
    )
