# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_List_Entry")
class ContainerNetworkMessageDeliveryEmailSendgridListEntry(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_List_Entry.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_List_Entry/
    """

    created: str | None = local("created", "string")
    email: str | None = local("email", "string")
    reason: str | None = local("reason", "string")
    status: str | None = local("status", "string")
