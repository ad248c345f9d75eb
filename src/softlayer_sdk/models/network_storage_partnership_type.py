# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Storage_Partnership_Type")
class NetworkStoragePartnershipType(Entity):
    """SoftLayer_Network_Storage_Partnership_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Partnership_Type/
    """

    description: str | None = local("description", "string")
    keyname: str | None = local("keyname", "string")
    name: str | None = local("name", "string")
