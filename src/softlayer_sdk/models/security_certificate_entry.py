# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Security_Certificate_Entry")
class SecurityCertificateEntry(Entity):
    """SoftLayer_Security_Certificate_Entry.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Certificate_Entry/
    """

    certificate_id: int | None = local("certificateId", "int")
    common_name: str | None = local("commonName", "string")
    key_size: int | None = local("keySize", "int")
    organization_name: str | None = local("organizationName", "string")
    validity_begin: datetime | None = local("validityBegin", "dateTime")
    validity_days: int | None = local("validityDays", "int")
    validity_end: datetime | None = local("validityEnd", "dateTime")
