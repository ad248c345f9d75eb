# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.location import Location


@entity("SoftLayer_Location_Network_Operations_Center")
class LocationNetworkOperationsCenter(Location):
    """SoftLayer_Location_Network_Operations_Center.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Location_Network_Operations_Center/
    """
