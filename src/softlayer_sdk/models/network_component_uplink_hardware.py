# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Network_Component_Uplink_Hardware")
class NetworkComponentUplinkHardware(Entity):
    """SoftLayer_Network_Component_Uplink_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Uplink_Hardware/
    """

    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
