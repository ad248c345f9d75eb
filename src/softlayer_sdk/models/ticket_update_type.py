# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Update_Type")
class TicketUpdateType(Entity):
    """SoftLayer_Ticket_Update_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Update_Type/
    """

    description: str | None = local("description", "string")
    key_name: str | None = local("keyName", "string")
    ticket: models.TicketUpdate | None = relational("ticket", "SoftLayer_Ticket_Update")
