# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.ticket import Ticket
    from softlayer_sdk.models.ticket_state_type import TicketStateType


@entity("SoftLayer_Ticket_State")
class TicketState(Entity):
    """SoftLayer_Ticket_State.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_State/
    """

    id: int = local("id", "int")
    state_type: TicketStateType | None = relational("stateType", "SoftLayer_Ticket_State_Type")
    state_type_id: int | None = local("stateTypeId", "int")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
