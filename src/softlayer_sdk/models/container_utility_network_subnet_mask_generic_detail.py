# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_Network_Subnet_Mask_Generic_Detail")
class ContainerUtilityNetworkSubnetMaskGenericDetail(Entity):
    """SoftLayer_Container_Utility_Network_Subnet_Mask_Generic_Detail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_Network_Subnet_Mask_Generic_Detail/
    """

    cidr: str | None = local("cidr", "string")
    description: str | None = local("description", "string")
    mask: str | None = local("mask", "string")
