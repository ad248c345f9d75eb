# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_SecurityGroup_Limit")
class ContainerNetworkSecurityGroupLimit(Entity):
    """SoftLayer_Container_Network_SecurityGroup_Limit.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_SecurityGroup_Limit/
    """

    type_key: str | None = local("typeKey", "string")
    value: int | None = local("value", "int")
