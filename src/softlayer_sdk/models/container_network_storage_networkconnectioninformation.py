# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_NetworkConnectionInformation")
class ContainerNetworkStorageNetworkConnectionInformation(Entity):
    """SoftLayer_Container_Network_Storage_NetworkConnectionInformation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_NetworkConnectionInformation/
    """

    id: str = local("id", "string")
    ip_address: str | None = local("ipAddress", "string")
    storage_type: str | None = local("storageType", "string")
