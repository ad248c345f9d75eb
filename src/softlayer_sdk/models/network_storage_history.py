# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.network_storage import NetworkStorage


@entity("SoftLayer_Network_Storage_History")
class NetworkStorageHistory(Entity):
    """SoftLayer_Network_Storage_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_History/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    nas_volume: NetworkStorage | None = relational("nasVolume", "SoftLayer_Network_Storage")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    username: str | None = local("username", "string")
