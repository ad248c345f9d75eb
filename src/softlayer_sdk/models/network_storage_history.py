# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_History")
class NetworkStorageHistory(Entity):
    """SoftLayer_Network_Storage_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_History/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    nas_volume: models.NetworkStorage | None = relational("nasVolume", "SoftLayer_Network_Storage")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    username: str | None = local("username", "string")
