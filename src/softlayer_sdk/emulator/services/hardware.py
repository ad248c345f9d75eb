"""SoftLayer_Hardware_Server: power, metadata, reloads."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import BASE, Fault

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row

# After a command to a server's remote card, the next one has to wait.
COMMAND_PAUSE = dt.timedelta(minutes=20)


@behaviour("Hardware_Server", "getServerPowerState")
def power_state(context: Context, row: Row) -> str:
    """`on` or `off`."""
    return context.state.power.get(row.get("id"), "on")


@behaviour(
    "Hardware_Server",
    "powerOn",
    "powerOff",
    "powerCycle",
    "rebootDefault",
    "rebootHard",
    "rebootSoft",
)
def power(context: Context, row: Row) -> bool:
    """Switch; a reboot is refused soon after another command."""
    method, now = context.request.method, context.now
    last = context.state.commands.get(row.get("id"))
    if method.startswith(("reboot", "powerCycle")):
        if last is not None and now - last < COMMAND_PAUSE:
            raise Fault(BASE, "A remote command was issued within the last 20 minutes.")
        context.state.commands[row.get("id")] = now
    context.state.power[row.get("id")] = "off" if method == "powerOff" else "on"
    return True


@behaviour("Hardware_Server", "editObject")
@behaviour("Hardware", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change names and notes."""
    del context
    row.values.update(
        {name: template[name] for name in ("hostname", "domain", "notes") if name in template}
    )
    return True


@behaviour("Hardware_Server", "setUserMetadata")
@behaviour("Virtual_Guest", "setUserMetadata")
def set_user_metadata(context: Context, row: Row, metadata: list[str]) -> bool:
    """Replace the text that the server can read about itself."""
    datatype = next(prop.type for name, prop in row.type.properties.items() if name == "userData")
    row.values["userData"] = [
        context.state.make(datatype, {"value": text}) for text in metadata or []
    ]
    return True
