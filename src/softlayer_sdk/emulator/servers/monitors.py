"""SoftLayer_Network_Monitor_Version1_Query_Host: what watches machines, and whether they answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, derived, part_of, provided
from softlayer_sdk.emulator.engine.values import struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NAME = "Network_Monitor_Version1_Query"
_MONITOR = f"{_NAME}_Host"
# How to watch, and what to do when nothing answers: id, name, level. They are made up.
_TYPES = ((1, "SERVICE PING", 1), (17, "SLOW PING", 1), (20, "TCP PING", 2))
_RESPONSES = ((1, "Do Nothing", 1), (2, "Notify Users", 1), (3, "Automatic Reboot", 2))
# What a result says of a machine; these are the service's.
_DOWN, _UP = 0, 2
_MILLISECONDS = 0.4


def seed_monitoring(state: State) -> None:
    """Add the ways to watch machines."""
    for id, name, level in _TYPES:
        values = {"id": id, "name": name, "description": name.capitalize(), "monitorLevel": level}
        state.add(f"{_NAME}_Type", values)
    for id, description, level in _RESPONSES:
        values = {"id": id, "actionDescription": description, "level": level}
        state.add(f"{_NAME}_ResponseType", values)


def _machine(context: Context, template: dict[str, Any]) -> tuple[str, Row]:
    """The machine that is to be watched, and the property that has its id."""
    for name, datatype in (("guestId", "Virtual_Guest"), ("hardwareId", "Hardware")):
        if template.get(name):
            return name, context.state.found(datatype, template[name])
    raise Refusal.missing("hardwareId", f"SoftLayer_{_MONITOR}")


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    link, machine = _machine(context, template)
    kind = context.state.found(f"{_NAME}_Type", template["queryTypeId"])
    response = context.state.found(f"{_NAME}_ResponseType", template["responseActionId"])
    address = template["ipAddress"]
    if address not in [row.get("ipAddress") for row in _addresses(machine)]:
        raise Refusal.invalid("ipAddress", f"{address} is no address of this machine.")
    names = ("arg1Value", "waitCycles", "status")
    given = {name: template[name] for name in names if template.get(name) is not None}
    made: dict[str, Any] = {
        "ipAddress": address,
        "queryType": kind,
        "queryTypeId": kind.get("id"),
        "responseAction": response,
        "responseActionId": response.get("id"),
        "status": "ON",
        "waitCycles": 0,
        "hostId": machine.get("id"),
        link: machine.get("id"),
    }
    return made | ({"hardware": machine} if link == "hardwareId" else {}) | given


creatable(_MONITOR, needs=("ipAddress", "queryTypeId", "responseActionId"), complete=_complete)
deletable(_MONITOR)


def _of(link: str) -> Callable[[Row], list[Row]]:
    """What watches a machine."""
    return lambda machine: machine.state.where(
        _MONITOR, lambda row: row.get(link) == machine.get("id")
    )


derived("Virtual_Guest", "networkMonitors")(_of("guestId"))
derived("Hardware", "networkMonitors")(_of("hardwareId"))


def _watched(monitor: Row) -> Row | None:
    guest: Row | None = monitor.state.find("Virtual_Guest", monitor.get("guestId"))
    return guest or monitor.state.find("Hardware", monitor.get("hardwareId"))


def _answers(machine: Row) -> bool:
    if machine.get("provisionDate") is None:
        return False
    if machine.is_a("Hardware"):
        return bool(machine.hidden.get("power", "on") == "on")
    return bool(machine.get("powerState").get("keyName") == "RUNNING")


@derived(_MONITOR, "lastResult")
def last_result(monitor: Row) -> Row:
    """What was seen last."""
    machine = _watched(monitor)
    up = machine is not None and _answers(machine)
    values = {
        "finishTime": monitor.state.clock.now(),
        "responseStatus": _UP if up else _DOWN,
        "responseTime": _MILLISECONDS if up else 0,
        "queryHost": monitor,
    }
    return monitor.state.make(f"{_NAME}_Result", values)


def _is_seen(*, up: bool) -> Callable[[Row], bool]:
    return lambda row: bool(row.get("networkMonitors")) and _answers(row) is up


for _kind, _machines in (("Hardware", "hardware"), ("VirtualGuests", "virtualGuests")):
    for _state, _up in (("Up", True), ("Down", False)):
        part_of(
            "Account",
            f"networkMonitor{_state}{_kind}",
            _machines,
            _is_seen(up=_up),
        )


def _addresses(machine: Row) -> list[Row]:
    """The addresses of a machine that can be watched."""
    ports = machine.get("networkComponents")
    records = (port.get("primaryIpAddressRecord") for port in ports)
    return [provided("store_address")(record) for record in records if record is not None]


@behaviour("Network_Monitor", "getIpAddressesByHardware", "getIpAddressesByVirtualGuest")
def addresses(
    context: Context, _: Row | None, template: dict[str, Any], part: str | None = None
) -> list[Row]:
    """The addresses of a machine that can be watched, those with a text in them."""
    hardware = context.method.endswith("Hardware")
    datatype = "Hardware" if hardware else "Virtual_Guest"
    machine = context.state.found(datatype, struct(template).get("id"))
    return [row for row in _addresses(machine) if (part or "") in row.get("ipAddress")]
