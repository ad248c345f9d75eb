from __future__ import annotations

import io
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import export
from tests.wire.scripted import Scripted, http
from tests.wire.wires import WIRES, answer, connect

TEMPLATE = {"hostname": "web1", "domain": "example.org"}
# Answers with nothing in them.
NOTHING: dict[str, list[bytes]] = {
    "xmlrpc": [
        http("<params/>"),
        http("<params><param/></params>"),
        http("<methodResponse><params/></methodResponse>"),
        http("", "204 No Content"),
    ],
    "rest": [http("", "204 No Content")],
}
# SoftLayer's null, as users have seen it.
NULL: dict[str, list[bytes]] = {
    "xmlrpc": [
        http("<params><param><value><string/></value></param></params>"),
        http("<params><param><value><nil/></value></param></params>"),
        http("<params><param><value/></param></params>"),
    ],
    "rest": [http("null")],
}
FALSE = {wire: answer(wire, False) for wire in WIRES}
EMPTY = {wire: answer(wire, {}) for wire in WIRES}


def _create(client: sl.Client) -> Any:
    return sl.VSManager(client).create_instance(
        hostname="web1", domain="example.org", cpus=1, memory=1024, datacenter="dal13",
        os_code="UBUNTU_LATEST",
    )  # fmt: skip


