# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Service_Resource_Attribute")
class NetworkServiceResourceAttribute(Entity):
    """SoftLayer_Network_Service_Resource_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Service_Resource_Attribute/
    """

    attribute_type: models.NetworkServiceResourceAttributeType | None = relational(
        "attributeType", "SoftLayer_Network_Service_Resource_Attribute_Type"
    )
    service_resource: models.NetworkServiceResource | None = relational(
        "serviceResource", "SoftLayer_Network_Service_Resource"
    )
    value: str | None = local("value", "string")
