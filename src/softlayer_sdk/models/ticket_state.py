# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_State")
class TicketState(Entity):
    """SoftLayer_Ticket_State.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_State/
    """

    id: int = local("id", "int")
    state_type: models.TicketStateType | None = relational(
        "stateType", "SoftLayer_Ticket_State_Type"
    )
    state_type_id: int | None = local("stateTypeId", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
