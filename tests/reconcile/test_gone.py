"""What the API may show of a thing that a lost call was to end, and what that says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk._calls.gone import look_for_end
from tests.reconcile.test_ends import lost
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect, fault

if TYPE_CHECKING:
    import softlayer_sdk as sl

WHEN = "2026-03-31T23:59:59-06:00"
# What SoftLayer shows: the call that was lost, the answers, whether it happened, and why.
SHOWN: list[tuple[tuple[str, str], list[Any], bool, str]] = [
    (("Virtual_Guest", "deleteObject"), [{"id": 5}], True, "it has no billing item any more"),
    (
        ("Virtual_Guest", "deleteObject"),
        [{"id": 5, "billingItem": None}],
        True,
        "it has no billing item any more",
    ),
    (
        ("Virtual_Guest", "deleteObject"),
        [{"id": 5, "billingItem": {"id": 6}}],
        False,
        "it is there and billed",
    ),
    (
        ("Virtual_Guest", "deleteObject"),
        [{"id": 5, "billingItem": {"id": 6, "cancellationDate": ""}}],
        False,
        "it is there and billed",
    ),
    (
        ("Virtual_Guest", "deleteObject"),
        [{"id": 5, "billingItem": {"id": 6, "cancellationDate": WHEN}}],
        True,
        f"it is cancelled as of {WHEN}",
    ),
    (
        ("Hardware_Server", "deleteObject"),
        [{"id": 5, "billingItem": {"id": 6}, "openCancellationTicket": {"id": 9}}],
        True,
        "ticket 9 cancels it",
    ),
    (
        ("Hardware_Server", "deleteObject"),
        [{"id": 5, "billingItem": {"id": 6}, "openCancellationTicket": None}],
        False,
        "it is there and billed",
    ),
    (
        ("Billing_Item", "cancelItem"),
        [{"id": 5, "cancellationDate": WHEN}],
        True,
        f"it is cancelled as of {WHEN}",
    ),
    (
        ("Billing_Item", "cancelItem"),
        [{"id": 5, "cancellationDate": None}, []],
        False,
        "it is billed, and has no date of cancellation",
    ),
    (
        ("Billing_Item", "cancelItem"),
        [{"id": 5}, [{"id": 7}, {"id": 8, "openCancellationTicket": {"id": 9}}]],
        True,
        "ticket 9 cancels server 8",
    ),
    (("Billing_Item", "cancelItem"), ["gone"], True, "there is no such object"),
    (("Security_Ssh_Key", "deleteObject"), [{"id": 5}], False, "it is there"),
    (("Security_Ssh_Key", "deleteObject"), ["gone"], True, "there is no such object"),
    (
        ("Network_Subnet_IpAddress_Global", "cancelX"),
        [{"id": 5}],
        True,
        "it has no billing item any more",
    ),
    (("Ticket", "cancelX"), [{"id": 5}], False, "it is there, and nothing says it ends"),
]
ASKED = {
    "Virtual_DedicatedHost": "mask[id,billingItem[id,cancellationDate]]",
    "Hardware_Server": ("mask[id,billingItem[id,cancellationDate],openCancellationTicket[id]]"),
    "Billing_Item": "mask[id,cancellationDate]",
    "Security_Ssh_Key": "mask[id]",
}


def _answers(wire: str, values: list[Any]) -> list[bytes]:
    gone = fault(
        wire,
        "SoftLayer_Exception_ObjectNotFound",
        "Unable to find object with id of '5'.",
        "404 Not Found",
    )
    return [gone if each == "gone" else answer(wire, each) for each in values]


def _look(wire: str, kept: dict[str, Any], values: list[Any]) -> tuple[sl.Found, list[str]]:
    """What is found, and the text of each question."""
    with Scripted(*_answers(wire, values)) as server, connect(server, wire) as client:
        found = client.find_placed(kept)
    return found, [f"{each.target} {each.body.decode()}" for each in server.requests]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("call", "values", "happened", "why"), SHOWN)
def test_what_is_shown_says_whether_it_ended(
    wire: str, call: tuple[str, str], values: list[Any], *, happened: bool, why: str
) -> None:
    """A date, a ticket, a missing billing item or object says that it ended; all else does not."""
    found, asked = _look(wire, lost(*call, id=5), values)
    assert (happened, f"SoftLayer_{call[0]} 5: {why}") == (found.happened, found.why)
    assert happened is bool(found)
    assert len(values) == len(asked)


@pytest.mark.parametrize("service", ASKED)
def test_only_what_says_so_is_asked_for(service: str) -> None:
    """The mask has what can tell that a thing of this kind ended, and nothing else."""
    calls: list[tuple[str, str, dict[str, Any]]] = []

    def ask(service: str, method: str, **options: Any) -> Any:
        calls.append((service, method, options))
        return [] if method == "getHardware" else {"id": 5}

    look_for_end(lost(service, "deleteObject", id=5), ask)
    by_item = {"hardware": {"billingItem": {"id": {"operation": 5}}}}
    ticket = "mask(SoftLayer_Hardware_Server)[id,openCancellationTicket[id]]"
    servers = ("Account", "getHardware", {"mask": ticket, "filter": by_item})
    assert [
        (f"SoftLayer_{service}", "getObject", {"id": 5, "mask": ASKED[service]}),
        *([servers] if service == "Billing_Item" else []),
    ] == calls


@pytest.mark.parametrize("service", ["Metric_Tracking_Thing", "Event_Log"])
def test_what_cannot_be_looked_at_is_said(service: str) -> None:
    """A service without `getObject` leaves it open, and nothing is asked."""
    found, asked = _look("rest", lost(service, "deleteObject", id=5), [None])
    assert (None, []) == (found.happened, asked)
    assert f"SoftLayer_{service} 5: the API has no way to look at it" == found.why
