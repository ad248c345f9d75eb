"""Checks whether a cancellation or deletion took effect whose answer was lost. It only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._found import Found
from softlayer_sdk._schema import schema
from softlayer_sdk._types import is_object
from softlayer_sdk.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BILLING = "SoftLayer_Billing_Item"
_TICKET = "openCancellationTicket[id]"


def look_for_end(lost: Mapping[str, Any], ask: Callable[..., Any]) -> Found:
    """Look whether the things that a call was to cancel or to delete are gone.

    Args:
        lost: What was kept of the call.
        ask: `Client.call`; it is only used for reads.
    """
    if not lost["ids"]:
        return Found(why=f"{lost['service']}::{lost['method']} names no object by its id")
    ends = [_end(str(lost["service"]), id, str(lost["does"]), ask) for id in lost["ids"]]
    states = {state for state, _ in ends}
    happened = next(iter(states)) if len(states) == 1 else None
    whys = (
        f"{lost['service']} {id}: {why}" for id, (_, why) in zip(lost["ids"], ends, strict=True)
    )
    return Found(happened=happened, why="; ".join(whys))


def _end(
    service: str, id: int | str, does: str, ask: Callable[..., Any]
) -> tuple[bool | None, str]:
    """Whether one thing has ended, and why that is known."""
    row = schema.find_datatype(service) if "getObject" in schema.methods(service) else None
    if row is None:
        return None, "the API has no way to look at it"
    billed = "billingItem" in row.properties
    parts = ["id", "cancellationDate"] if row.name.startswith(_BILLING) else ["id"]
    if billed:
        parts.append("billingItem[id,cancellationDate]")
    if "openCancellationTicket" in row.properties:
        parts.append(_TICKET)
    try:
        found = ask(service, "getObject", id=id, mask=f"mask[{','.join(parts)}]")
    except NotFoundError:
        return True, "there is no such object"
    if row.name.startswith(_BILLING):
        return _end_of_billing(found, id, ask)
    if billed:
        return _end_of_billed(found)
    return False, "it is there" if does == "delete" else "it is there, and nothing says it ends"


def _end_of_billed(found: Mapping[str, Any]) -> tuple[bool, str]:
    if ticket := _inner(found, "openCancellationTicket"):
        return True, f"ticket {ticket.get('id')} cancels it"
    item = _inner(found, "billingItem")
    if item and not item.get("cancellationDate"):
        return False, "it is there and billed"
    if item:
        return True, f"it is cancelled as of {item['cancellationDate']}"
    return True, "it has no billing item any more"


def _end_of_billing(
    found: Mapping[str, Any], id: int | str, ask: Callable[..., Any]
) -> tuple[bool | None, str]:
    if found.get("cancellationDate"):
        return True, f"it is cancelled as of {found['cancellationDate']}"
    # A server is cancelled by a ticket, which only the server shows.
    servers = ask(
        "Account",
        "getHardware",
        mask=f"mask(SoftLayer_Hardware_Server)[id,{_TICKET}]",
        filter={"hardware": {"billingItem": {"id": {"operation": id}}}},
    )
    for server in servers:
        if ticket := _inner(server, "openCancellationTicket"):
            return True, f"ticket {ticket.get('id')} cancels server {server.get('id')}"
    return False, "it is billed, and has no date of cancellation"


def _inner(row: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = row.get(name)
    return value if is_object(value) else {}
