"""What guests and bare metal servers have in common."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._ready import is_ready
from tests.managers.doubles import Scripted, name

READY = "2026-03-02T10:20:04-06:00"
RELOADING = {"activeTransaction": {"id": 5}, "lastOperatingSystemReload": {"id": 5}}


@attrs.frozen
class Kind:
    """One of the two managers of servers, and what its servers are called by SoftLayer."""

    manager: type[sl.VSManager | sl.HardwareManager]
    datatype: str
    storage: str

    def __str__(self) -> str:
        return self.datatype


KINDS = [
    Kind(sl.VSManager, "Virtual_Guest", "Virtual_Guest"),
    Kind(sl.HardwareManager, "Hardware_Server", "Hardware"),
]


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Any:
    """Each kind of server in turn."""
    return request.param


def test_bandwidth_is_that_of_the_servers_tracker(kind: Kind) -> None:
    """The tracker's id is asked for, then its data."""
    transport = Scripted(
        {
            f"{kind.datatype}::getMetricTrackingObjectId": 77,
            "Metric_Tracking_Object::getBandwidthData": [{"counter": "5", "type": "publicIn_net"}],
        }
    )
    manager = kind.manager(transport.client())
    [data] = manager.get_bandwidth_data(5, "2026-01-01", "2026-02-01", direction="public")
    assert 5 == data.counter
    sent = ("2026-01-01", "2026-02-01", "public", 3600)
    assert (77, sent) == (transport.calls[1].id, transport.calls[1].args)


@pytest.mark.parametrize(
    ("answer", "amount"), [({"allocation": {"amount": "250"}}, 250), (None, None)]
)
def test_bandwidth_allocation_may_be_none(kind: Kind, answer: Any, amount: int | None) -> None:
    """What a server may send is None where SoftLayer counts nothing; what it sent is a list."""
    transport = Scripted(
        {
            f"{kind.datatype}::getBandwidthAllotmentDetail": answer,
            f"{kind.datatype}::getBillingCycleBandwidthUsage": [{"amountIn": "1.5"}],
        }
    )
    found = kind.manager(transport.client()).get_bandwidth_allocation(5)
    assert amount == (found.allotment.amount if found.allotment else None)
    assert 1 == len(found.usage)
    assert [
        (f"{kind.datatype}::getBandwidthAllotmentDetail", 5, "mask[allocation[amount]]"),
        (f"{kind.datatype}::getBillingCycleBandwidthUsage", 5, "mask[amountIn,amountOut,type]"),
    ] == [(name(call), call.id, call.mask) for call in transport.calls]


def test_authorize_storage_looks_for_the_storage(kind: Kind) -> None:
    """The storage is found by its username, and then opened for the server."""
    allow = f"{kind.storage}::allowAccessToNetworkStorageList"
    transport = Scripted({"Account::getNetworkStorage": [{"id": 9}], allow: True})
    assert kind.manager(transport.client()).authorize_storage(5, "SL01")
    assert {"networkStorage": {"username": {"operation": "SL01"}}} == transport.calls[0].filter
    call = transport.calls[1]
    assert (allow, 5, ([{"id": 9, "username": "SL01"}],)) == (name(call), call.id, call.args)


def test_authorize_storage_needs_a_storage(kind: Kind) -> None:
    """Nothing is opened where no storage has the name."""
    transport = Scripted({"Account::getNetworkStorage": []})
    with pytest.raises(sl.NotFoundError, match="SL01"):
        kind.manager(transport.client()).authorize_storage(5, "SL01")


@pytest.mark.parametrize(
    ("values", "ready"),
    [
        ({"provisionDate": None}, (False, False)),
        ({"provisionDate": READY}, (True, True)),
        ({"provisionDate": READY, "activeTransaction": {"id": 5}}, (True, False)),
        ({"provisionDate": READY, **RELOADING}, (False, False)),
    ],
)
def test_is_ready_knows_what_a_transaction_means(
    values: dict[str, Any], ready: tuple[bool, bool]
) -> None:
    """A reload makes a server unusable; another transaction counts only if it is asked about."""
    relations = {"activeTransaction": None, "lastOperatingSystemReload": None}
    server = sl.structure(sl.VirtualGuest, {**relations, **values})
    assert ready == (is_ready(server), is_ready(server, pending=True))


@pytest.mark.parametrize("given", [{"hostname": "a"}, {"domain": "b.org"}, {"notes": "n"}], ids=str)
@pytest.mark.parametrize(
    ("manager", "service"),
    [(sl.VSManager, "Virtual_Guest"), (sl.HardwareManager, "Hardware_Server")],
)
def test_an_edit_sends_what_is_given(
    manager: type[sl.VSManager | sl.HardwareManager], service: str, given: dict[str, str]
) -> None:
    """Just that property, of just that server: the rest stays."""
    transport = Scripted({f"{service}::editObject": True})
    assert manager(transport.client()).edit(5, **given)
    [call] = transport.calls
    assert (5, (given,)) == (call.id, call.args)
