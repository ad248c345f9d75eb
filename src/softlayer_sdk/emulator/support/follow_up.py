"""SoftLayer_Ticket: what is new of a ticket, what is to happen to it, and who is to answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import USER
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import action, behaviour, derived, part_of, usual
from softlayer_sdk.emulator.engine.transactions import TRANSACTION
from softlayer_sdk.emulator.engine.values import read_date
from softlayer_sdk.emulator.support.tickets import BY_USER, CLOSED, TICKET, is_open

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

usual(
    "Ticket",
    bnppSupportedFlag=False,
    euSupportedFlag=False,
    fsboaSupportedFlag=False,
    updateRatingFlag=False,
)


# --- what is new


def _answer(ticket: Row) -> Row | None:
    """The last update by the support."""
    updates = reversed(ticket.get("updates"))
    return next((each for each in updates if each.get("editorType") != BY_USER), None)


@derived("Ticket", "lastResponseDate")
def last_response(ticket: Row) -> dt.datetime | None:
    """When the support said something last."""
    answer = _answer(ticket)
    return answer.get("createDate") if answer is not None else None


@derived("Ticket", "awaitingUserResponseFlag")
def awaits_user(ticket: Row) -> bool:
    """Whether the last word is the support's, and it is not all over."""
    answer = _answer(ticket)
    return is_open(ticket) and answer is not None and ticket.get("lastUpdate") is answer


part_of("Account", "openTicketsWaitingOnCustomer", "openTickets", awaits_user)


@derived("Ticket", "newUpdatesFlag")
def has_news(ticket: Row) -> bool:
    """Whether the support said something since the ticket was marked as viewed."""
    answer = _answer(ticket)
    return answer is not None and answer.get("id") > ticket.hidden.get("viewed", 0)


@behaviour("Ticket", "markAsViewed")
def view(_: Context, ticket: Row) -> None:
    """Remember that it was read until here."""
    ticket.hide(viewed=max((each.get("id") for each in ticket.get("updates")), default=0))


@derived("Ticket", "lastEditor")
def last_editor(ticket: Row) -> Row | None:
    """Who said something last."""
    last: Row | None = ticket.get("lastUpdate")
    return last.get("editor") if last is not None else None


@derived("Ticket", "lastActivity")
def last_activity(ticket: Row) -> Row | None:
    """What happened last: what was said."""
    last: Row | None = ticket.get("lastUpdate")
    if last is None:
        return None
    values = {name: last.get(name) for name in ("id", "createDate", "editor")}
    values |= {"ticket": ticket, "ticketUpdate": last, "value": last.get("entry")}
    return ticket.state.make(f"{TICKET}_Activity", values)


# --- what is to happen

# The names that these transactions have are made up.
_SCHEDULED = {"Alert": "Ticket Scheduled Alert", "AutoClose": "Ticket Scheduled Auto Close"}


@behaviour("Ticket", *(f"addScheduled{kind}" for kind in _SCHEDULED))
def schedule(context: Context, ticket: Row, moment: Any) -> None:
    """Let a ticket raise an alert, or be closed, at some time; in place of what was to happen."""
    due = read_date(moment)
    if due is None:
        raise Refusal.invalid("activationTime", "It is no date.")
    kind = context.method.removeprefix("addScheduled")
    state = context.state
    group = state.make(f"{TRANSACTION}_Group", {"name": _SCHEDULED[kind]})
    values = {"createDate": context.now, "statusChangeDate": context.now}
    transaction = state.add(TRANSACTION, {**values, "transactionGroup": group})
    ticket.update(scheduledActions=[*_others(ticket, kind), transaction])
    seconds = max(0.0, (due - context.now).total_seconds())
    state.later(seconds, "ticket_due", ticket, transaction)


@behaviour("Ticket", *(f"removeScheduled{kind}" for kind in _SCHEDULED))
def call_off(context: Context, ticket: Row) -> None:
    """Let it not happen."""
    kind = context.method.removeprefix("removeScheduled")
    ticket.update(scheduledActions=_others(ticket, kind))


def _others(ticket: Row, kind: str) -> list[Row]:
    actions: list[Row] = ticket.get("scheduledActions")
    return [each for each in actions if _name_of(each) != _SCHEDULED[kind]]


def _name_of(transaction: Row) -> Any:
    return transaction.get("transactionGroup").get("name")


@action
def ticket_due(moment: dt.datetime, ticket: Row, transaction: Row) -> None:
    """What was to happen to a ticket happens, unless it was called off; no mail is sent."""
    if (
        transaction in ticket.get("scheduledActions")
        and _name_of(transaction) == (_SCHEDULED["AutoClose"])
    ):
        ticket.update(statusId=CLOSED, modifyDate=moment, lastEditDate=moment)
    transaction.state.remove(transaction)


# --- who is to answer


@behaviour("Ticket", "addAssignedAgent", "removeAssignedAgent")
def assign(context: Context, ticket: Row, id: Any) -> None:
    """Let an agent answer, or no longer."""
    agent = context.state.found(USER, id)
    others = [each for each in ticket.get("assignedAgents") if each is not agent]
    adds = context.method.startswith("add")
    ticket.update(assignedAgents=[*others, agent] if adds else others)


# --- surveys


@behaviour("Ticket_Survey", "optIn", "optOut")
def choose(context: Context, _: Row | None) -> None:
    """Say whether to be asked how it was; nobody asks here."""
    if context.user is not None:
        context.user.hide(survey=context.method == "optIn")


@behaviour("Ticket", "surveyEligible")
def may_be_asked(context: Context, _: Row | None) -> bool:
    """Whether a user may be asked how it was: all may who did not opt out."""
    return context.user is None or bool(context.user.hidden.get("survey", True))
