"""SoftLayer_Hardware_Server: power, through the remote card."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import BASE, Fault

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row

# After a command to a server's remote card, the next one has to wait.
_PAUSE = dt.timedelta(minutes=20)
_REMOTE = ("powerCycle", "rebootDefault", "rebootHard", "rebootSoft")


@behaviour("Hardware_Server", "getServerPowerState")
def power_state(_: Context, row: Row) -> str:
    """`on` or `off`."""
    return str(row.hidden.get("power", "on"))


@behaviour("Hardware_Server", "powerOn", "powerOff", *_REMOTE)
def power(context: Context, row: Row) -> bool:
    """Switch on and off. After a reboot, any other command has to wait."""
    method, last = context.method, row.hidden.get("rebooted")
    if last is not None and context.now - last < _PAUSE:
        raise Fault(BASE, "A remote command was issued within the last 20 minutes.")
    if method in _REMOTE:
        row.hide(rebooted=context.now)
    row.hide(power="off" if method == "powerOff" else "on")
    return True
