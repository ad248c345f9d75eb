"""SoftLayer_Billing_Item_Cancellation_Request: asking for the end of several things at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import action, behaviour, derived, held_by, provided
from softlayer_sdk.emulator.engine.values import array, month_of, number, struct, truth
from softlayer_sdk.emulator.orders.cancelling import cancel_later, cancel_now, refuse_if_needed
from softlayer_sdk.emulator.orders.records import APPROVAL

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NAME = "Billing_Item_Cancellation_Request"
REQUEST, _ITEM, _STATUS = (f"SoftLayer_{_NAME}{end}" for end in ("", "_Item", "_Status"))
# That 4 is approved is the service's; the others are made up.
_PENDING, _VOIDED, _COMPLETE, _APPROVED = 1, 2, 3, 4
_NAMES = {_PENDING: "Pending", _VOIDED: "Voided", _COMPLETE: "Complete", _APPROVED: "Approved"}
# So long before the bill date a cancellation has to be asked for.
_CUTOFF_DAYS = {"server": 3}
_REASONS = (
    "No longer needed",
    "Business closing down",
    "Server / Upgrade Costs",
    "Migrating to larger server",
    "Migrating to smaller server",
    "Migrating to a different SoftLayer datacenter",
    "Network performance / latency",
    "Support response / timing",
    "Sales process / upgrades",
    "Moving to competitor",
)

held_by(_NAME, "items", _ITEM)


def seed_reasons(state: State) -> None:
    """Add the reasons that can be given for a cancellation."""
    kind = "Billing_Item_Cancellation_Reason"
    category = state.add(f"{kind}_Category", {"id": 1, "name": "General"})
    for id, reason in enumerate(_REASONS, 1):
        words = "".join(each if each.isalnum() else " " for each in reason).split()
        values = {"id": id, "reason": reason, "keyName": "_".join(words).upper()}
        state.add(kind, values | {"billingCancellationReasonCategory": category})


@derived("Billing_Item_Cancellation_Reason", "translatedReason")
def translated(reason: Row) -> Any:
    """A reason in the language of the user, which is English."""
    return reason.get("reason")


@derived(_NAME, "status")
def status(request: Row) -> Row:
    """What became of a request."""
    id = request.get("statusId") or _PENDING
    values = {"id": id, "name": _NAMES[id], "keyName": _NAMES[id].upper()}
    return request.state.make(_STATUS, values)


@behaviour(_NAME, "getCancellationCutoffDate")
def cutoff(
    context: Context, _: Row | None, account_id: Any = None, category: Any = None
) -> dt.datetime:
    """Until when to ask, so that it ends with the month; the next such date counts."""
    del account_id
    days = dt.timedelta(days=_CUTOFF_DAYS.get(str(category), 2))
    end = month_of(context.now)[1]
    return end - days if context.now < end - days else month_of(end)[1] - days


@behaviour(_NAME, "validateBillingItemForCancellation")
def validate(context: Context, _: Row | None, id: Any) -> bool:
    """Whether a billing item can be cancelled by a request."""
    item = context.state.found("Billing_Item", id)
    refuse_if_needed(item)
    if is_pending(item):
        raise Refusal.public("This billing item is cancelled already.")
    return True


def _asked(bill: Row) -> list[Row]:
    """What of requests is about a billing item."""
    return [each for each in bill.referrers if each.is_a(_ITEM)]


@derived("Billing_Item", "cancellationRequests")
def requests_of(bill: Row) -> list[Row]:
    """The requests that are about a billing item, or were."""
    return [each.get("cancellationRequest") for each in _asked(bill)]


@derived("Billing_Item", "activeCancellationItem")
def open_item(bill: Row) -> Row | None:
    """What of a request that is not over is about a billing item."""
    for each in _asked(bill):
        if each.get("cancellationRequest").get("statusId") in (_PENDING, _APPROVED):
            return each
    return None


@derived("Billing_Item", "pendingCancellationFlag")
def is_pending(bill: Row) -> bool:
    """Whether a billing item is to end, or that was asked for."""
    return bill.get("cancellationDate") is not None or open_item(bill) is not None


@behaviour(_NAME, "createObject", adds=("items", "status", "ticket"))
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Ask for the end of things: of some at once, of others with the month."""
    wanted = [struct(each) for each in array(template.get("items"))]
    if not wanted:
        raise Refusal.public(
            "A cancellation request should have at least one billing item to cancel."
        )
    bills = [context.state.found("Billing_Item", _bill_id(each)) for each in wanted]
    for bill in bills:
        validate(context, None, bill.get("id"))
    names = ", ".join(str(bill.get("description") or bill.get("id")) for bill in bills)
    note = str(template.get("notes") or "")
    open_ticket = provided("open_cancellation_ticket")
    ticket = open_ticket(context.state, context.user, f"Cancellation of {names}", note or names)
    request = context.state.add(
        REQUEST,
        {
            "createDate": context.now,
            "billingCancelReasonId": number(template.get("billingCancelReasonId")),
            "notes": note,
            "statusId": _PENDING,
            "ticket": ticket,
            "ticketId": ticket.get("id"),
            "user": context.user,
        },
    )
    for bill, each in zip(bills, wanted, strict=True):
        _ask(request, bill, at_once=truth(each.get("immediateCancellationFlag")))
    seconds = context.settings.ready_after * APPROVAL
    context.state.later(seconds, "cancellation_approved", request)
    return request


