"""What was made before is told from what was made since, whatever the clocks say."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from tests.reconcile.cases import CREATES, KEY, ORDERS, TEMPLATE, Case, ids, lose, lose_by, make

if TYPE_CHECKING:
    from collections.abc import Iterator

SKEWS = [0, 360, -360, 10_800, -10_800, 86_400 * 40]


@pytest.fixture(params=SKEWS)
def skewed(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """A service whose clock is ahead of or behind this machine's."""
    with Emulator() as emulator:
        emulator.clock.advance(request.param)
        yield emulator


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
@pytest.mark.parametrize("warm", [True, False])
@pytest.mark.parametrize("name", ["guest", "server", "host", "block", "VLAN"])
def test_the_clock_of_the_client_does_not_matter(
    skewed: Emulator,
    wire: Any,
    warm: bool,  # noqa: FBT001 - a parameter of the test
    name: str,
) -> None:
    """An order is found, and an older namesake is not, by the server's clock alone."""
    case = ORDERS[name]
    make(skewed, case)
    skewed.clock.advance(5)
    old = ids(skewed, case.kind)
    with skewed.client(wire) as client:
        if warm:
            client["Account"].getObject(mask="id")
        found = lose(client, skewed, case).reconcile()
    assert ids(skewed, case.kind) - old == {each.id for each in found}, str(found)


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_the_clock_runs_on(wire: Any) -> None:
    """With a clock that runs, what was just made is found, and what is 3 seconds old is not."""
    for skew in (0, 360, -360):
        with Emulator() as emulator, emulator.client() as other:
            emulator.clock.advance(skew)
            old = other["Virtual_Guest"].createObject(TEMPLATE)["id"]
            emulator.clock.advance(3)
            with emulator.client(wire) as client:
                client["Account"].getObject(mask="id")
                found = lose(client, emulator, ORDERS["guest"]).reconcile()
            assert 1 == len(found), str(found)
            assert old not in {each.id for each in found}


@pytest.mark.parametrize("part", [0.5, 0.95])
@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_an_open_second_is_narrowed(wire: Any, part: float) -> None:
    """When it depends on parts of a second, the server's next seconds are watched, which tells."""
    with Emulator() as emulator, emulator.client(wire) as client:
        _wait_for(emulator, part)
        error = lose(client, emulator, ORDERS["guest"])
        _wait_for(emulator, 0.9)
        _wait_for(emulator, 0.1)
        found = error.reconcile()
    assert (1, 0) == (len(found.surely), len(found.maybe)), str(found)


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_a_namesake_of_the_second_before(wire: Any) -> None:
    """What was made in the last second before the call is told from what the call made."""
    with Emulator() as emulator, emulator.client(wire) as client:
        _wait_for(emulator, 0.3)
        make(emulator, ORDERS["guest"])
        _wait_for(emulator, 0.1)
        found = lose(client, emulator, ORDERS["guest"], "lost_call").reconcile()
    assert ([], []) == (found.surely, found.maybe), str(found)


def _wait_for(emulator: Emulator, part: float) -> None:
    """Wait until the emulator's clock shows this part of a second."""
    now = emulator.clock.now().microsecond / 1e6
    time.sleep((part - now) % 1)


def test_an_order_that_names_no_price_is_maybe(client: sl.Client, emulator: Emulator) -> None:
    """A quote is placed without prices: any order of this user since can be it."""
    error = lose_by(
        emulator,
        attrs.evolve(ORDERS["VLAN"], service="Billing_Order_Quote"),
        "lost_call",
        lambda: client["Billing_Order_Quote"].placeOrder(id=5),
    )
    make(emulator, ORDERS["VLAN"])
    found = error.reconcile()
    assert (0, 1) == (len(found.surely), len(found.maybe))
    why = "the call named no price, so that any order of this user fits"
    assert why == found.maybe[0].why


@pytest.mark.parametrize("ago", [2, 10, 90, 600, 864_000])
@pytest.mark.parametrize("name", ["guest", "server"])
@pytest.mark.parametrize(("kind", "surely"), [("lost_answer", 1), ("lost_call", 0)])
def test_a_namesake_of_any_age(
    client: sl.Client, emulator: Emulator, name: str, ago: float, kind: Any, surely: int
) -> None:
    """A namesake that is not this order's is not given, provisioned or not."""
    made = (emulator.clock.now() - dt.timedelta(seconds=ago)).isoformat()
    names: dict[str, Any] = {"hostname": "lost", "domain": "example.org"}
    if name == "guest":
        emulator.seed("Virtual_Guest", **names, createDate=made)
    else:
        [row] = emulator.seed("Hardware_Server", **names, provisionDate=None)
        mask = "mask[billingItem[id,orderItem.order.id]]"
        item = emulator.get("Hardware_Server", row["id"], mask)["billingItem"]
        emulator.edit("Billing_Item", item["id"], createDate=made)
        emulator.edit("Billing_Order", item["orderItem"]["order"]["id"], createDate=made)
    found = lose(client, emulator, ORDERS[name], kind).reconcile()
    assert (surely, 0) == (len(found.surely), len(found.maybe)), str(found)


