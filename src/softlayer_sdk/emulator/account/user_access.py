"""SoftLayer_User_Customer: the devices that users may see, and the VPN."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import deletable
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import array

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_OVERRIDES = "SoftLayer_Network_Service_Vpn_Overrides"
# The word of the methods, the relation of the user, the datatype.
_DEVICES = {
    "Hardware": ("hardware", "Hardware"),
    "VirtualGuest": ("virtualGuests", "Virtual_Guest"),
    "DedicatedHost": ("dedicatedHosts", "Virtual_DedicatedHost"),
}


def _kind(method: str) -> tuple[str, str]:
    return next(_DEVICES[word] for word in _DEVICES if word in method)


_OF_ALL = {
    "Hardware": "removeAllHardwareAccessForThisUser",
    "VirtualGuest": "removeAllVirtualAccessForThisUser",
    "DedicatedHost": "removeAllDedicatedHostAccessForThisUser",
}


@behaviour("User_Customer", *(f"add{word}Access" for word in _DEVICES))
@behaviour("User_Customer", *(f"addBulk{word}Access" for word in _DEVICES))
def allow(context: Context, user: Row, ids: Any) -> bool:
    """Let a user see devices."""
    relation, datatype = _kind(context.method)
    wanted = [context.state.found(datatype, id) for id in array(ids) or [ids]]
    known: list[Row] = user.get(relation)
    user.update({relation: [*known, *(row for row in wanted if row not in known)]})
    return True


@behaviour("User_Customer", *(f"remove{word}Access" for word in _DEVICES))
@behaviour("User_Customer", *(f"removeBulk{word}Access" for word in _DEVICES))
def forbid(context: Context, user: Row, ids: Any) -> bool:
    """Let a user see devices no more."""
    relation, datatype = _kind(context.method)
    gone = [context.state.found(datatype, id) for id in array(ids) or [ids]]
    user.update({relation: [row for row in user.get(relation) if row not in gone]})
    return True


@behaviour("User_Customer", *_OF_ALL.values())
def forbid_all(context: Context, user: Row) -> bool:
    """Let a user see no device of a kind."""
    word = next(word for word, method in _OF_ALL.items() if method == context.method)
    user.update({_DEVICES[word][0]: []})
    return True


@behaviour("User_Customer", *(f"getAllowed{word}Ids" for word in _DEVICES))
def allowed(context: Context, user: Row) -> list[int]:
    """The ids of the devices that a user may see."""
    relation, _ = _kind(context.method)
    return [row.get("id") for row in user.get(relation)]


@behaviour("User_Customer", "updateVpnUser")
def update_vpn(_: Context, user: Row) -> bool:
    """Let the VPN know what was changed."""
    user.hide(vpn_updated=True)
    return True


@behaviour("User_Customer", "updateVpnPassword")
def update_vpn_password(_: Context, user: Row, password: str) -> bool:
    """Set the password of the VPN."""
    if not password:
        raise Refusal.public("Please provide a VPN password.")
    user.hide(vpn_updated=True)
    return True


@behaviour("Network_Service_Vpn_Overrides", "createObjects")
def add_overrides(context: Context, _: Row | None, templates: list[dict[str, Any]]) -> bool:
    """Let users into subnets."""
    for template in templates:
        for name, what in (("userId", "User"), ("subnetId", "Subnet")):
            if isinstance(template.get(name), str):
                raise Refusal.unfound(f"{what} record cannot be retrieved")
        user = context.state.found("User_Customer", template.get("userId"))
        subnet = context.state.found("Network_Subnet", template.get("subnetId"))
        known = [each.get("subnet") for each in user.get("overrides")]
        if subnet not in known:
            ids = {"userId": user.get("id"), "subnetId": subnet.get("id")}
            context.state.add(_OVERRIDES, {"user": user, "subnet": subnet, **ids})
    return True


deletable("Network_Service_Vpn_Overrides")
