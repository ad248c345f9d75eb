from __future__ import annotations

import _thread
import datetime as dt
import threading
from typing import TYPE_CHECKING, Any, Literal

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from tests.wire.scripted import CLOSE, Scripted
from tests.wire.wires import WIRES, answer, connect

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATE = {
    "hostname": "web9", "domain": "example.org", "startCpus": 1, "maxMemory": 1024,
    "hourlyBillingFlag": True, "localDiskFlag": False, "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}  # fmt: skip


@pytest.fixture(params=WIRES)
def client(request: pytest.FixtureRequest) -> Iterator[tuple[sl.Client, Emulator]]:
    """A client of an emulated account, over each wire in turn."""
    with Emulator() as emulator, emulator.client(request.param, sleep=lambda _: None) as client:
        yield client, emulator


def _lose(client: sl.Client, emulator: Emulator, kind: Any) -> sl.OrderStateUnknownError:
    emulator.faults.add(kind, method="createObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client["Virtual_Guest"].createObject(TEMPLATE)
    return caught.value


@pytest.mark.parametrize("later", [False, True])
def test_what_another_call_made_is_not_claimed(
    client: tuple[sl.Client, Emulator],
    later: bool,  # noqa: FBT001 - a case
) -> None:
    """An equal guest that the same client was given, before or after, is not of a lost call."""
    if not later:
        client[0]["Virtual_Guest"].createObject(TEMPLATE)
    error = _lose(*client, "lost_call")
    if later:
        client[0]["Virtual_Guest"].createObject(TEMPLATE)
    assert ([], []) == (error.reconcile().surely, error.reconcile().maybe)
    assert error.lost is not None
    assert ([], []) == (client[0].find_placed(error.lost).surely, error.reconcile().maybe)


def test_what_was_made_long_after_is_doubted(client: tuple[sl.Client, Emulator]) -> None:
    """An equal guest of somebody else, made when the call was long given up, is in doubt."""
    error = _lose(*client, "lost_call")
    with client[1].client() as other:
        id = other["Virtual_Guest"].createObject(TEMPLATE)["id"]
    made = (client[1].clock.now() + dt.timedelta(hours=1)).isoformat(timespec="seconds")
    client[1].edit("SoftLayer_Virtual_Guest", id, createDate=made)
    found = error.reconcile()
    assert [] == found.surely
    assert ["long after the call was given up" in each.why for each in found.maybe] == [True]


@pytest.mark.parametrize("wire", WIRES)
def test_an_odd_date_hides_no_order(wire: str) -> None:
    """A server that dates an answer to the end of time does not turn a lost order into nonsense."""
    dated = answer(wire, {"id": 1}, Date="Fri, 31 Dec 9999 23:59:59 GMT")
    with Scripted(dated, CLOSE) as server, connect(server, wire) as client:
        client.call("Account", "getObject")
        with pytest.raises(sl.OrderStateUnknownError):
            client.call("Virtual_Guest", "createObject", TEMPLATE)


def _notes_of_an_interrupted(
    wire: Literal["xmlrpc", "rest"], service: str, method: str, *args: Any
) -> list[str]:
    """What is noted on the Ctrl-C that ends a call."""
    with Emulator(latency=0.5) as emulator, emulator.client(wire) as client:
        timer = threading.Timer(0.2, _thread.interrupt_main)
        timer.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call(service, method, *args)
        timer.join()
    return getattr(caught.value, "__notes__", [])


@pytest.mark.parametrize("wire", WIRES)
def test_an_order_that_is_interrupted_is_told(wire: Literal["xmlrpc", "rest"]) -> None:
    """Ctrl-C goes on as itself, with a note that has what the order can be looked for by."""
    [note] = _notes_of_an_interrupted(wire, "Virtual_Guest", "createObject", TEMPLATE)
    assert "SoftLayer_Virtual_Guest::createObject may have been carried out" in note
    assert "client.find_placed({" in note


@pytest.mark.parametrize("wire", WIRES)
def test_a_read_that_is_interrupted_has_no_such_note(wire: Literal["xmlrpc", "rest"]) -> None:
    """A read carries nothing out, so that there is nothing to look for."""
    assert [] == _notes_of_an_interrupted(wire, "Account", "getObject")


@pytest.mark.parametrize("wire", WIRES)
def test_an_order_that_was_refused_here_has_no_such_note(wire: str) -> None:
    """What cannot be sent was not carried out, and nothing says that it may have been."""
    with Scripted(CLOSE) as server, connect(server, wire) as client:
        with pytest.raises(sl.PreflightError) as caught:
            client.call("Virtual_Guest", "createObject", {**TEMPLATE, "hostname": "a\0"})
    assert [] == getattr(caught.value, "__notes__", [])
    assert [] == server.requests


@pytest.mark.parametrize("broken", [{"sought": [{"kind": "Foo"}]}, {"service": None}, {"sent": {}}])
def test_what_is_no_lost_call_is_refused(
    client: tuple[sl.Client, Emulator], broken: dict[str, Any]
) -> None:
    """Damaged data is refused by name, and nothing is asked."""
    error = _lose(*client, "lost_answer")
    kept = {name: each for name, each in {**(error.lost or {}), **broken}.items() if each}
    with pytest.raises(sl.PreflightError, match="lost="):
        client[0].find_placed(kept)


def test_a_lost_deletion_is_looked_for(client: tuple[sl.Client, Emulator]) -> None:
    """Whatever is deleted: its id tells whether it is gone."""
    zone = client[0]["Dns_Domain"].getByDomainName("example.com")[0]["id"]
    client[1].faults.add("lost_answer", method="deleteObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client[0]["Dns_Domain"].deleteObject(id=zone)
    assert caught.value.reconcile().happened is True
