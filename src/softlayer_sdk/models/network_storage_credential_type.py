# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Storage_Credential_Type")
class NetworkStorageCredentialType(Entity):
    """SoftLayer_Network_Storage_Credential_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Credential_Type/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    key_name: str | None = local("keyName", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
