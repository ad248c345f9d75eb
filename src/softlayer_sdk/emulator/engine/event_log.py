"""The event log: every call that changes something leaves a line in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema.schema import PREFIX
from softlayer_sdk.emulator.engine.rows import Row

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context

# What the log calls the objects of a datatype; others have the words of their datatype.
_OBJECTS = {
    "Virtual_Guest": "CCI",
    "Hardware": "Server",
    "Account": "Account",
    "User_Customer": "User",
    "Network_SecurityGroup": "Security Group",
}
OBJECT_NAMES = tuple(_OBJECTS.values())
# What it calls a method; others have the words of their name.
_EVENTS = {
    "createObject": "Create",
    "createObjects": "Create",
    "editObject": "Edit",
    "editObjects": "Edit",
    "deleteObject": "Delete",
    "deleteObjects": "Delete",
    "powerOffSoft": "Power Off",
    "rebootDefault": "Reboot",
    "rebootHard": "Reboot",
    "rebootSoft": "Reboot",
    "getPortalLoginToken": "Login Successful",
}
_LABELS = ("fullyQualifiedDomainName", "name", "label", "username", "title", "description")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


def record_event(context: Context, row: Row | None, value: Any) -> None:
    """Add what a call did to the log: to its object, or to what it made."""
    subject = row if row is not None else value if isinstance(value, Row) else None
    user = context.user
    who = {"userId": user.get("id"), "username": user.get("username")} if user else {}
    context.state.add(
        "Event_Log",
        {
            **who,
            "eventCreateDate": context.now,
            "eventName": event_name(context.method),
            "ipAddress": context.caller,
            "metaData": "",
            "traceId": context.state.guid().replace("-", "")[:13],
            "userType": "CUSTOMER",
            **(_subject(subject) if subject is not None else {"objectName": "Account"}),
        },
    )


def _subject(row: Row) -> dict[str, Any]:
    bases = (base.removeprefix(PREFIX) for base in row.type.ancestors)
    known = (_OBJECTS[base] for base in bases if base in _OBJECTS)
    words = row.type.name.removeprefix(PREFIX).replace("_", " ")
    label = next((str(text) for name in _LABELS if (text := row.get(name))), "")
    return {"objectId": row.get("id"), "objectName": next(known, words), "label": label}


def event_name(method: str) -> str:
    """What the log calls a method: `Power On` for `powerOn`."""
    words = _WORD.findall(method)
    return _EVENTS.get(method) or " ".join(word[0].upper() + word[1:] for word in words)
