# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Provision")
class ContainerNetworkStorageHubObjectStorageProvision(Entity):
    """SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Provision.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Provision/
    """

    account_id: int | None = local("accountId", "int")
    provision: str | None = local("provision", "string")
    provision_create_date: datetime | None = local("provisionCreateDate", "dateTime")
    provision_modify_date: datetime | None = local("provisionModifyDate", "dateTime")
    provision_time: int | None = local("provisionTime", "int")
