"""SoftLayer_Billing_Item: cancelling what is paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.cancellation import find_canceller
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.guest_creation import GUEST
from softlayer_sdk.emulator.people import CANCELLATION_SUBJECT
from softlayer_sdk.emulator.services.virtual_guest import delete
from softlayer_sdk.emulator.tickets import open_ticket

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row


@behaviour("Billing_Item", "cancelItem", "cancelService", "cancelServiceOnAnniversaryDate")
def cancel(context: Context, row: Row, *_: object) -> bool:
    """Cancel: a guest is deleted, a server has a ticket that says so."""
    known = find_canceller(row)
    if known is not None:
        thing, take_away = known
        take_away(context, thing)
        context.state.remove(row)
        return True
    for server in context.state.all("Hardware_Server"):
        if server.get("billingItem") is row:
            return _ask_for_cancellation(context, server)
    for guest in context.state.all(GUEST):
        if guest.get("billingItem") is row:
            return bool(delete(context, guest))
    context.state.remove(row)
    return True


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
