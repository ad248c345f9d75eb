# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_ConsoleData")
class ContainerVirtualConsoleData(Entity):
    """SoftLayer_Container_Virtual_ConsoleData.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_ConsoleData/
    """

    websocket_host: str | None = local("websocketHost", "string")
    websocket_path: str | None = local("websocketPath", "string")
    websocket_port: str | None = local("websocketPort", "string")
    websocket_token: str | None = local("websocketToken", "string")