def _bill_id(item: dict[str, Any]) -> Any:
    return item.get("billingItemId") or struct(item.get("billingItem")).get("id")


def _ask(request: Row, bill: Row, *, at_once: bool) -> None:
    end = None if at_once else bill.get("nextBillDate")
    values = {"immediateCancellationFlag": at_once, "scheduledCancellationDate": end}
    link = {"cancellationRequest": request, "billingItem": bill}
    request.state.add(_ITEM, {**link, **values, "billingItemId": bill.get("id")})
    _mark(bill, request.get("ticket"))


def _mark(bill: Row, ticket: Row | None) -> None:
    """Let a server know the ticket that asks for its end."""
    for row in bill.referrers:
        if row.is_a("Hardware"):
            row.update(openCancellationTicket=ticket)


@action
def cancellation_approved(moment: dt.datetime, request: Row) -> None:
    """What was asked for is cancelled, unless that was taken back."""
    if request.get("statusId") != _PENDING:
        return
    request.update(statusId=_APPROVED, modifyDate=moment)
    for each in request.get("items"):
        bill: Row | None = each.get("billingItem")
        if bill is not None:
            cancel = cancel_now if each.get("immediateCancellationFlag") else cancel_later
            cancel(bill)
    if all(each.get("billingItem") is None for each in request.get("items")):
        request.update(statusId=_COMPLETE)


def _refuse_if_over(request: Row) -> None:
    if request.get("statusId") in (_VOIDED, _COMPLETE):
        name = status(request).get("name")
        raise Refusal.public(f"This cancellation request cannot be changed: it is {name}.")


@behaviour(_NAME, "removeCancellationItem")
def remove_item(context: Context, request: Row, id: Any) -> bool:
    """Take back the cancellation of one thing."""
    _refuse_if_over(request)
    item = context.state.found(_ITEM, id)
    if item.get("cancellationRequest") is not request:
        raise Refusal.not_found(id)
    _take_back(item)
    context.state.remove(item)
    return True


@behaviour(_NAME, "void")
def void(context: Context, request: Row, close_ticket: object = None) -> bool:
    """Take a request back: what is still there stays."""
    _refuse_if_over(request)
    for each in request.get("items"):
        _take_back(each)
    request.update(statusId=_VOIDED, modifyDate=context.now)
    if truth(close_ticket):
        request.get("ticket").update(statusId=1002, lastEditDate=context.now)
    return True


def _take_back(item: Row) -> None:
    bill: Row | None = item.get("billingItem")
    if bill is not None:
        bill.update(cancellationDate=None)
        _mark(bill, None)


@behaviour("Billing_Item", "voidCancelService")
def void_service(_: Context, bill: Row) -> bool:
    """Take back a cancellation at the next bill date."""
    if bill.get("cancellationDate") is None:
        raise Refusal.public("Cannot void cancellation. This billing item is not set to cancel.")
    bill.update(cancellationDate=None)
    return True
