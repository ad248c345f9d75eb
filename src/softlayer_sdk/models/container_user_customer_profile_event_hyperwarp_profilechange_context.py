# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_Context")
class ContainerUserCustomerProfileEventHyperWarpProfileChangeContext(Entity):
    """SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_Context.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_Context/
    """

    previous_values: (
        models.ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties | None
    ) = local(
        "previous_values",
        "SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_EventProperties",
    )
