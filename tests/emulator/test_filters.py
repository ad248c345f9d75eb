from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.conftest import START
from tests.emulator.wire import rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = ["web1", "web2", "worker1", "mail1", "test1"]


def options(operation: str, **values: list[Any]) -> dict[str, Any]:
    """A leaf with options."""
    told = [{"name": name, "value": value} for name, value in values.items()]
    return {"operation": operation, "options": told}


def guests(emulator: Emulator, **tree: Any) -> list[str]:
    """The names of the guests that a filter lets through; a bare value is a leaf."""
    inner = {
        name: leaf if isinstance(leaf, dict) else {"operation": leaf} for name, leaf in tree.items()
    }
    path = "SoftLayer_Account/getVirtualGuests.json"
    rows = rest(emulator, path, mask="mask[hostname]", filter={"virtualGuests": inner}).json
    return [row["hostname"] for row in rows]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("web1", ["web1"]),
        ("Web1", []),
        ("!= web1", ["web2", "worker1", "mail1", "test1"]),
        ("^= WEB", ["web1", "web2"]),
        ("!^= web", ["worker1", "mail1", "test1"]),
        ("$= 1", ["web1", "worker1", "mail1", "test1"]),
        ("!$= 1", ["web2"]),
        ("*= OR", ["worker1"]),
        ("*=or", ["worker1"]),
        ("!*= w", ["mail1", "test1"]),
        ("_= WEB1", ["web1"]),
        ("~ ^w.*1$", ["web1", "worker1"]),
        ("!~ ^w", ["mail1", "test1"]),
        ("~ (", []),
        ("> test1", ["web1", "web2", "worker1"]),
        ("is null", []),
        ("not null", ALL),
        (options("in", data=["web1", "mail1", "Test1"]), ["web1", "mail1"]),
        (options("not in", data=["web1", "mail1"]), ["web2", "worker1", "test1"]),
        (options("or", data=["^= web", "$= l1"]), ["web1", "web2", "mail1"]),
        (options("and", data=["^= w", "!= web1"]), ["web2", "worker1"]),
    ],
)
def test_text(shared: Emulator, operation: Any, expected: list[str]) -> None:
    """Every operator on text, with the case that each minds or does not."""
    assert expected == guests(shared, hostname=operation)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (4096, ["web1", "web2"]),
        ("4096", ["web1", "web2"]),
        ("> 4096", ["worker1"]),
        (">= 4096", ["web1", "web2", "worker1"]),
        ("< 2048", ["test1"]),
        ("<= 2048", ["mail1", "test1"]),
        (options("and", data=[">= 1025", "< 8192"]), ["web1", "web2", "mail1"]),
    ],
)
def test_numbers(shared: Emulator, operation: Any, expected: list[str]) -> None:
    """Numbers are compared as numbers, also when they are text."""
    assert expected == guests(shared, maxMemory=operation)


def test_booleans(shared: Emulator) -> None:
    """Booleans are asked for as 1 and 0."""
    assert ["mail1"] == guests(shared, hourlyBillingFlag=0)
    assert ["mail1"] == guests(shared, hourlyBillingFlag="false")
    assert 4 == len(guests(shared, hourlyBillingFlag=1))


# The guests were created on five days from 2025-04-04 15:30 UTC on, 10:30 in Dallas.
@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (options("isDate", date=["04/05/2025"]), ["web2"]),
        (options("isDate", date=["2025-04-05"]), ["web2"]),
        (options("lessThanDate", date=["04/05/2025 10:30:00"]), ["web1"]),
        (options("greaterThanDate", date=["04/05/2025"]), ["web2", "worker1", "mail1", "test1"]),
        (
            options("betweenDate", startDate=["04/05/2025"], endDate=["04/06/2025 10:30:00"]),
            ["web2", "worker1"],
        ),
        (options("betweenDate", date=["04/05/2025", "04/06/2025"]), ["web2"]),
        ("2025-04-05T10:30:00-05:00", ["web2"]),
        ("> 2025-04-06T10:30:00-05:00", ["mail1", "test1"]),
        ("> sysdate - 330", ["mail1", "test1"]),
        ("<= currentDate-330", ["web1", "web2", "worker1"]),
        ("< sysdate", ALL),
        ("< sysdate + 1", ALL),
        ("> nonsense", []),
        ("nonsense", []),
    ],
)  # fmt: skip
def test_dates(shared: Emulator, operation: Any, expected: list[str]) -> None:
    """Dates in all their forms; both bounds belong to what is between them."""
    assert expected == guests(shared, createDate=operation)