ORDERS: dict[str, Any] = {
    "raw create": lambda client: client["Virtual_Guest"].createObject(TEMPLATE),
    "raw creates": lambda client: client["Virtual_Guest"].createObjects([TEMPLATE]),
    "raw order": lambda client: client["Product_Order"].placeOrder({"packageId": 46}),
    "raw cancel": lambda client: client["Billing_Item"].cancelItem(True, id=5),
    "service": lambda client: sl.services.VirtualGuestService(client).create_object(
        sl.models.VirtualGuest(hostname="web1")
    ),
    "manager": _create,
}
READS: dict[str, Any] = {
    "raw": lambda client: client["Virtual_Guest"].getObject(id=5),
    "service": lambda client: sl.services.VirtualGuestService(client).get_object(id=5),
    "manager": lambda client: sl.VSManager(client).get_instance(5),
    "list": lambda client: client["Account"].getVirtualGuests(),
    "service list": lambda client: sl.services.AccountService(client).get_virtual_guests(),
    "manager list": lambda client: sl.VSManager(client).list_instances(),
    "iterator": lambda client: list(client.iter_call("Account", "getVirtualGuests")),
    "change": lambda client: client["Virtual_Guest"].powerOff(id=5),
    "edit": lambda client: client["Virtual_Guest"].editObject({"notes": "a"}, id=5),
}
LISTS: dict[str, Any] = {
    "raw": lambda client: client["Account"].getVirtualGuests(),
    "service": lambda client: sl.services.AccountService(client).get_virtual_guests(),
    "manager": lambda client: sl.VSManager(client).list_instances(),
    "iterator": lambda client: list(client.iter_call("Account", "getVirtualGuests")),
    "ahead": lambda client: list(client.iter_call("Account", "getVirtualGuests", parallel=4)),
    "into": lambda client: client.call(
        "Account", "getVirtualGuests", returns=list[sl.VirtualGuest]
    ),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", ORDERS)
def test_nothing_is_no_order(wire: str, name: str) -> None:
    """An order whose answer has no value, null, false or nothing known in it may have run."""
    pages = [*NOTHING[wire], *NULL[wire], EMPTY[wire]]
    if name != "raw cancel":
        pages.append(FALSE[wire])
    for page in pages:
        with (
            Scripted(page) as server,
            connect(server, wire) as client,
            pytest.raises(sl.OrderStateUnknownError) as caught,
        ):
            ORDERS[name](client)
        assert caught.value.may_have_run
        assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("id", ["abc", 5.5, True, [1], {}, None, -1])
def test_what_is_ordered_has_an_id(wire: str, id: Any) -> None:
    """A guest without an id that can be one is no answer to an order, and nothing follows it."""
    with (
        Scripted(answer(wire, {"id": id, "hostname": "web1"})) as server,
        connect(server, wire) as client,
        pytest.raises(sl.OrderStateUnknownError, match="with its id"),
    ):
        sl.VSManager(client).create_instance(
            hostname="web1", domain="example.org", cpus=1, memory=1024, datacenter="dal13",
            os_code="UBUNTU_LATEST", tags="a",
        )  # fmt: skip
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", READS)
def test_nothing_is_no_answer(wire: str, name: str) -> None:
    """An answer without a value is an error, never None and never an empty list."""
    for page in NOTHING[wire]:
        with (
            Scripted(page) as server,
            connect(server, wire) as client,
            pytest.raises(sl.ResponseError, match="there is nothing in it"),
        ):
            READS[name](client)
        assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", ["raw", "service", "manager"])
def test_null_is_no_object(wire: str, name: str) -> None:
    """`getObject` gives an object or an error; null, false and an empty object are none."""
    pages = [*NULL[wire], FALSE[wire]]
    if name != "manager":  # which has a mask, so that its object may have nothing to show
        pages.append(EMPTY[wire])
    for page in pages:
        with (
            Scripted(page) as server,
            connect(server, wire) as client,
            pytest.raises(sl.ResponseError),
        ):
            READS[name](client)
        assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_relation_can_be_null(wire: str) -> None:
    """What may be missing is None where SoftLayer says null: there is no transaction."""
    for page in NULL[wire]:
        with Scripted(page) as server, connect(server, wire) as client:
            assert client["Virtual_Guest"].getActiveTransaction(id=5) is None
            service = sl.services.VirtualGuestService(client)
            assert service.get_active_transaction(id=5) is None
            assert service.find_by_ip_address("127.0.0.1") is None


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", LISTS)
def test_a_null_list_has_no_rows(wire: str, name: str) -> None:
    """SoftLayer's null for a list is a list without rows, at every level."""
    for page in NULL[wire]:
        with Scripted(page) as server, connect(server, wire) as client:
            rows = LISTS[name](client)
        assert [] == rows
        assert 0 == getattr(rows, "total_count", 0)


@pytest.mark.parametrize("wire", WIRES)
def test_an_export_of_a_null_list_is_empty(wire: str) -> None:
    """What is written of a list without rows has none."""
    for page in NULL[wire]:
        with Scripted(page) as server, connect(server, wire) as client:
            text = io.StringIO()
            export.to_ndjson(client.iter_call("Account", "getVirtualGuests"), text)
        assert "" == text.getvalue()


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("value", [False, "", 5, "text"])
def test_a_list_is_a_list(wire: str, value: Any) -> None:
    """What is no list is no list without rows either."""
    if value == "":
        return
    for ask in LISTS.values():
        with (
            Scripted(answer(wire, value)) as server,
            connect(server, wire) as client,
            pytest.raises(sl.ResponseError, match="a list was promised"),
        ):
            ask(client)
        assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("createObjects", [[TEMPLATE] * 4]),
        ("powerOff", []),
        ("deleteObject", []),
        ("setTags", [""]),
    ],
)
@pytest.mark.parametrize("parallel", [1, 4])
def test_only_reads_are_iterated_over(
    wire: str, method: str, args: list[Any], parallel: int
) -> None:
    """A method that does more than to read is never called once a page, nor ahead."""
    with Scripted(answer(wire, [{"id": 1}, {"id": 2}])) as server, connect(server, wire) as client:
        with pytest.raises(sl.PreflightError, match="does more than to read"):
            client.iter_call(
                "Virtual_Guest", method, *args, id=5, page_size=2, parallel=parallel,
                preflight="off",
            )  # fmt: skip
        with pytest.raises(sl.PreflightError, match="does more than to read"):
            client.call("Virtual_Guest", method, *args, id=5, iter=True)
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
def test_an_empty_text_is_a_text(wire: str) -> None:
    """What promises a text may give an empty one; what promises a number may not."""
    call = ("Network_Message_Delivery_Email_Sendgrid", "singleSignOn")
    with Scripted(answer(wire, "")) as server, connect(server, wire) as client:
        assert "" == client.call(*call, id=5)
        with pytest.raises(sl.ResponseError, match="boolean was promised, and null came"):
            client.call("Virtual_Guest", "powerOff", id=5)


@pytest.mark.parametrize("given", [{"parallel": "2"}, {"page_size": 1.5}, {"parallel": -1}])
def test_how_to_iterate_is_a_number(given: dict[str, Any]) -> None:
    """A number of pages or rows that cannot be is refused by name, before anything is sent."""
    with Scripted(answer("rest", [])) as server, connect(server, "rest") as client:
        with pytest.raises(sl.PreflightError, match=next(iter(given))):
            client.iter_call("Account", "getVirtualGuests", **given)
    assert [] == server.requests
