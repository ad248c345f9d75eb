# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_allowed_host import NetworkStorageAllowedHost
    from softlayer_sdk.models.network_storage_credential_type import NetworkStorageCredentialType


@entity("SoftLayer_Network_Storage_Credential")
class NetworkStorageCredential(Entity):
    """SoftLayer_Network_Storage_Credential.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Credential/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: str | None = local("accountId", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    nas_credential_type_id: int | None = local("nasCredentialTypeId", "int")
    network_storage_allowed_hosts: NetworkStorageAllowedHost | None = relational(
        "networkStorageAllowedHosts", "SoftLayer_Network_Storage_Allowed_Host"
    )
    password: str | None = local("password", "string")
    type: NetworkStorageCredentialType | None = relational(
        "type", "SoftLayer_Network_Storage_Credential_Type"
    )
    username: str | None = local("username", "string")
    volume_count: int = counter("volumeCount")
    volumes: list[NetworkStorage] = relational("volumes", "SoftLayer_Network_Storage", array=True)
