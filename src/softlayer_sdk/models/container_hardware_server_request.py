# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Server_Request")
class ContainerHardwareServerRequest(Entity):
    """SoftLayer_Container_Hardware_Server_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Server_Request/
    """

    hardware_id: int | None = local("hardwareId", "int")
    message: str | None = local("message", "string")
    success_flag: bool | None = local("successFlag", "boolean")
