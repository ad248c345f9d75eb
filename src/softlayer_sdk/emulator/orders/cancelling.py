"""SoftLayer_Billing_Item: cancelling what is paid for."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.account.people import CANCELLATION_SUBJECT
from softlayer_sdk.emulator.engine.accounts import Accounts
from softlayer_sdk.emulator.engine.behaviour import Context, Settings, behaviour
from softlayer_sdk.emulator.engine.errors import BASE, Fault
from softlayer_sdk.emulator.engine.registry import action
from softlayer_sdk.emulator.engine.values import truth
from softlayer_sdk.emulator.orders.cancellation import find_canceller
from softlayer_sdk.emulator.servers.guest_creation import GUEST
from softlayer_sdk.emulator.servers.guests import delete
from softlayer_sdk.emulator.support.tickets import open_ticket

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Billing_Item", "cancelItem")
def cancel_item(context: Context, row: Row, immediately: object = True, *_: object) -> bool:  # noqa: FBT002 - a parameter of the API
    """Cancel now, or at the next bill date."""
    return cancel(context, row) if truth(immediately) else cancel_later(context, row)


@behaviour("Billing_Item", "cancelService")
def cancel(context: Context, row: Row) -> bool:
    """Cancel now: a guest is deleted, a server has a ticket that says so."""
    machine = _machine(row)
    if machine is None:
        _take_away(context, row)
        return True
    guest = machine.is_a(GUEST)
    return bool(delete(context, machine)) if guest else _ask_for_cancellation(context, machine)


@behaviour("Billing_Item", "cancelServiceOnAnniversaryDate")
def cancel_later(context: Context, row: Row) -> bool:
    """Cancel at the next bill date; machines are cancelled as they always are."""
    if _machine(row) is not None:
        return cancel(context, row)
    end = row.get("nextBillDate")
    row.update(cancellationDate=end)
    context.state.later((end - context.now).total_seconds(), "lapse", row)
    return True


@action
def lapse(_: dt.datetime, row: Row) -> None:
    """The last day of what was cancelled has come; what others depend on stays."""
    if row.state.find(row.type.name, row.get("id")) is row:
        context = Context(row.state, row.type.name, "cancelService", Settings(), Accounts(), None)
        with contextlib.suppress(Fault):
            _take_away(context, row)


def _machine(row: Row) -> Row | None:
    """The server or guest that a billing item is for."""
    found = (each for each in row.referrers if each.values.get("billingItem") is row)
    return next((each for each in found if each.is_a("Hardware_Server") or each.is_a(GUEST)), None)


def _take_away(context: Context, row: Row) -> None:
    known = find_canceller(row)
    if known is not None:
        thing, take_away = known
        take_away(context, thing)
    context.state.remove(row)


def _ask_for_cancellation(context: Context, server: Row) -> bool:
    ticket = server.get("openCancellationTicket")
    if ticket is not None:
        text = (
            "A cancellation ticket already exists for this server. "
            f"Please refer to ticket {ticket.get('id')}."
        )
        raise Fault(BASE, text)
    state, user = context.state, context.user
    item = server.get("billingItem")
    text = f"Please cancel {server.get('fullyQualifiedDomainName')}."
    title = "Server Cancellation Request"
    ticket = open_ticket(state, user, CANCELLATION_SUBJECT, title, text)
    server.update(openCancellationTicket=ticket)
    request = state.add(
        "Billing_Item_Cancellation_Request",
        {
            "createDate": context.now,
            "ticket": ticket,
            "user": user,
            "status": state.make(
                "Billing_Item_Cancellation_Request_Status", {"keyName": "OPEN", "name": "Open"}
            ),
        },
    )
    link = {"billingItem": item}
    state.add("Billing_Item_Cancellation_Request_Item", {"cancellationRequest": request, **link})
    return True
