"""What becomes of each kind of call under each fault: the table that tests check and docs show."""

from __future__ import annotations

from typing import Any, Literal

import attrs

import softlayer_sdk as sl
from tests.wire.scripted import CLOSE, RESET, http
from tests.wire.wires import answer, fault

Kind = Literal["read", "list", "order", "create", "cancel", "delete", "power", "follow-up"]
KINDS: dict[Kind, tuple[str, str, tuple[Any, ...], dict[str, Any]]] = {
    "read": ("Virtual_Guest", "getObject", (), {"id": 5}),
    "list": ("Account", "getVirtualGuests", (), {}),
    "order": ("Product_Order", "placeOrder", ({"packageId": 46},), {}),
    "create": ("Virtual_Guest", "createObject", ({"hostname": "a", "domain": "b.org"},), {}),
    "cancel": ("Billing_Item", "cancelItem", (True,), {"id": 5}),
    "delete": ("Virtual_Guest", "deleteObject", (), {"id": 5}),
    "power": ("Virtual_Guest", "powerOff", (), {"id": 5}),
    "follow-up": ("Virtual_Guest", "setTags", ("web, prod",), {"id": 5}),
}
READS: tuple[Kind, ...] = ("read", "list")
MONEY: tuple[Kind, ...] = ("order", "create", "cancel", "delete")
REPEATED: tuple[Kind, ...] = (*READS, "follow-up")

_CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
FAULTS: dict[str, str] = {
    "reset before the status line": "the connection breaks",
    "closed": "the connection ends without an answer",
    "half an answer": "the connection ends in the middle of an answer whose length it told",
    "no value": "an answer with nothing in it (204, `<params/>`)",
    "wrong shape": "an answer that is not what the method gives",
    "unknown fault": "an error with a code that is not SoftLayer's (a deadlock of a database)",
    "429": "too many calls",
    "401 expired": "the credentials are refused, and renewed once",
    "408": "a gateway that waited too long",
    "502 HTML": "a page of a gateway",
}


def script(name: str, wire: str, kind: Kind) -> Any:
    """What a server answers under a fault."""
    simple: dict[str, Any] = {
        "reset before the status line": RESET,
        "closed": CLOSE,
        "half an answer": ((_CUT + b"<?xml", CLOSE)),
        "no value": http(
            "" if wire == "rest" else "<params/>",
            "204 No Content" if wire == "rest" else "200 OK",
        ),
        "unknown fault": fault(wire, "HY000", "Deadlock found when trying to get lock"),
        "429": http("<html>", "429 Too Many Requests"),
        "401 expired": http("<html>", "401 Unauthorized"),
        "408": http("", "408 Request Timeout"),
        "502 HTML": http("<html>", "502 Bad Gateway"),
        "wrong shape": answer(wire, False if kind not in ("cancel", "delete") else {"id": 1}),
    }
    if name == "wrong shape" and kind in ("power", "follow-up"):
        return answer(wire, {"id": 1})
    return simple[name]


@attrs.frozen
class Outcome:
    """What a caller sees: how often the call was sent, and the error at the end."""

    requests: int
    error: type[sl.CallError]
    may_have_run: bool


def outcome(name: str, kind: Kind) -> Outcome:
    """What has to become of a call."""
    if name == "429":
        return Outcome(4, sl.RateLimitError, may_have_run=False)
    if name == "401 expired":
        return Outcome(2, sl.AuthenticationError, may_have_run=False)
    if kind in MONEY:
        return Outcome(1, sl.OrderStateUnknownError, may_have_run=True)
    if name == "unknown fault":
        return Outcome(1, sl.SoftLayerAPIError, may_have_run=kind not in READS)
    if name in ("no value", "wrong shape"):
        return Outcome(1, sl.ResponseError, may_have_run=True)
    times = 4 if kind in REPEATED else 1
    broken = name in ("reset before the status line", "closed", "half an answer")
    return Outcome(times, sl.ReadError if broken else sl.ResponseError, may_have_run=True)


def table() -> str:
    """The table as the page on errors has it: a row a fault, a column for calls that fare alike."""
    columns: dict[str, Kind] = {
        "reads and lists": "read",
        "orders, creates, cancels, deletes": "order",
        "other changes": "power",
        "changes that can be repeated, such as tags": "follow-up",
    }
    lines = ["| what comes back | " + " | ".join(columns) + " |", "| --- " * 5 + "|"]
    for name, text in FAULTS.items():
        cells = [_cell(outcome(name, kind)) for kind in columns.values()]
        lines.append(f"| {text} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(found: Outcome) -> str:
    sent = "once" if found.requests == 1 else f"{found.requests} times"
    state = "may have run" if found.may_have_run else "did not run"
    return f"sent {sent}; `{found.error.__name__}`, {state}"
