# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_DedicatedCluster")
class NetworkStorageDedicatedCluster(Entity):
    """SoftLayer_Network_Storage_DedicatedCluster.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_DedicatedCluster/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    service_resource: models.NetworkServiceResource | None = relational(
        "serviceResource", "SoftLayer_Network_Service_Resource"
    )
    service_resource_id: int | None = local("serviceResourceId", "int")
