# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Security_SecureTransportProtocol")
class SecuritySecureTransportProtocol(Entity):
    """SoftLayer_Security_SecureTransportProtocol.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_SecureTransportProtocol/
    """

    key_name: str | None = local("keyName", "string")
    supported_secure_transport_ciphers: list[models.SecuritySecureTransportCipher] = local(
        "supportedSecureTransportCiphers", "SoftLayer_Security_SecureTransportCipher", array=True
    )
