# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Pod")
class NetworkPod(Entity):
    """SoftLayer_Network_Pod.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Pod/
    """

    backend_router_id: int | None = local("backendRouterId", "int")
    backend_router_name: str | None = local("backendRouterName", "string")
    capabilities: list[str] = local("capabilities", "string", array=True)
    datacenter_id: int | None = local("datacenterId", "int")
    datacenter_long_name: str | None = local("datacenterLongName", "string")
    datacenter_name: str | None = local("datacenterName", "string")
    frontend_router_id: int | None = local("frontendRouterId", "int")
    frontend_router_name: str | None = local("frontendRouterName", "string")
    name: str | None = local("name", "string")
