# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Service_Resource_ObjectStorage_ConnectionInformation")
class ContainerNetworkServiceResourceObjectStorageConnectionInformation(Entity):
    """SoftLayer_Container_Network_Service_Resource_ObjectStorage_ConnectionInformation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Service_Resource_ObjectStorage_ConnectionInformation/
    """

    datacenter: str | None = local("datacenter", "string")
    datacenter_short_name: str | None = local("datacenterShortName", "string")
    private_endpoint: str | None = local("privateEndpoint", "string")
    public_endpoint: str | None = local("publicEndpoint", "string")
