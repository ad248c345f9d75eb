# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Server_Details")
class ContainerHardwareServerDetails(Entity):
    """SoftLayer_Container_Hardware_Server_Details.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Server_Details/
    """

    components: list[models.HardwareComponent] = local(
        "components", "SoftLayer_Hardware_Component", array=True
    )
    network_components: list[models.NetworkComponent] = local(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
    software: list[models.SoftwareComponent] = local(
        "software", "SoftLayer_Software_Component", array=True
    )
