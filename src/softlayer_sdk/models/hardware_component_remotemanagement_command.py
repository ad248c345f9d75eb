# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_RemoteManagement_Command")
class HardwareComponentRemoteManagementCommand(Entity):
    """SoftLayer_Hardware_Component_RemoteManagement_Command.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_RemoteManagement_Command/
    """

    key_name: str | None = local("keyName", "string")
    request_count: int = counter("requestCount")
    requests: list[models.HardwareComponentRemoteManagementCommandRequest] = relational(
        "requests", "SoftLayer_Hardware_Component_RemoteManagement_Command_Request", array=True
    )
