"""SoftLayer_Ticket: questions to the support, their updates, and what is attached to them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived, finder, part_of, same_as
from softlayer_sdk.emulator.engine.values import array, read_date, struct
from softlayer_sdk.emulator.support.attachments import attach_file, attach_machine, touch
from softlayer_sdk.emulator.support.tickets import (
    OPEN,
    SUBJECTS,
    TICKET,
    TICKET_STATUSES,
    UPGRADE_SUBJECT,
    add_text,
    is_open,
    open_cancellation_ticket,
    open_ticket,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_LONGEST_COMMENTS = 4000


def _of_group(name: str) -> Callable[[Row], object]:
    subjects = {id for id, _ in SUBJECTS[name]}
    return lambda ticket: ticket.get("subjectId") in subjects


_GROUPS = {
    "Abuse": "Abuse",
    "Accounting": "Accounting",
    "Billing": "Accounting",
    "Sales": "Sales",
    "Support": "Support",
}
part_of("Account", "openTickets", "tickets", is_open)
part_of("Account", "closedTickets", "tickets", lambda ticket: not is_open(ticket))
part_of("Account", "priorityOneTickets", "openTickets", lambda ticket: ticket.get("priority") == 1)
part_of(
    "Account",
    "openOtherTickets",
    "openTickets",
    lambda ticket: not any(_of_group(name)(ticket) for name in SUBJECTS),
)
for _kind, _group in _GROUPS.items():
    part_of("Account", f"open{_kind}Tickets", "openTickets", _of_group(_group))
part_of("Account", "ticketsClosedToday", "closedTickets", lambda ticket: _is_recent(ticket, 1))
part_of(
    "Account",
    "ticketsClosedInTheLastThreeDays",
    "closedTickets",
    lambda ticket: _is_recent(ticket, 3),
)
part_of("User_Customer", "openTickets", "tickets", is_open)
part_of("User_Customer", "closedTickets", "tickets", lambda ticket: not is_open(ticket))


def _is_recent(ticket: Row, days: int) -> bool:
    edited = ticket.get("lastEditDate")
    return edited is not None and edited >= ticket.state.clock.now() - dt.timedelta(days=days)


@finder("Ticket")
def newest(state: State, id: int) -> Row | None:
    """The last ticket for 0: the official command line asks for that after it has made one."""
    return next(iter(reversed(list(state.all(TICKET)))), None) if id == 0 else None


@derived("Ticket", "statusId")
def status_id(_: Row) -> int:
    """A ticket is open unless something else is known."""
    return OPEN


@derived("Ticket", "status")
def status(ticket: Row) -> Row:
    """The status of a ticket."""
    id = ticket.get("statusId")
    name = TICKET_STATUSES.get(id, "Open")
    return ticket.state.make(f"{TICKET}_Status", {"id": id, "name": name})


@derived("Ticket", "subject")
def subject(ticket: Row) -> Row | None:
    """What a ticket is about."""
    return ticket.state.find(f"{TICKET}_Subject", ticket.get("subjectId"))


@derived("Ticket", "group")
def group(ticket: Row) -> Row | None:
    """Who answers a ticket."""
    about = ticket.get("subject")
    return about.get("group") if about is not None else None


same_as("Ticket", groupId="group.id")


@derived("Ticket", "serviceProviderResourceId")
def case_number(ticket: Row) -> str:
    """The number of the case that a ticket is."""
    return f"CS{ticket.get('id'):07d}"


@derived("Ticket", "totalUpdateCount")
def update_count(ticket: Row) -> int:
    """How many updates a ticket has."""
    return len(ticket.get("updates"))


@derived("Ticket", "firstUpdate")
def first_update(ticket: Row) -> Row | None:
    """What was asked."""
    return next(iter(ticket.get("updates")), None)


@derived("Ticket", "lastUpdate")
def last_update(ticket: Row) -> Row | None:
    """What was said last."""
    return next(reversed(ticket.get("updates")), None)


@behaviour("Ticket", "createStandardTicket", "createAdministrativeTicket")
def create(
    context: Context,
    _: Row | None,
    template: dict[str, Any],
    contents: str = "",
    attachment_id: Any = None,
    root_password: str | None = None,
    control_password: str | None = None,
    port: str | None = None,
    files: list[Any] | None = None,
    attachment_type: str | None = None,
) -> Row:
    """Ask the support."""
    del control_password, port
    if not template.get("subjectId"):
        text = "Please provide a subject when creating a standard support ticket."
        raise Refusal.public(text)
    if not contents:
        raise Refusal.public("Please provide ticket contents.")
    if attachment_id and not root_password:
        raise Refusal.public("Please provide a root/admin password.")
    known = context.state.found(f"{TICKET}_Subject", template["subjectId"])
    names = ("priority", "assignedUserId", "notifyUserOnUpdateFlag")
    given = {name: template[name] for name in names if template.get(name) is not None}
    assigned = context.state.find("User_Customer", given.get("assignedUserId"))
    title = str(template.get("title") or known.get("name"))
    ticket = open_ticket(
        context.state,
        context.user,
        known.get("id"),
        title,
        contents,
        **given,
        **({"assignedUser": assigned} if assigned is not None else {}),
    )
    if attachment_id:
        attach_machine(context, ticket, _kind_of((attachment_type,)), attachment_id)
    for file in array(files):
        attach_file(context, ticket, struct(file))
    return ticket


@behaviour("Ticket", "createCancelServerTicket", "createCancelServiceTicket")
def create_cancellation(
    context: Context, _: Row | None, attachment_id: Any, reason: str, content: str = "", *rest: Any
) -> Row:
    """Ask for the end of something; nothing is cancelled by that alone."""
    for what, given in (
        ("Hardware ID", attachment_id),
        ("Cancellation reason", reason),
        ("Cancellation content description", content),
    ):
        if not given:
            raise Refusal(BASE, f"{what} must be provided.")
    text = f"{reason}\n{content}".strip()
    title = f"Cancellation Request for {attachment_id}"
    ticket = open_cancellation_ticket(context.state, context.user, title, text)
    if context.method == "createCancelServerTicket":
        attach_machine(context, ticket, _kind_of(rest[1:]), attachment_id)
    return ticket


def _kind_of(rest: tuple[Any, ...]) -> str:
    """What the type of an attachment, which comes next, stands for: a server without one."""
    return "VirtualGuest" if rest[:1] == ("VIRTUAL_GUEST",) else "Hardware"


@behaviour("Ticket", "createUpgradeTicket")
def create_upgrade(
    context: Context, _: Row | None, attachment_id: Any, upgrade: str, window: str, *rest: Any
) -> Row:
    """Ask for more of something."""
    details = rest[0] if rest else ""
    text = f"{upgrade}\n{window}\n{details}".strip()
    title = str(rest[2]) if len(rest) > 2 else f"Upgrade Request for {attachment_id}"  # noqa: PLR2004 - its place
    ticket = open_ticket(context.state, context.user, UPGRADE_SUBJECT, title, text)
    attach_machine(context, ticket, _kind_of(rest[1:]), attachment_id)
    return ticket


@behaviour("Ticket", "addUpdate")
def add_update(
    context: Context, ticket: Row, template: dict[str, Any], files: list[Any] | None = None
) -> list[Row]:
    """Say more; a long text becomes several updates."""
    entry = str(template.get("entry") or "")
    if not entry:
        raise Refusal.missing("entry", f"{TICKET}_Update")
    added = add_text(context.state, ticket, context.user, entry)
    for file in array(files):
        attach_file(context, ticket, struct(file))
    touch(context, ticket)
    return added


@behaviour("Ticket", "edit")
def edit(
    context: Context,
    ticket: Row,
    template: dict[str, Any],
    contents: str = "",
    files: list[Any] | None = None,
) -> Row:
    """Change a ticket, and say more."""
    names = ("title", "priority", "assignedUserId", "subjectId", "notifyUserOnUpdateFlag")
    ticket.update({name: template[name] for name in names if template.get(name) is not None})
    if contents:
        add_update(context, ticket, {"entry": contents}, files)
    touch(context, ticket)
    return ticket


@behaviour("Ticket", "addFinalComments")
def add_final_comments(_: Context, ticket: Row, text: str) -> bool:
    """Say how it was; once, and only of a closed ticket."""
    if is_open(ticket):
        raise Refusal.public("You can only add final comments to a closed ticket.")
    if ticket.get("finalComments"):
        raise Refusal.public("This ticket already has final comments set.")
    if not text:
        raise Refusal.public("Please provide final comments.")
    if len(text) > _LONGEST_COMMENTS:
        raise Refusal.public("Your final comments may not exceed 4000 characters in length.")
    ticket.update(finalComments=text)
    return True


@behaviour("Ticket", "getAllTicketStatuses")
def statuses(context: Context, _: Row | None) -> list[Row]:
    """The statuses that there are."""
    make = context.state.make
    return [
        make(f"{TICKET}_Status", {"id": id, "name": name}) for id, name in TICKET_STATUSES.items()
    ]


@behaviour("Ticket", "getTicketsClosedSinceDate")
def closed_since(context: Context, _: Row | None, since: Any) -> list[Row]:
    """The tickets that were closed since a date."""
    first = read_date(since)
    closed: list[Row] = context.state.account.get("closedTickets")
    return [
        each for each in closed if first is None or (each.get("lastEditDate") or first) >= first
    ]


@behaviour("Ticket_Priority", "getPriorities")
def priorities(_: Context, __: Row | None) -> list[dict[str, Any]]:
    """How urgent a ticket can be."""
    names = ("Severity 1", "Severity 2", "Severity 3", "Severity 4")
    return [{"name": name, "value": number} for number, name in enumerate(names, 1)]
