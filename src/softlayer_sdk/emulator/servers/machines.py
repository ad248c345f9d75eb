"""What guests and bare metal servers have in common: reloads, speeds, metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived
from softlayer_sdk.emulator.engine.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.engine.values import array, number
from softlayer_sdk.emulator.servers.sizes import SPEEDS

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_TOKEN_MINUTES = 10
_TEN_GIGABITS = 10000


@behaviour("Hardware_Server", "editObject")
def rename(_: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change what the template has of names and notes."""
    for name in ("hostname", "domain", "notes"):
        if template.get(name) is not None:
            row.update({name: template[name]})
    return True


@behaviour("Virtual_Guest", "reloadOperatingSystem")
@behaviour("Hardware_Server", "reloadOperatingSystem")
def reload(context: Context, row: Row, token: str = "", config: Any = None) -> str:
    """Install the operating system anew: with FORCE, or with the token that a first call gave."""
    del config
    if not token:
        expires = context.now.timestamp() + _TOKEN_MINUTES * 60
        row.hide(reload=[context.state.guid().replace("-", ""), expires])
        return str(row.hidden["reload"][0])
    known, expires = row.hidden.get("reload", ("", 0))
    if token != "FORCE" and (token != known or context.now.timestamp() > expires):  # noqa: S105 - the documented word
        raise Refusal(f"{BASE}_Hardware_Server_InvalidReloadToken", "Invalid token provided.")
    reload_as_is(context, row)
    return "1"


@behaviour("Virtual_Guest", "reloadCurrentOperatingSystemConfiguration")
@behaviour("Hardware_Server", "reloadCurrentOperatingSystemConfiguration")
def reload_as_is(context: Context, row: Row, token: str = "") -> Row:
    """Install the same operating system anew."""
    del token
    refuse_if_busy(row)
    transaction = begin(context, row, "OS Reload", "provision")
    row.update(lastOperatingSystemReload=transaction)
    return transaction


@behaviour("Virtual_Guest", "setPublicNetworkInterfaceSpeed", "setPrivateNetworkInterfaceSpeed")
@behaviour("Hardware_Server", "setPublicNetworkInterfaceSpeed", "setPrivateNetworkInterfaceSpeed")
def set_speed(context: Context, row: Row, speed: Any, redundancy: object = None) -> bool:
    """Change the speed of an interface. A client may send speed and redundancy as one list."""
    del redundancy
    wanted = number((array(speed) or [speed])[0])
    if wanted is None or wanted not in (0, *SPEEDS, _TEN_GIGABITS):
        raise Refusal.public("Speed must be 0 (Disconnect), 10, 100, or 1000.")
    side = "" if "Public" in context.method else "Backend"
    component = row.get(f"primary{side}NetworkComponent")
    if component is not None:
        if wanted > component.get("maxSpeed"):
            raise Refusal.public("You cannot set interface speed greater than max speed.")
        component.update(speed=wanted)
    return True


@behaviour("Virtual_Guest", "setUserMetadata")
@behaviour("Hardware_Server", "setUserMetadata")
def set_user_metadata(context: Context, row: Row, metadata: list[Any]) -> bool:
    """Replace the text that the server can read about itself."""
    kind = row.type.properties["userData"].type
    row.update(userData=[context.state.make(kind, {"value": text}) for text in metadata])
    return True


@derived("Virtual_Guest", "fullyQualifiedDomainName")
@derived("Hardware", "fullyQualifiedDomainName")
def full_name(row: Row) -> str:
    """Host and domain, as they are now."""
    return f"{row.get('hostname')}.{row.get('domain')}"
