# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Security_Certificate_Request_ServerType")
class SecurityCertificateRequestServerType(Entity):
    """SoftLayer_Security_Certificate_Request_ServerType.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Certificate_Request_ServerType/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    value: int | None = local("value", "int")
