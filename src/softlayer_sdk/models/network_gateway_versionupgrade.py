# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Gateway_VersionUpgrade")
class NetworkGatewayVersionUpgrade(Entity):
    """SoftLayer_Network_Gateway_VersionUpgrade.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_VersionUpgrade/
    """

    from_version: str | None = local("fromVersion", "string")
    id: int = local("id", "int")
    os_reload_required: int | None = local("osReloadRequired", "int")
    to_version: str | None = local("toVersion", "string")
