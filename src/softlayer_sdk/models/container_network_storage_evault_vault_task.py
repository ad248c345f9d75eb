# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Evault_Vault_Task")
class ContainerNetworkStorageEvaultVaultTask(Entity):
    """SoftLayer_Container_Network_Storage_Evault_Vault_Task.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Evault_Vault_Task/
    """

    id: int = local("id", "unsignedInt")
    name: str | None = local("name", "string")
    used_poolsize: int | None = local("usedPoolsize", "unsignedLong")
