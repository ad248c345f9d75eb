# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_PSID_Xref")
class HardwareComponentPSIDXref(Entity):
    """SoftLayer_Hardware_Component_PSID_Xref.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_PSID_Xref/
    """

    component: models.HardwareComponent | None = relational(
        "component", "SoftLayer_Hardware_Component"
    )
    component_id: int | None = local("componentId", "int")
    psid: str | None = local("psid", "string")
