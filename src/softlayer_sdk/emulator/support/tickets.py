"""Tickets as they are made, by users and by what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_TICKET = "SoftLayer_Ticket"
_LONGEST_UPDATE = 3900


def open_ticket(
    state: State, user: Row | None, subject_id: int, title: str, text: str, **values: Any
) -> Row:
    """A new ticket with its first update."""
    now = state.clock.now()
    ticket = state.add(
        _TICKET,
        {
            "title": title,
            "subjectId": subject_id,
            "createDate": now,
            "modifyDate": now,
            "lastEditDate": now,
            "lastEditType": "USER",
            "priority": 4,
            "userEditableFlag": True,
            "assignedUser": user,
            "assignedUserId": user.get("id") if user is not None else None,
            **values,
        },
    )
    add_text(state, ticket, user, text)
    return ticket


def add_text(state: State, ticket: Row, user: Row | None, text: str) -> list[Row]:
    """Updates with a text, of which each takes so much."""
    pieces = range(0, max(1, len(text)), _LONGEST_UPDATE)
    return [
        state.add(
            f"{_TICKET}_Update",
            {
                "entry": text[start : start + _LONGEST_UPDATE],
                "createDate": state.clock.now(),
                "editor": user,
                "editorId": user.get("id") if user is not None else None,
                "editorType": "USER",
                "ticket": ticket,
                "ticketId": ticket.get("id"),
            },
        )
        for start in pieces
    ]
