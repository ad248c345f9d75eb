# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange")
class ContainerUserCustomerProfileEventHyperWarpProfileChange(Entity):
    """SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange/
    """

    account_id: str | None = local("account_id", "string")
    context: models.ContainerUserCustomerProfileEventHyperWarpProfileChangeContext | None = local(
        "context", "SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_Context"
    )
    event_id: str | None = local("event_id", "string")
    event_properties: (
        models.ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties | None
    ) = local(
        "event_properties",
        "SoftLayer_Container_User_Customer_Profile_Event_HyperWarp_ProfileChange_EventProperties",
    )
    event_type: str | None = local("event_type", "string")
    publisher: str | None = local("publisher", "string")
    timestamp: str | None = local("timestamp", "string")
    version: str | None = local("version", "string")
