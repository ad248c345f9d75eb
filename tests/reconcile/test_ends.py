"""Whether a lost cancellation or deletion has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk._calls.clock import ServerClock
from softlayer_sdk._calls.reconcile import lost_call
from softlayer_sdk.transport.base import Call
from tests.reconcile.cases import TEMPLATE, order_guests

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

lost_or_not = pytest.mark.parametrize(
    ("kind", "done"), [("lost_answer", True), ("lost_call", False)]
)


def lost(service: str, method: str, *args: Any, id: int | None = None) -> dict[str, Any]:
    """What is kept of a call, as if its answer had been lost now."""
    call = Call(service=f"SoftLayer_{service}", method=method, args=args, id=id)
    return lost_call(call, 0.0, ServerClock())


@lost_or_not
@pytest.mark.parametrize("service", ["Virtual_Guest", "Virtual_DedicatedHost"])
def test_a_lost_cancellation_is_told(
    client: sl.Client,
    emulator: Emulator,
    service: str,
    kind: Any,
    done: bool,  # noqa: FBT001 - expected
) -> None:
    """Whether what is billed was deleted is known by its id."""
    [row] = emulator.seed(service)
    emulator.faults.add(kind, service=service, method="deleteObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        client.call(service, "deleteObject", id=row["id"])
    found = caught.value.reconcile()
    assert found.happened is done, str(found)
    assert bool(found) is done
    assert [] == list(found)
    assert str(row["id"]) in found.why


@lost_or_not
@pytest.mark.parametrize("immediate", [True, False])
def test_a_lost_cancellation_of_a_billing_item_is_told(
    client: sl.Client,
    emulator: Emulator,
    kind: Any,
    done: bool,  # noqa: FBT001 - expected
    immediate: bool,  # noqa: FBT001 - expected
) -> None:
    """So is one that names the billing item, now or at the end of the month."""
    guest = order_guests(client)["orderDetails"]["virtualGuests"][0]["id"]
    item = client["Virtual_Guest"].getBillingItem(id=guest)["id"]
    server = client["Account"].getHardware(mask="id,billingItem.id")[0]["billingItem"]["id"]
    for id in (item, server):
        emulator.faults.add(kind, method="cancelItem")
        with pytest.raises(sl.OrderStateUnknownError) as caught:
            client["Billing_Item"].cancelItem(immediate, False, "", "", id=id)
        assert caught.value.reconcile().happened is done, str(caught.value.reconcile())


@lost_or_not
def test_a_manager_is_told(client: sl.Client, emulator: Emulator, kind: Any, done: bool) -> None:  # noqa: FBT001 - expected
    """The managers' cancellations can be looked for as well."""
    emulator.faults.add(kind, method="deleteObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        sl.VSManager(client).cancel_instance(102)
    assert caught.value.reconcile().happened is done


def test_a_deletion_of_what_is_not_billed(client: sl.Client) -> None:
    """What is gone was deleted, and what is there was not."""
    zone = client["Dns_Domain"].createObject({"name": "a.example", "resourceRecords": {}})["id"]
    kept = lost("Dns_Domain", "deleteObject", id=zone)
    assert client.find_placed(kept).happened is False
    client["Dns_Domain"].deleteObject(id=zone)
    assert client.find_placed(kept).happened is True


def test_several_deletions_at_once(client: sl.Client) -> None:
    """Each id is looked at: all gone, none gone, or it cannot be told as one."""
    zone = client["Account"].getDomains(mask="id")[0]["id"]
    ids = [
        client["Dns_Domain"].createARecord(f"h{n}", "192.0.2.7", 60, id=zone)["id"] for n in (1, 2)
    ]
    kept = lost("Dns_Domain_ResourceRecord", "deleteObjects", [{"id": id} for id in ids])
    for id, happened in zip([None, *ids], [False, None, True], strict=True):
        if id is not None:
            client["Dns_Domain_ResourceRecord"].deleteObject(id=id)
        found = client.find_placed(kept)
        assert happened is found.happened
        assert all(str(each) in found.why for each in ids)


@pytest.mark.parametrize(
    ("service", "method"),
    [
        ("Virtual_Guest", "deleteObject"),
        ("Product_Order", "approveModifiedOrder"),
        ("Metric_Tracking_Object", "createX"),
        ("Billing_Order_Quote", "claim"),
    ],
)
def test_what_nobody_can_tell_is_said(
    client: sl.Client, emulator: Emulator, service: str, method: str
) -> None:
    """Where the API gives no way to tell, the answer says so, and nothing is asked."""
    found = client.find_placed(lost(service, method))
    assert (False, None, 0) == (bool(found), found.happened, len(found))
    assert f"{service}::{method}" in found.why
    assert [] == emulator.calls


@pytest.mark.parametrize("kept", [{}, {"sent": {}}, {**lost("Account", "x"), "sought": [{"a": 1}]}])
def test_what_no_error_kept_is_refused(client: sl.Client, emulator: Emulator, kept: Any) -> None:
    """Data of another form is refused before anything is asked."""
    with pytest.raises(sl.PreflightError, match="lost="):
        client.find_placed(kept)
    assert [] == emulator.calls


def test_only_what_ends_has_ids() -> None:
    """What makes something has things that it makes, what ends something has their ids."""
    made = lost("Dns_Domain", "createARecord", "www", "192.0.2.7", 60, id=7)
    assert ([], 1) == (made["ids"], len(made["sought"]))
    ended = lost("Virtual_Guest", "deleteObject", id=7)
    assert ([7], []) == (ended["ids"], ended["sought"])
    several = lost("Dns_Domain_ResourceRecord", "deleteObjects", [{"id": 1}, {"id": 2}, {}, "x"])
    assert [1, 2] == several["ids"]


def test_nothing_secret_is_kept() -> None:
    """Passwords and other secrets of a call are not in what is kept of it."""
    template = {"username": "lost", "password": "s3cret", "apiKey": "s3cret", "email": "a@b.org"}
    kept = lost("User_Customer", "createObject", template, "s3cret", "s3cret")
    assert "s3cret" not in str(kept)
    assert {"username": "lost"} == kept["sought"][0]["key"]
    server = {**TEMPLATE, "userData": [{"value": "s3cret"}], "sshKeys": [{"id": 1}]}
    assert "s3cret" not in str(lost("Virtual_Guest", "createObject", server))
