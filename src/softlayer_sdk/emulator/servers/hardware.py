"""SoftLayer_Hardware_Server: new servers, and their power, through the remote card."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import action, behaviour, canceller, provided, usual
from softlayer_sdk.emulator.engine.seeding import seed
from softlayer_sdk.emulator.engine.transactions import begin
from softlayer_sdk.emulator.engine.values import struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# After a command to a server's remote card, the next one has to wait.
_PAUSE = dt.timedelta(minutes=20)
_REMOTE = ("powerCycle", "rebootDefault", "rebootHard", "rebootSoft")
_NEEDED = ("hostname", "domain", "processorCoreAmount", "memoryCapacity", "datacenter")


usual("Hardware", serviceProviderId=1)
_STATUSES = {"DEPLOY": 1, "ACTIVE": 5}


def hardware_status(state: State, status: str) -> dict[str, Any]:
    """What a server is: `ACTIVE`, or one of those that come before."""
    id = _STATUSES[status]
    row = state.make("Hardware_Status", {"id": id, "status": status})
    return {"hardwareStatusId": id, "hardwareStatus": row}


def order_server(context: Context, **values: Any) -> Row:
    """A new server, which becomes active as time passes."""
    row = seed(context.state, "Hardware_Server", values | {"provisionDate": None})
    row.update(hardware_status(context.state, "DEPLOY"))
    begin(context, row, "Provision Server", "provision", "server_ready")
    return row


@action
def server_ready(moment: dt.datetime, server: Row, _: Row) -> None:
    """A server can be used."""
    server.update(hardware_status(server.state, "ACTIVE"), provisionDate=moment)


@behaviour("Hardware_Server", "createObject")
@behaviour("Hardware", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Order a server without a package."""
    for name in _NEEDED:
        if template.get(name) in (None, "", {}):
            raise Refusal.missing(name, "SoftLayer_Hardware")
    place = struct(template["datacenter"]).get("name")
    if datacenter(context.state, str(place)) is None:
        raise Refusal.invalid("datacenter", f"There is no datacenter {place!r}.")
    cores = template["processorCoreAmount"]
    system = template.get("operatingSystemReferenceCode") or "UBUNTU_LATEST"
    before = context.state.last_id
    server = order_server(
        context,
        hostname=template["hostname"],
        domain=template["domain"],
        datacenter={"name": place},
        processorPhysicalCoreAmount=cores,
        memoryCapacity=template["memoryCapacity"],
        operatingSystemReferenceCode=system,
        hourlyBillingFlag=bool(template.get("hourlyBillingFlag")),
    )
    provided("record_seeded")(context.state, before, user=context.user)
    return server


@behaviour("Hardware_Server", "getServerPowerState")
def power_state(_: Context, row: Row) -> str:
    """`on` or `off`."""
    return str(row.hidden.get("power", "on"))


@behaviour("Hardware_Server", "powerOn", "powerOff", *_REMOTE)
def power(context: Context, row: Row) -> bool:
    """Switch on and off. After a reboot, any other command has to wait."""
    method, last = context.method, row.hidden.get("rebooted")
    if last is not None and context.now - last < _PAUSE:
        raise Refusal(BASE, "A remote command was issued within the last 20 minutes.")
    if method in _REMOTE:
        row.hide(rebooted=context.now)
    row.hide(power="off" if method == "powerOff" else "on")
    return True


@behaviour("Hardware_Server", "isPingable", "isBackendPingable")
def pingable(_: Context, server: Row) -> bool:
    """Whether a server answers: it does when it is on and ready."""
    return server.hidden.get("power", "on") == "on" and server.get("provisionDate") is not None


@behaviour("Hardware_Server", "ping")
def ping(context: Context, server: Row) -> str:
    """The same as text."""
    return "Success" if pingable(context, server) else "Failure"


@canceller("Hardware_Server", bill=False, waits=False)
def ask_for_cancellation(context: Context, server: Row) -> None:
    """Open a ticket that asks for the end of a server.

    Raises:
        Refusal: there is one already.
    """
    known = server.get("openCancellationTicket")
    if known is not None:
        text = (
            "A cancellation ticket already exists for this server. "
            f"Please refer to ticket {known.get('id')}."
        )
        raise Refusal(BASE, text)
    state, user = context.state, context.user
    item = server.get("billingItem")
    asked = f"Please cancel {server.get('fullyQualifiedDomainName')}."
    title = "Server Cancellation Request"
    ticket: Row = provided("open_cancellation_ticket")(state, user, title, asked)
    server.update(openCancellationTicket=ticket)
    request = state.add(
        "Billing_Item_Cancellation_Request",
        {
            "createDate": context.now,
            "ticket": ticket,
            "user": user,
            "statusId": 1,
        },
    )
    link = {"billingItem": item}
    state.add("Billing_Item_Cancellation_Request_Item", {"cancellationRequest": request, **link})
