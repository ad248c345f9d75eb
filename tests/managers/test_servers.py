"""What guests and bare metal servers have in common."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._ready import is_ready
from tests.managers import catalog
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


LISTS = {
    "Virtual_Guest": ("Account::getVirtualGuests", "virtualGuests", "guests"),
    "Hardware_Server": ("Account::getHardware", "hardware", "servers"),
}


def fits(**texts: str) -> dict[str, Any]:
    """The conditions that properties are just these texts."""
    return {name: {"operation": f"_= {text}"} for name, text in texts.items()}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("web1", [fits(hostname="web1")]),
        ("web*", [fits(hostname="web*")]),
        (
            "web1.example.org",
            [fits(hostname="web1.example.org"), fits(hostname="web1", domain="example.org")],
        ),
        (
            "192.0.2.1",
            [
                fits(primaryIpAddress="192.0.2.1"),
                fits(primaryBackendIpAddress="192.0.2.1"),
                fits(hostname="192.0.2.1"),
                fits(hostname="192", domain="0.2.1"),
            ],
        ),
    ],
)
def test_a_server_is_looked_for_by_what_it_is_called(
    kind: Kind, text: str, asked: list[Any]
) -> None:
    """By an address, a hostname, a full name, in turn, and for no more than ids."""
    method, root, among = LISTS[kind.datatype]
    transport = Scripted({method: []})
    with pytest.raises(sl.NotFoundError) as caught:
        kind.manager(transport.client()).power_on(text)
    assert (
        f"{text!r}: nothing has that name among the hostnames, full names and addresses of {among}"
    ) == str(caught.value)
    order = {"operation": "orderBy", "options": [{"name": "sort", "value": ["ASC"]}]}
    trees = [{root: {**each, "id": order}} for each in (*asked, {})]  # the last for a near name
    assert trees == [call.filter for call in transport.calls]
    assert {(method, "mask[id]")} == {(name(call), call.mask) for call in transport.calls[:-1]}


@pytest.mark.parametrize("text", ["web1", "web1.example.org", "192.0.2.1"])
def test_the_first_that_is_found_counts(kind: Kind, text: str) -> None:
    """Then nothing else is looked for; two that are called so are one too many."""
    method, _, _ = LISTS[kind.datatype]
    transport = Scripted({method: [{"id": 5}], f"{kind.datatype}::powerOn": True})
    assert kind.manager(transport.client()).power_on(text)
    assert [method, f"{kind.datatype}::powerOn"] == [name(call) for call in transport.calls]
    assert 5 == transport.calls[-1].id
    transport = Scripted({method: [{"id": 5}, {"id": 6}]})
    with pytest.raises(sl.AmbiguousNameError) as caught:
        kind.manager(transport.client()).power_on(text)
    assert [5, 6] == list(caught.value.matches)
    assert 2 == len(transport.calls)  # the other asks what tells them apart


@pytest.mark.parametrize(
    ("hard", "method"), [(None, "rebootDefault"), (True, "rebootHard"), (False, "rebootSoft")]
)
def test_a_server_is_restarted_in_one_of_three_ways(
    kind: Kind, method: str, *, hard: bool | None
) -> None:
    """By its power, by its system, or by whichever there is."""
    transport = Scripted({f"{kind.datatype}::{method}": True})
    assert kind.manager(transport.client()).reboot(5, hard=hard) is True
    assert [(f"{kind.datatype}::{method}", 5)] == [
        (name(call), call.id) for call in transport.calls
    ]


def reload(kind: Kind, transport: Scripted, system: str, **options: Any) -> None:
    """Install another system on server 5."""
    manager: Any = kind.manager(transport.client())
    if kind.manager is sl.VSManager:
        manager.reload_instance(5, os_code=system, **options)
    else:
        manager.reload(5, os=system, **options)


def test_another_system_is_one_of_the_servers_package(kind: Kind) -> None:
    """Its price is looked up by the key name of the package; keys and confirmation go along."""
    method = f"{kind.datatype}::reloadOperatingSystem"
    transport = Scripted(
        {
            **catalog.answers(),
            f"{kind.datatype}::getObject": {
                "id": 5,
                "billingItem": {"package": {"id": 200, "keyName": "BARE"}},
            },
            method: "1",
        }
    )
    reload(kind, transport, "OS_BY_SOCKET", ssh_keys=[7])
    read, package, *_, sent = transport.calls
    assert (f"{kind.datatype}::getObject", 5, "mask[id,billingItem[package[keyName]]]") == (
        name(read),
        read.id,
        read.mask,
    )
    assert {"keyName": {"operation": "BARE"}} == package.filter
    assert (method, 5) == (name(sent), sent.id)
    assert ("FORCE", {"sshKeyIds": [7], "itemPrices": [{"id": 45}]}) == sent.args


def test_a_package_without_a_key_name_has_no_systems(kind: Kind) -> None:
    """The server is left as it is."""
    package = {"id": 200, "keyName": None}
    transport = Scripted(
        {
            f"{kind.datatype}::getObject": {"id": 5, "billingItem": {"package": package}},
            "Product_Package::getAllObjects": [],
        }
    )
    with pytest.raises(sl.NotFoundError) as caught:
        reload(kind, transport, "X")
    assert "there is no package ''" == str(caught.value)


@pytest.mark.parametrize(
    ("direction", "sent"),
    [(None, None), ("public", "public"), ("PUBLIC", "public"), ("Private", "private")],
)
def test_traffic_of_a_direction(kind: Kind, direction: Any, sent: str | None) -> None:
    """In any case of its letters; of both without one; of just that server."""
    transport = Scripted(
        {
            f"{kind.datatype}::getMetricTrackingObjectId": 77,
            "Metric_Tracking_Object::getBandwidthData": [],
        }
    )
    manager = kind.manager(transport.client())
    assert [] == manager.get_bandwidth_data(
        5, "2030-5-1", "2030-05-02", direction=direction, rollup=300
    )
    asked, data = transport.calls
    assert (5, 77, ("2030-5-1", "2030-05-02", sent, 300)) == (asked.id, data.id, data.args)
    with pytest.raises(sl.PreflightError) as caught:
        manager.get_bandwidth_data(5, direction="inbound")
    assert "direction='inbound': it is one of public, private" == str(caught.value)


@pytest.mark.parametrize("server", ["web1", "db1"])
def test_notes_and_user_data_can_be_emptied(client: sl.Client, server: str) -> None:
    """An empty text is sent like another; a name cannot be empty, and then nothing is sent."""
    manager: sl.VSManager | sl.HardwareManager = sl.VSManager(client)
    get: Any = sl.VSManager(client).get_instance
    if server == "db1":
        manager, get = sl.HardwareManager(client), sl.HardwareManager(client).get_hardware
    assert manager.edit(server, notes="moved", userdata="hello")
    assert manager.edit(server, notes="", userdata="")
    found = get(server, mask="mask[notes,userData[value]]")
    assert ("", {""}) == (found.notes or "", {each.value or "" for each in found.user_data})
    for keyword in ("hostname", "domain"):
        with pytest.raises(sl.PreflightError, match=f"^{keyword}=''"):
            manager.edit(server, notes="lost", userdata="lost", **{keyword: ""})
    assert not get(server, mask="mask[notes]").notes
