"""Tickets as they are made, by users and by what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import provides

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

TICKET = "SoftLayer_Ticket"
_LONGEST_UPDATE = 3900
TICKET_STATUSES = {1001: "Open", 1002: "Closed", 1004: "Assigned"}


OPEN, CLOSED = 1001, 1002
BY_USER, BY_SUPPORT = "USER", "EMPLOYEE"
CANCELLATION_SUBJECT, UPGRADE_SUBJECT = 1025, 1012
# The groups of tickets, with their subjects; the ids are those of the subjects.
SUBJECTS = {
    "Accounting": ((1001, "Accounting Request"), (1006, "Credit Card")),
    "Sales": ((1002, "Sales Request"), (1012, "Upgrade Request"), (1025, "Cancellation Request")),
    "Support": (
        (1000, "General Question"),
        (1003, "Reboots and Console Access"),
        (1004, "DNS Request"),
        (1005, "Hardware Issue"),
        (1014, "Private Network Question"),
        (1021, "Public Network Question"),
        (1022, "Portal Information Question"),
        (1061, "Operating System Question"),
    ),
    "Abuse": ((1007, "Abuse"),),
}
_FIRST_GROUP = 50


def is_open(ticket: Row) -> bool:
    """Whether somebody is still to answer it."""
    return bool(ticket.get("statusId") != CLOSED)


def open_ticket(
    state: State, user: Row | None, subject_id: int, title: str, text: str, **values: Any
) -> Row:
    """A new ticket with its first update."""
    now = state.clock.now()
    ticket = state.add(
        TICKET,
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
            f"{TICKET}_Update",
            {
                "entry": text[start : start + _LONGEST_UPDATE],
                "createDate": state.clock.now(),
                "editor": user,
                "editorId": user.get("id") if user is not None else None,
                "editorType": BY_USER if user is not None else BY_SUPPORT,
                "ticket": ticket,
                "ticketId": ticket.get("id"),
            },
        )
        for start in pieces
    ]


@provides
def open_cancellation_ticket(state: State, user: Row | None, title: str, text: str) -> Row:
    """A ticket that asks for something to be cancelled."""
    return open_ticket(state, user, CANCELLATION_SUBJECT, title, text)


def seed_subjects(state: State) -> None:
    """Add the groups of tickets with their subjects."""
    for id, (name, subjects) in enumerate(SUBJECTS.items(), _FIRST_GROUP):
        group = state.add("Ticket_Group", {"id": id, "name": name})
        for subject, title in subjects:
            state.add("Ticket_Subject", {"id": subject, "name": title, "group": group})


# Subject, title, what was asked, and what the answer was; what has an answer is closed.
_TICKETS = (
    (1005, "Disk of db1 makes noise", "Please look at the first disk of db1.", None),
    (1001, "Copy of an invoice", "Could we have last month's invoice again?", "Sent by mail."),
)


def seed_tickets(state: State, born: dt.datetime) -> None:
    """Add a ticket that is open and one that is closed."""
    dates = {"createDate": born, "modifyDate": born, "lastEditDate": born}
    for subject, title, question, answer in _TICKETS:
        user = state.account.get("masterUser")
        ticket = open_ticket(state, user, subject, title, question, **dates)
        if answer is not None:
            add_text(state, ticket, None, answer)
            ticket.update(statusId=CLOSED)
