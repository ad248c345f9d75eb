# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Service_Resource_Type")
class NetworkServiceResourceType(Entity):
    """SoftLayer_Network_Service_Resource_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Service_Resource_Type/
    """

    service_resource_count: int = counter("serviceResourceCount")
    service_resources: list[models.NetworkServiceResource] = relational(
        "serviceResources", "SoftLayer_Network_Service_Resource", array=True
    )
    type: str | None = local("type", "string")
