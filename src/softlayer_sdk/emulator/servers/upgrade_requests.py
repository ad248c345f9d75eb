"""SoftLayer_Product_Upgrade_Request: upgrades that wait for their maintenance window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.accounts import Accounts
from softlayer_sdk.emulator.engine.context import Context, Settings
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import action, behaviour, derived
from softlayer_sdk.emulator.engine.transactions import begin
from softlayer_sdk.emulator.engine.values import array, read_date, struct
from softlayer_sdk.emulator.orders.records import bill_upgrade
from softlayer_sdk.emulator.servers.guest_creation import power_state

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Product_Upgrade_Request"
REQUEST = f"SoftLayer_{_NAME}"
# Made up, as no public source has them.
_PENDING, _COMPLETE = 1, 2
_STATUSES = {_PENDING: ("PENDING", "Pending"), _COMPLETE: ("COMPLETE", "Complete")}


def request_upgrade(
    context: Context, order: dict[str, Any], machine: Row, prices: list[Row]
) -> None:
    """Upgrade a machine when the window that its order names begins; at once without one."""
    start = max(_window(order) or context.now, context.now)
    guest = machine.is_a("SoftLayer_Virtual_Guest")
    request = context.state.add(
        REQUEST,
        {
            "createDate": context.now,
            "maintenanceStartTimeUtc": start,
            "statusId": _PENDING,
            "virtualGuest" if guest else "server": machine,
            "guestId" if guest else "hardwareId": machine.get("id"),
            "user": context.user,
            "userId": context.user.get("id") if context.user is not None else None,
        },
    )
    request.hide(prices=prices, seconds=context.settings.ready_after)
    _schedule(context, request, start)


def _window(order: dict[str, Any]) -> dt.datetime | None:
    found = map(struct, array(order.get("properties")))
    dates = (each.get("value") for each in found if each.get("name") == "MAINTENANCE_WINDOW")
    return next(filter(None, map(read_date, dates)), None)


def _schedule(context: Context, request: Row, start: dt.datetime) -> None:
    if start <= context.now:
        _start(context, request)
    else:
        context.state.later((start - context.now).total_seconds(), "upgrade_due", request)


@action
def upgrade_due(moment: dt.datetime, request: Row) -> None:
    """The window of an upgrade begins, unless it was moved."""
    state, start = request.state, request.get("maintenanceStartTimeUtc")
    if request.get("statusId") == _PENDING and start <= moment:
        settings = Settings(ready_after=request.hidden["seconds"])
        _start(Context(state, REQUEST, "", settings, Accounts(), None), request)


def _start(context: Context, request: Row) -> None:
    guest: Row | None = request.get("virtualGuest")
    server: Row | None = request.get("server")
    facts = {"prices": request.hidden["prices"], "request": request}
    if guest is not None:
        guest.update(powerState=power_state(context.state, "HALTED"))
        begin(context, guest, "Cloud Migrate", "upgrade", "guest_upgraded", **facts)
    if server is not None:
        begin(context, server, "Hardware Upgrade", "upgrade", "server_upgraded", **facts)


def complete(transaction: Row) -> None:
    """An upgrade is done, and paid for from now on; the machine has the size that it had yet."""
    request: Row = transaction.hidden["facts"]["request"]
    request.update(statusId=_COMPLETE, modifyDate=request.state.clock.now())
    machine = request.get("virtualGuest") or request.get("server")
    bill, order = machine.get("billingItem"), request.get("order")
    if bill is not None and order is not None:
        bill_upgrade(bill, order)


@derived(_NAME, "status")
def status(request: Row) -> Row:
    """Whether an upgrade is done."""
    id = request.get("statusId") or _PENDING
    code, name = _STATUSES[id]
    values = {"id": id, "statusCode": code, "name": name}
    return request.state.make(f"{REQUEST}_Status", values)


@derived(_NAME, "completedFlag")
def is_complete(request: Row) -> bool:
    """The same as a flag."""
    return bool(request.get("statusId") == _COMPLETE)


@derived("Virtual_Guest", "upgradeRequest")
@derived("Hardware", "upgradeRequest")
def latest(machine: Row) -> Row | None:
    """The last upgrade that was asked for."""
    found = [row for row in machine.referrers if row.is_a(_NAME)]
    return found[-1] if found else None


@behaviour(_NAME, "updateMaintenanceWindow")
def move(context: Context, request: Row, start: str, window: Any = None) -> bool:
    """Let an upgrade begin at another time."""
    del window
    date = read_date(start)
    if date is None:
        raise Refusal.invalid("maintenanceStartTime", "It is no date.")
    machine = request.get("virtualGuest") or request.get("server")
    if is_complete(request) or machine is None or machine.get("activeTransaction") is not None:
        raise Refusal.public("The maintenance window of this upgrade has begun.")
    request.update(maintenanceStartTimeUtc=date, modifyDate=context.now)
    _schedule(context, request, date)
    return True


@behaviour(_NAME, "approveChanges")
def approve(_: Context, request: Row) -> bool:
    """Agree to what was changed in an upgrade; nobody changes one here."""
    request.hide(approved=True)
    return True
