# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Credential")
class NetworkStorageCredential(Entity):
    """SoftLayer_Network_Storage_Credential.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Credential/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: str | None = local("accountId", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    nas_credential_type_id: int | None = local("nasCredentialTypeId", "int")
    network_storage_allowed_hosts: models.NetworkStorageAllowedHost | None = relational(
        "networkStorageAllowedHosts", "SoftLayer_Network_Storage_Allowed_Host"
    )
    password: str | None = local("password", "string")
    type: models.NetworkStorageCredentialType | None = relational(
        "type", "SoftLayer_Network_Storage_Credential_Type"
    )
    username: str | None = local("username", "string")
    volume_count: int = counter("volumeCount")
    volumes: list[models.NetworkStorage] = relational(
        "volumes", "SoftLayer_Network_Storage", array=True
    )
