# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Network_Component_IcpBinding")
class VirtualGuestNetworkComponentIcpBinding(Entity):
    """SoftLayer_Virtual_Guest_Network_Component_IcpBinding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Network_Component_IcpBinding/
    """

    interface_id: str | None = local("interfaceId", "string")
    ip_allocation_id: str | None = local("ipAllocationId", "string")
    network_component: models.VirtualGuestNetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    type: str | None = local("type", "string")
    vpc_id: str | None = local("vpcId", "string")
