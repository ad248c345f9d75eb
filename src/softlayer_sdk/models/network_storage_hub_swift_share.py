# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity


@entity("SoftLayer_Network_Storage_Hub_Swift_Share")
class NetworkStorageHubSwiftShare(Entity):
    """SoftLayer_Network_Storage_Hub_Swift_Share.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Hub_Swift_Share/
    """
