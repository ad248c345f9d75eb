"""Looks for the servers that an order whose answer was lost may have placed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk._scalars import Unreadable, read_datetime
from softlayer_sdk._types import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.transport.base import Call

# The two clocks may differ: what was made this long before the order was sent still counts.
CLOCK_SKEW = dt.timedelta(minutes=5)
# Where servers are listed: the method, the root of its filter, and the moment a row was made.
LISTS = (
    ("getVirtualGuests", "virtualGuests", "createDate"),
    ("getHardware", "hardware", "provisionDate"),
)


def finder(
    call: Call, ask: Callable[..., Any], sent: dt.datetime
) -> Callable[[], list[dict[str, Any]]] | None:
    """A function that looks for what a call may have placed; None if it names no server.

    Args:
        call: The order.
        ask: `Client.call`; it is only used for reads.
        sent: When the order was sent.
    """
    names = sorted(set(_server_names(call.args)))
    if not names:
        return None

    def find() -> list[dict[str, Any]]:
        return [
            row
            for hostname, domain in names
            for method, root, moment in LISTS
            for row in ask(
                "Account",
                method,
                mask=f"id,hostname,domain,{moment}",
                filter={
                    root: {
                        "hostname": {"operation": f"_= {hostname}"},
                        "domain": {"operation": f"_= {domain}"},
                    }
                },
            )
            if _made(row.get(moment), sent) >= sent - CLOCK_SKEW
        ]

    return find


def _made(moment: object, sent: dt.datetime) -> dt.datetime:
    """When a server was made; when the order was sent, if nobody can tell."""
    try:
        return read_datetime(moment) or sent
    except Unreadable:
        return sent


def _server_names(value: Any) -> Iterator[tuple[str, str]]:
    """Each hostname and domain that stand together anywhere in the arguments of an order."""
    if is_object(value):
        hostname, domain = value.get("hostname"), value.get("domain")
        if isinstance(hostname, str) and isinstance(domain, str):
            yield hostname, domain
        yield from _server_names(list(value.values()))
    elif is_array(value):
        for inner in value:
            yield from _server_names(inner)
