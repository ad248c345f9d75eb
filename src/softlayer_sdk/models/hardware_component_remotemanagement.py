# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.hardware_component import HardwareComponent


@entity("SoftLayer_Hardware_Component_RemoteManagement")
class HardwareComponentRemoteManagement(HardwareComponent):
    """SoftLayer_Hardware_Component_RemoteManagement.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_RemoteManagement/
    """

    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
