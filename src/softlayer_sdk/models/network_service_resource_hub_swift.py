# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_service_resource_hub import NetworkServiceResourceHub


@entity("SoftLayer_Network_Service_Resource_Hub_Swift")
class NetworkServiceResourceHubSwift(NetworkServiceResourceHub):
    """SoftLayer_Network_Service_Resource_Hub_Swift.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Service_Resource_Hub_Swift/
    """
