# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.hardware_component import HardwareComponent


@entity("SoftLayer_Hardware_Component_Motherboard")
class HardwareComponentMotherboard(HardwareComponent):
    """SoftLayer_Hardware_Component_Motherboard.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Motherboard/
    """
