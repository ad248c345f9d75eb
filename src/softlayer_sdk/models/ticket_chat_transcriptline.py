# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Ticket_Chat_TranscriptLine")
class TicketChatTranscriptLine(Entity):
    """SoftLayer_Ticket_Chat_TranscriptLine.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Chat_TranscriptLine/
    """

    speaker: models.UserInterface | None = relational("speaker", "SoftLayer_User_Interface")
