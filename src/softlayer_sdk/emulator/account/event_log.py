"""SoftLayer_Event_Log: what it can be asked beside its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.event_log import OBJECT_NAMES
from softlayer_sdk.emulator.engine.registry import behaviour

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_EVENTS = "SoftLayer_Event_Log"
_USER_TYPES = ["CUSTOMER", "EMPLOYEE", "SYSTEM"]


@behaviour("Event_Log", "getAllEventNames")
def names(context: Context, _: Row | None, kind: str = "") -> list[str]:
    """The names of what happened, to objects of a kind or to all."""
    lines = context.state.where(_EVENTS, lambda row: kind in ("", row.get("objectName")))
    return sorted({row.get("eventName") for row in lines})


@behaviour("Event_Log", "getAllEventObjectNames")
def kinds(context: Context, _: Row | None) -> list[str]:
    """The kinds of objects that something can happen to, and those that something did."""
    return sorted({*OBJECT_NAMES, *(row.get("objectName") for row in context.state.all(_EVENTS))})


@behaviour("Event_Log", "getAllUserTypes")
def user_types(_: Context, __: Row | None) -> list[str]:
    """Who can let something happen."""
    return _USER_TYPES
