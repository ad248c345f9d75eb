# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Host_PciDevice")
class VirtualHostPciDevice(Entity):
    """SoftLayer_Virtual_Host_PciDevice.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Host_PciDevice/
    """

    hardware_component_model: models.HardwareComponentModel | None = relational(
        "hardwareComponentModel", "SoftLayer_Hardware_Component_Model"
    )
    host: models.VirtualHost | None = relational("host", "SoftLayer_Virtual_Host")
    id: int = local("id", "int")
    uuid: str | None = local("uuid", "string")
    xen_pci_id: str | None = local("xenPciId", "string")
