# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Resource_Metadata_ServiceResource")
class ContainerResourceMetadataServiceResource(Entity):
    """SoftLayer_Container_Resource_Metadata_ServiceResource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Resource_Metadata_ServiceResource/
    """

    backend_ip_address: str | None = local("backendIpAddress", "string")
    type: models.NetworkServiceResourceType | None = local(
        "type", "SoftLayer_Network_Service_Resource_Type"
    )
