# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_storage_allowed_host import NetworkStorageAllowedHost


@entity("SoftLayer_Network_Storage_Allowed_Host_Hardware")
class NetworkStorageAllowedHostHardware(NetworkStorageAllowedHost):
    """SoftLayer_Network_Storage_Allowed_Host_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Allowed_Host_Hardware/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    resource: models.Hardware | None = relational("resource", "SoftLayer_Hardware")