def test_nulls(shared: Emulator) -> None:
    """Null can be asked for, of a property and of a relation."""
    assert ALL == guests(shared, notes="is null")
    assert [] == guests(shared, notes="not null")
    assert ALL == guests(shared, datacenter="not null")
    assert ALL == guests(shared, activeTransaction="is null")
    assert ALL == guests(shared, activeTransaction={"id": {"operation": "is null"}})
    assert [] == guests(shared, notes="!= x", hostname="nobody")


def test_relations(shared: Emulator) -> None:
    """A filter goes through relations; of several related rows one has to fit."""
    assert ["web2", "worker1"] == guests(shared, datacenter={"name": {"operation": "dal13"}})
    tagged = {"tag": {"name": {"operation": "web"}}}
    assert ["web1", "web2"] == guests(shared, tagReferences=tagged)
    assert ["web1"] == guests(shared, primaryIpAddress="198.51.100.7")


def test_conditions_combine(shared: Emulator) -> None:
    """Several leaves all have to hold."""
    assert ["worker1"] == guests(
        shared, hostname="^= w", datacenter={"name": {"operation": "dal13"}}, maxCpu="> 2"
    )


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        ({"hostname": options("orderBy")}, sorted(ALL)),
        ({"hostname": options("orderBy", sort=["DESC"])}, sorted(ALL, reverse=True)),
        (
            {
                "maxMemory": options("orderBy", sort=["DESC"], sortOrder=[1]),
                "hostname": options("orderBy", sort=["DESC"], sortOrder=[2]),
            },
            ["worker1", "web2", "web1", "mail1", "test1"],
        ),
        (
            {
                "hostname": options("orderBy", sort=["ASC"], sortOrder=[2]),
                "maxMemory": options("orderBy", sort=["ASC"], sortOrder=[1]),
            },
            ["test1", "mail1", "web1", "web2", "worker1"],
        ),
        (
            {"datacenter": {"name": options("orderBy")}},
            ["web1", "test1", "web2", "worker1", "mail1"],
        ),
        ({"notes": options("orderBy")}, ALL),
    ],
)
def test_order(shared: Emulator, tree: dict[str, Any], expected: list[str]) -> None:
    """Rows are sorted by several properties, the one with the lower number first."""
    assert expected == guests(shared, **tree)


WRONG: list[dict[str, Any]] = [
    {"virtualGuests": {"hostnam": {"operation": "web1"}}},
    {"virtualGuests": {"datacenter": {"name": {"first": {"operation": "x"}}}}},
    {"virtualGuests": {"tagReferenceCount": {"operation": 2}}},
    {"virtualGuests": {"fullyQualifiedDomainName": {"operation": "web1.example.com"}}},
    {"virtualGuests": {"hostname": {"operation": "in", "options": [{"name": "data", "value": 1}]}}},
    {"virtualGuests": {"hostname": {"operation": "in"}}},
    {"virtualGuests": {"createDate": options("isDate", date=["nonsense"])}},
    {"virtualGuests": {"createDate": options("betweenDate", startDate=["04/05/2025"])}},
    {"hostname": {"operation": "web1"}},
    {"domains": {"name": {"operation": "example.com"}}},
    {"hardware": {"hostname": {"operation": "web1"}}},
    {"virtualGuests": {"operation": "not null"}},
    {"virtualGuests": {"hostname": "web1"}},
    {"virtualGuests": {"hostname": {"operation": ["web1"]}}},
    {"virtualGuests": {"hostname": {"operation": None}}},
    {"virtualGuests": ["hostname"]},
]  # fmt: skip


