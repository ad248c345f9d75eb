# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.hardware_component_model import HardwareComponentModel
    from softlayer_sdk.models.virtual_host import VirtualHost


@entity("SoftLayer_Virtual_Host_PciDevice")
class VirtualHostPciDevice(Entity):
    """SoftLayer_Virtual_Host_PciDevice.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Host_PciDevice/
    """

    hardware_component_model: HardwareComponentModel | None = relational(
        "hardwareComponentModel", "SoftLayer_Hardware_Component_Model"
    )
    host: VirtualHost | None = relational("host", "SoftLayer_Virtual_Host")
    id: int = local("id", "int")
    uuid: str | None = local("uuid", "string")
    xen_pci_id: str | None = local("xenPciId", "string")
