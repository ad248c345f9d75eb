"""SoftLayer_Billing_Item: cancelling what is paid for, by what features register for it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.accounts import Accounts
from softlayer_sdk.emulator.engine.context import Context, Settings
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import (
    Canceller,
    action,
    behaviour,
    find_canceller,
    provided,
)
from softlayer_sdk.emulator.engine.values import truth
from softlayer_sdk.emulator.orders.bills import forget_bill

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.rows import Row


_BY_TICKET = (
    "This type of service cannot be cancelled through the API.  Please submit a cancellation ticket"
)


@behaviour("Billing_Item", "cancelItem")
def cancel_item(context: Context, row: Row, immediately: object = True, *_: object) -> bool:  # noqa: FBT002 - a parameter of the API
    """Cancel now, or at the next bill date."""
    return (cancel if truth(immediately) else cancel_on_bill_date)(context, row)


@behaviour("Billing_Item", "cancelService")
def cancel_service(context: Context, row: Row) -> bool:
    """Cancel now, but for bare metal, which a ticket has to ask for.

    Raises:
        Refusal: it is for bare metal.
    """
    found = _paid_for(row)
    if found is not None and not found[1].waits:
        raise Refusal.public(_BY_TICKET)
    return cancel(context, row)


def refuse_if_needed(row: Row) -> None:
    """Refuse to cancel what something else cannot be without.

    Raises:
        Refusal: it is such a thing.
    """
    if row.get("allowCancellationFlag") == 0:
        raise Refusal.public(_BY_TICKET)


def cancel(context: Context, row: Row) -> bool:
    """Cancel now, in the way of what is paid for."""
    refuse_if_needed(row)
    found = _paid_for(row)
    if found is not None:
        thing, canceller = found
        canceller.cancel(context, thing)
    elif row.own("parent") is not None:
        provided("take_part")(row)
    if found is None or found[1].bill:
        forget_bill(row)
    return True


@behaviour("Billing_Item", "cancelServiceOnAnniversaryDate")
def cancel_on_bill_date(context: Context, row: Row) -> bool:
    """Cancel at the next bill date, unless it is up to what is paid for how it ends."""
    refuse_if_needed(row)
    found = _paid_for(row)
    if found is not None and not found[1].waits:
        return cancel(context, row)
    if row.get("cancellationDate") is not None:
        raise Refusal.public("This billing item is cancelled already.")
    end = row.get("nextBillDate")
    row.update(cancellationDate=end)
    context.state.later((end - context.now).total_seconds(), "lapse", row)
    return True


@action
def lapse(moment: dt.datetime, row: Row) -> None:
    """The last day of what was cancelled has come, unless that was taken back."""
    end = row.get("cancellationDate")
    if end is not None and end <= moment:
        cancel_now(row)


def cancel_now(row: Row) -> None:
    """Cancel what no call asks for at this moment; what others depend on stays."""
    _by_itself(row, cancel)


def cancel_later(row: Row) -> None:
    """The same at the next bill date."""
    _by_itself(row, cancel_on_bill_date)


def _by_itself(row: Row, how: Callable[[Context, Row], object]) -> None:
    if row.state.find(row.type.name, row.get("id")) is row:
        context = Context(row.state, row.type.name, "cancelService", Settings(), Accounts(), None)
        with contextlib.suppress(Refusal):
            how(context, row)


def _paid_for(bill: Row) -> tuple[Row, Canceller] | None:
    """What a billing item is for, and what cancels that; None when nothing is registered."""
    hidden = bill.hidden.get("resource")
    for row in [*bill.referrers, *([hidden] if hidden is not None else [])]:
        if row is hidden or row.values.get("billingItem") is bill:
            canceller = find_canceller(row.type)
            if canceller is not None:
                return row, canceller
    return None