def test_an_order_that_is_provisioned_late(client: sl.Client, emulator: Emulator) -> None:
    """A server whose order is not shown is maybe: its provisioning can be long after its order."""
    [row] = emulator.seed("Hardware_Server", hostname="lost", domain="example.org")
    error = lose(client, emulator, ORDERS["server"], "lost_call")
    item = emulator.get("Hardware_Server", row["id"], "mask[billingItem.id]")["billingItem"]["id"]
    emulator.edit("Billing_Item", item, createDate=None, orderItem=None)
    emulator.edit("Hardware_Server", row["id"], provisionDate=emulator.clock.now().isoformat())
    found = error.reconcile()
    assert ([], [row["id"]]) == (found.surely, [each.id for each in found.maybe])
    why = "only its provisionDate is known, which can be long after its order; "
    assert found.maybe[0].why.startswith(why)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"startCpus": 8}, "its startCpus is 8, not 2"),
        ({"maxMemory": 1024}, "its maxMemory is 1024, not 4096"),
        ({"createDate": None}, "nothing says when it was made"),
    ],
)
def test_a_namesake_that_differs_is_maybe(
    client: sl.Client, emulator: Emulator, changes: dict[str, Any], why: str
) -> None:
    """A namesake made since that is not quite what was ordered is left to a person."""
    error = lose(client, emulator, ORDERS["guest"])
    [found] = error.reconcile().surely
    agreed = "hostname, domain, startCpus, maxMemory, hourlyBillingFlag, place"
    assert found.why.endswith(f"not before the call, and agrees in {agreed}")
    emulator.edit("Virtual_Guest", found.id, **changes)
    again = error.reconcile()
    assert ([], [found.id]) == (again.surely, [each.id for each in again.maybe])
    assert why == again.maybe[0].why
    assert again.happened is None


def test_what_another_user_ordered_is_maybe(client: sl.Client, emulator: Emulator) -> None:
    """An order of somebody else that fits is left to a person."""
    error = lose(client, emulator, ORDERS["VLAN"])
    [found] = error.reconcile().surely
    emulator.edit("Billing_Order", found.id, userRecordId=1)
    assert "user 1 ordered it, not the one who asks" == error.reconcile().maybe[0].why


def test_a_server_whose_clock_is_set_leaves_it_open(client: sl.Client, emulator: Emulator) -> None:
    """When the server's clock jumps between two answers, what lies between is maybe."""
    client["Account"].getObject(mask="id")
    error = lose(client, emulator, ORDERS["guest"])
    emulator.clock.advance(3600)
    found = error.reconcile()
    assert (0, 1) == (len(found.surely), len(found.maybe))
    why = "it was made when the call may have been sent already, or not yet"
    assert why == found.maybe[0].why


@pytest.mark.parametrize("typed", [True, False])
def test_models_for_typed_calls(client: sl.Client, emulator: Emulator, typed: bool) -> None:  # noqa: FBT001 - a parameter
    """Whoever is given models is given them here, too; whoever works with dicts, dicts."""
    of_manager = Case(
        lambda client: sl.SshKeyManager(client).add_key(KEY, "lost"),
        "Security_Ssh_Key",
        "createObject",
        "SoftLayer_Security_Ssh_Key",
    )
    error = (
        lose_by(emulator, of_manager, "lost_answer", lambda: of_manager.make(client))
        if typed
        else lose(client, emulator, CREATES["key"])
    )
    [found] = error.reconcile().surely
    if typed:
        assert isinstance(found.object, sl.SecuritySshKey)
        assert "lost" == found.object.label
    else:
        assert ("lost", found.id) == (found.object["label"], found.object["id"])


def test_a_pickled_error_says_how_to_go_on(client: sl.Client, emulator: Emulator) -> None:
    """An error that was pickled has lost its client; what it kept is enough for another."""
    error = lose(client, emulator, ORDERS["guest"])
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    with pytest.raises(sl.SoftLayerError, match=r"client\.find_placed\(error\.lost\)"):
        twin.reconcile()
    assert error.lost is not None
    assert error.lost == twin.lost
    assert error.reconcile().surely == client.find_placed(json.loads(json.dumps(twin.lost))).surely
    found = error.reconcile()
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301 - our own


CHILD = """
import json, sys
import softlayer_sdk as sl
client = sl.Client("demo", "demo", endpoint_url=sys.argv[1])
print([each.id for each in client.find_placed(json.load(sys.stdin)).surely])
"""


def test_another_process_finds_it(client: sl.Client, emulator: Emulator) -> None:
    """What the error kept, as JSON, is all that another process needs."""
    error = lose(client, emulator, ORDERS["block"])
    child = subprocess.run(
        [sys.executable, "-c", CHILD, client.settings.endpoint_url],
        input=json.dumps(error.lost),
        capture_output=True,
        text=True,
        check=True,
    )
    assert str([each.id for each in error.reconcile().surely]) == child.stdout.strip()
