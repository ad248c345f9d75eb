"""Waits for servers of both kinds: how often is looked, at what, for how long."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Changing, Scripted, Time, name

DATE = "2026-03-02T10:20:04-06:00"
READY = {"provisionDate": DATE, "activeTransaction": None, "lastOperatingSystemReload": None}
BUSY = {**READY, "activeTransaction": {"id": 5}}
RELOADING = {**BUSY, "lastOperatingSystemReload": {"id": 5}}
ADDRESSES = {"primaryIpAddress": None, "primaryBackendIpAddress": None}
GONE = "SoftLayer_Exception_ObjectNotFound"
READINESS = "mask[id, lastOperatingSystemReload[id], activeTransaction, provisionDate]"
LISTED = (
    "[mask[id,provisionDate],mask(SoftLayer_Hardware_Server)[lastOperatingSystemReload[id],"
    "activeTransaction]]"
)
WATCHED = (
    "mask[id,primaryIpAddress,primaryBackendIpAddress,provisionDate,lastOperatingSystemReload[id],"
    "activeTransaction[id,transactionStatus[name]],{}]"
)


@attrs.frozen
class Kind:
    """One of the two managers of servers, and what SoftLayer is asked."""

    manager: type[sl.VSManager | sl.HardwareManager]
    one: str
    many: str
    root: str
    listed: str
    watched: str
    state: Any
    final: bool

    def __str__(self) -> str:
        return self.one


KINDS = [
    Kind(
        sl.VSManager,
        "Virtual_Guest::getObject",
        "Account::getVirtualGuests",
        "virtualGuests",
        READINESS,
        WATCHED.format("powerState[keyName]"),
        lambda state: {"powerState": {"keyName": state}},
        final=False,
    ),
    Kind(
        sl.HardwareManager,
        "Hardware_Server::getObject",
        "Account::getHardware",
        "hardware",
        LISTED,
        WATCHED.format("hardwareStatus[status]"),
        lambda state: {"hardwareStatus": {"status": state}},
        final=True,
    ),
]


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Any:
    """Each kind of server in turn."""
    return request.param


def waiting(kind: Kind, transport: Scripted, time: Time) -> Any:
    """The manager; its pauses take no time."""
    return kind.manager(transport.client(), waiter=Waiter(clock=time, sleep=time.sleep))


def test_a_server_is_looked_at_until_it_is_ready(kind: Kind) -> None:
    """At once and after each interval; then all of it is read."""
    time = Time()
    states = [{"id": 5, **each} for each in (RELOADING, RELOADING, BUSY)]
    transport = Changing(kind.one, time, *states)
    assert 5 == waiting(kind, transport, time).wait_until_ready(5, interval=7).id
    assert [0, 7, 14, 14] == transport.looks
    masks = [call.mask for call in transport.calls]
    assert [READINESS] * 3 == masks[:3]
    assert "globalIdentifier" in str(masks[3])
    assert {(kind.one, 5)} == {(name(call), call.id) for call in transport.calls}


def test_any_transaction_can_be_waited_for(kind: Kind) -> None:
    """With `pending`, not only the installation has to end."""
    time = Time()
    states = [{"id": 5, **each} for each in (BUSY, BUSY, READY)]
    transport = Changing(kind.one, time, *states, step=10)
    waiting(kind, transport, time).wait_until_ready(5, pending=True)
    assert [0, 10, 20, 20] == transport.looks


def test_a_wait_has_an_end(kind: Kind) -> None:
    """At the end of the time it is looked once more; the error has what was seen."""
    time = Time()
    transport = Changing(kind.one, time, {"id": 5, **RELOADING})
    with pytest.raises(sl.WaitTimeoutError) as caught:
        waiting(kind, transport, time).wait_until_ready(5, timeout=30, interval=7)
    assert [0, 7, 14, 21, 28, 30] == transport.looks
    assert "server 5 is ready: not within 30 seconds" == str(caught.value)
    assert 30 == caught.value.elapsed


def test_a_wait_that_gives_a_yes_or_no(kind: Kind) -> None:
    """It is looked in the same way; for a guest not at the very end, as it has always been."""
    time = Time()
    transport = Changing(kind.one, time, {"id": 5, **RELOADING})
    assert waiting(kind, transport, time).wait_for_ready(5, limit=30, delay=7) is False
    assert [0, 7, 14, 21, 28, *([30] if kind.final else [])] == transport.looks
    assert {READINESS} == {call.mask for call in transport.calls}


@pytest.mark.parametrize(("pending", "looks"), [(False, [0]), (True, [0, 10])])
def test_a_yes_can_be_about_any_transaction(
    kind: Kind, looks: list[float], *, pending: bool
) -> None:
    """A server that is busy with something else is ready unless that counts."""
    time = Time()
    states = [{"id": 5, **each} for each in (BUSY, READY)]
    transport = Changing(kind.one, time, *states, step=10)
    assert waiting(kind, transport, time).wait_for_ready(5, pending=pending) is True
    assert looks == transport.looks


def test_a_transaction_of_a_guest_is_waited_for() -> None:
    """Any of them, after each delay."""
    [guests, _], time = KINDS, Time()
    states = [{"id": 5, **each} for each in (BUSY, BUSY, READY)]
    transport = Changing(guests.one, time, *states, step=10)
    assert waiting(guests, transport, time).wait_for_transaction(5, 60) is True
    assert [0, 10, 20] == transport.looks
    transport = Changing(guests.one, time, {"id": 5, **BUSY})
    assert waiting(guests, transport, time).wait_for_transaction(5, 12, delay=6) is False
    assert [20, 26] == transport.looks


@pytest.mark.parametrize(
    ("pending", "looks"), [(False, [0, 0, 7, 7]), (True, [0, 0, 7, 14, 21, 21])]
)
def test_several_are_one_list(kind: Kind, looks: list[float], *, pending: bool) -> None:
    """Those that are left are asked for by their ids; each is read in full when it is ready.

    One that is not in the first list is looked at alone: it is there, and may come later.
    """
    time = Time()
    one, two = {"id": 5}, {"id": 6}
    lists = [
        [{**one, **RELOADING}],
        [{**one, **BUSY}, {**two, **RELOADING}],
        [{**two, **RELOADING}, {**one, **RELOADING}],
        [{**one, **READY}, {**two, **READY}],
    ]
    transport = Changing(kind.many, time, *lists)
    ready = waiting(kind, transport, time).wait_all([5, "6"], interval=7, pending=pending)
    assert 5 == next(ready).id
    assert looks == transport.looks
    first, alone, *others, full = transport.calls
    asked = [first, *others]
    assert [(kind.one, 6), (kind.one, 5)] == [(name(call), call.id) for call in (alone, full)]
    assert {kind.listed} == {call.mask for call in asked}
    assert [{kind.root: {"id": among(5, 6)}}] * len(asked) == [call.filter for call in asked]
    assert 6 == next(ready).id
    if not pending:
        assert {kind.root: {"id": {"operation": 6}}} == transport.calls[-2].filter


def among(*ids: int) -> dict[str, Any]:
    """The condition that an id is one of these."""
    return {"operation": "in", "options": [{"name": "data", "value": list(ids)}]}


def test_what_was_seen_is_told_when_the_time_is_up(kind: Kind) -> None:
    """Those that are not ready, in the order that they were asked for."""
    time = Time()
    rows = [{"id": 6, **RELOADING}, {"id": 5, **RELOADING}]
    transport = Changing(kind.many, time, rows)
    with pytest.raises(sl.WaitTimeoutError) as caught:
        list(waiting(kind, transport, time).wait_all([5, 6, 7], timeout=12, interval=5))
    assert "3 servers are not ready within 12 seconds: 5, 6, 7" == str(caught.value)
    assert [5, 6] == [each.id for each in caught.value.last_seen]  # type: ignore[attr-defined]  # a list
    assert 12 == caught.value.elapsed
    assert [0, 0, 5, 10, 12] == transport.looks


def test_one_that_is_gone_ends_the_wait(kind: Kind) -> None:
    """At the look at which it is not there any more; one that is not there yet may come."""
    time = Time()
    one, two = {"id": 5, **RELOADING}, {"id": 6, **RELOADING}
    transport = Changing(kind.many, time, [], [one, two], [two])
    with pytest.raises(sl.WaitFailedError) as caught:
        list(waiting(kind, transport, time).wait_all([5, 6], interval=7))
    assert "server 5: gone" == str(caught.value)
    assert [5] == [each.id for each in caught.value.last_seen]  # type: ignore[attr-defined]  # a list
    assert (14, [0, 0, 0, 7, 14]) == (caught.value.elapsed, transport.looks)


def test_changes_of_a_server(kind: Kind) -> None:
    """Of state, transaction and address; the public one goes before the private one."""
    time = Time()
    installing = {"id": 5, "transactionStatus": {"name": "SERVICE_SETUP"}}
    private = {**ADDRESSES, "primaryBackendIpAddress": "10.0.0.1"}
    both = {**private, "primaryIpAddress": "192.0.2.1"}
    new = {"id": 5, "provisionDate": None, "lastOperatingSystemReload": None}
    states = [
        {**new, "activeTransaction": installing, **ADDRESSES, **kind.state("HALTED")},
        {**new, "activeTransaction": {"id": 5}, **ADDRESSES, **kind.state("HALTED")},
        {**new, "activeTransaction": None, **private, **kind.state("RUNNING")},
        {**new, "activeTransaction": None, **private, **kind.state("RUNNING")},
        {"id": 5, **READY, **both, **kind.state("RUNNING")},
    ]
    transport = Changing(kind.one, time, *states)
    seen = list(waiting(kind, transport, time).watch(5, timeout=30, interval=7))
    assert [
        ("HALTED", "SERVICE_SETUP", None, False, 0),
        ("HALTED", None, None, False, 7),
        ("RUNNING", None, "10.0.0.1", False, 14),
        ("RUNNING", None, "192.0.2.1", True, 28),
    ] == [attrs.astuple(each, recurse=False)[1:] for each in seen]
    assert [0, 7, 14, 21, 28, 30] == transport.looks
    assert {kind.watched} == {call.mask for call in transport.calls}
