# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.ticket_chat_transcriptline import TicketChatTranscriptLine


@entity("SoftLayer_Ticket_Chat_TranscriptLine_Employee")
class TicketChatTranscriptLineEmployee(TicketChatTranscriptLine):
    """SoftLayer_Ticket_Chat_TranscriptLine_Employee.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Chat_TranscriptLine_Employee/
    """