@pytest.mark.parametrize("tree", WRONG)
def test_what_is_wrong_is_passed_over(shared: Emulator, tree: dict[str, Any]) -> None:
    """A filter on what is not there, or half a filter, lets everything through."""
    reply = rest(shared, "SoftLayer_Account/getVirtualGuests.json", filter=tree)
    assert (200, "5") == (reply.status, reply.headers["SoftLayer-Total-Items"])


@pytest.fixture(scope="module")
def strict() -> Iterator[Emulator]:
    """An emulator that minds."""
    with Emulator(start=START, strict_filters=True) as emulator:
        yield emulator


@pytest.mark.parametrize("tree", WRONG)
def test_strict_filters(strict: Emulator, tree: dict[str, Any]) -> None:
    """With the switch, the same filters are refused."""
    reply = rest(strict, "SoftLayer_Account/getVirtualGuests.json", filter=tree)
    assert (400, "SoftLayer_Exception_WebService_BadRequest", "Bad request") == reply.error


def test_sibling_roots(shared: Emulator) -> None:
    """A list that is part of another may be filtered below the other's name."""
    path = "SoftLayer_Account/getHourlyVirtualGuests.json"
    for root in ("virtualGuests", "hourlyVirtualGuests"):
        tree = {root: {"hostname": {"operation": "web1"}}}
        assert ["web1"] == [row["hostname"] for row in rest(shared, path, filter=tree).json]


def test_order_by_id_at_the_root(shared: Emulator) -> None:
    """An order by `id` is accepted above the relation, as a common client sends it."""
    tree = {
        "virtualGuests": {"hostname": {"operation": "^= w"}},
        "id": options("orderBy", sort=["DESC"]),
    }
    rows = rest(shared, "SoftLayer_Account/getVirtualGuests.json", filter=tree).json
    assert [104, 103, 102] == [row["id"] for row in rows]


def test_static_lists_start_at_the_rows(shared: Emulator) -> None:
    """A list of the service's own datatype is filtered by its properties."""
    tree = {"name": {"operation": "^= dal"}}
    rows = rest(shared, "SoftLayer_Location_Datacenter/getDatacenters.json", filter=tree).json
    assert 5 == len(rows)


def test_filters_over_xmlrpc(shared: Emulator) -> None:
    """The header has the tree itself."""
    tree = struct(virtualGuests=struct(hostname=struct(operation=string("web1"))))
    reply = xmlrpc(
        shared, "SoftLayer_Account", "getVirtualGuests", SoftLayer_AccountObjectFilter=tree
    )
    assert ["web1"] == [row["hostname"] for row in reply.value]
    assert "1" == reply.headers["SoftLayer-Total-Items"]


def test_get_object_passes_over_filters(shared: Emulator) -> None:
    """A filter says nothing about one object."""
    tree = {"id": {"operation": 1}}
    assert 102 == rest(shared, "SoftLayer_Virtual_Guest/102.json", filter=tree).json["id"]


def test_what_is_said_of_a_filter(shared: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """The log names what no list can be filtered by, and not what clients rightly ask for."""
    path = "SoftLayer_Product_Package/getAllObjects"
    active = {"statusCode": {"operation": "_= ACTIVE"}, "isActive": {"operation": 1}}
    with caplog.at_level(logging.WARNING, "softlayer_sdk.emulator"):
        assert rest(shared, path, filter=active).json
        first = {"id": {"operation": "orderBy", "options": [{"name": "sort", "value": ["ASC"]}]}}
        assert rest(shared, "SoftLayer_Network_Pod/getAllObjects", filter=first).json
        assert [] == caplog.messages
        assert rest(shared, path, filter={"state": {"operation": "ACTIVE"}}).json
    [message] = caplog.messages
    assert "SoftLayer_Product_Package has no effect on state" in message
