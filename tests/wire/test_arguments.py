from __future__ import annotations

import math
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from softlayer_sdk import Client, ConfigError, PreflightError
from softlayer_sdk._types import CallKind
from softlayer_sdk.auth import NoAuth
from softlayer_sdk.settings import Settings
from softlayer_sdk.transport import open_transport
from softlayer_sdk.transport.base import Call
from tests.wire.scripted import Scripted
from tests.wire.wires import PATHS, WIRES, answer, connect, fits, sent_parameters

MODES = ("error", "warn", "off")


def _refused(wire: str, mode: Any, service: str, method: str, *args: Any, **options: Any) -> str:
    """The message of a call that is refused; nothing was sent."""
    with (
        Scripted(fits(wire)) as server,
        connect(server, wire, preflight=mode) as client,
        pytest.raises(PreflightError) as caught,
    ):
        client.call(service, method, *args, **options)
    assert [] == server.requests
    return str(caught.value)


def _sent(wire: str, service: str, method: str, *args: Any, **options: Any) -> Any:
    with Scripted(fits(wire)) as server, connect(server, wire) as client:
        client.call(service, method, *args, **options)
    (request,) = server.requests
    return request


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "id",
    [
        *(
            "",
            ".",
            "..",
            "...",
            "web*",
            "web?",
            "a/b",
            "../5",
            "a\\b",
            "5 ",
            " 5",
            "5\n",
            "a\0",
            "1.5",
        ),
        *("-5", "5%2f", "\ud800", "\uff15", 1.5, 5.0, -1, True, False, [5], {"id": 5}, (5,), b"5"),
        Decimal(5),
    ],
    ids=repr,
)
def test_an_id_names_one_object(wire: str, mode: str, id: Any) -> None:
    """What cannot be the id of one object is refused, with the value, in every preflight mode."""
    message = _refused(wire, mode, "Virtual_Guest", "deleteObject", id=id)
    assert f"id={id!r}: an object's id is a number or the text of a GUID" == message


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "id",
    [0, 5, 2**40, "5", "X", "6c1e7a52-0000-4000-8000-000000000001", "SL123_web1.example@x:y"],
    ids=repr,
)
def test_an_id_is_sent_as_it_is(wire: str, id: int | str) -> None:
    """Numbers, GUIDs and names of one object are sent; 0 is a number too."""
    request = _sent(wire, "Virtual_Guest", "getObject", id=id)
    assert (
        str(id).encode()
        in request.body + request.target.replace("%40", "@").replace("%3A", ":").encode()
    )


@pytest.mark.parametrize("wire", WIRES)
def test_what_subtypes_have_differently_takes_anything(wire: str) -> None:
    """Without `complexType`, a property that is not the same in all subtypes is not judged."""
    order = {"packageId": 1, "subnets": [{"unheardOf": 1}]}
    (sent,) = sent_parameters(_sent(wire, "Product_Order", "verifyOrder", order))
    assert order == sent


NEEDS_ID = [
    ("Virtual_Guest", "getObject"),
    ("Virtual_Guest", "deleteObject"),
    ("Virtual_Guest", "powerOff"),
    ("Virtual_Guest", "getDatacenter"),
    ("Hardware_Server", "reloadOperatingSystem"),
    ("Billing_Item", "cancelItem"),
    ("Dns_Domain", "createARecord"),
    ("Product_Package", "getItems"),
    ("Notification_Occurrence_Event", "getObject"),
]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("service", "method"), NEEDS_ID)
def test_what_is_done_to_one_object_needs_an_id(
    wire: str, mode: str, service: str, method: str
) -> None:
    """A method that surely has no object without an id is refused when there is none."""
    message = _refused(wire, mode, service, method, id=None)
    assert f"id=None: {service}::{method} is done to one object, so give its id=" == message


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("service", "method"),
    [
        ("Account", "getObject"),
        ("Account", "getVirtualGuests"),
        ("Resource_Metadata", "getHostname"),
        ("Virtual_Guest", "createObject"),
        ("Product_Order", "placeOrder"),
        ("Location", "getDatacenters"),
        ("User_Customer", "getPreferenceTypes"),
        ("FlexibleCredit_Program", "selfEnrollNewAccount"),
    ],
)
def test_the_rest_is_left_to_softlayer(wire: str, service: str, method: str) -> None:
    """A static method, the caller's own account, and what nobody is sure of go without an id."""
    assert method in _text(_sent(wire, service, method))


def _text(request: Any) -> str:
    return f"{request.target}{request.body.decode()}"


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"limit": "5"}, "limit='5': it is a whole number"),
        ({"limit": True}, "limit=True: it is a whole number"),
        ({"limit": -1}, "limit=-1: it cannot be negative"),
        ({"offset": 1.5}, "offset=1.5: it is a whole number"),
        ({"offset": [1]}, "offset=[1]: it is a whole number"),
        ({"mask": 5}, "mask=5: it is text such as 'id,hostname'"),
        ({"mask": ["id"]}, "mask=['id']: it is text such as 'id,hostname'"),
        ({"mask": 0}, "mask=0: it is text"),
        ({"filter": 5}, "filter=5: it is an object of names and values, such as a dict"),
        ({"filter": []}, "filter=[]: it is an object of names and values"),
        ({"filter": "{}"}, "filter='{}': it is an object of names and values"),
        ({"headers": 5}, "headers=a int: it is an object of names and values"),
        ({"raw_headers": [("A", "b")]}, "raw_headers=a list: it is an object"),
        ({"raw_headers": {"A": b"b"}}, "raw_headers: 'A' is a bytes, and no text"),
        ({"raw_headers": {"A": None}}, "raw_headers: 'A' is a NoneType, and no text"),
        (
            {"raw_headers": {"A": "s3cr\r\nX: y"}},
            "raw_headers: 'A' has a character that HTTP cannot carry",
        ),
        ({"raw_headers": {"A": "\U0001f600"}}, "raw_headers: 'A' has a character"),
        ({"raw_headers": {b"A": "b"}}, "raw_headers: b'A' is no name of an HTTP header"),
        ({"raw_headers": {"A:": "b"}}, "raw_headers: 'A:' is no name of an HTTP header"),
        ({"timeout": 1e30}, "timeout=1e+30: it is 2147483 seconds at most; None is no limit"),
        ({"timeout": (5, 1e10)}, "timeout=10000000000.0: it is 2147483 seconds at most"),
        ({"timeout": "5"}, "timeout='5': it is a number of seconds"),
        ({"timeout": (5,)}, "timeout=(5,): give seconds, or (connect, read)"),
        ({"timeout": [1, 2]}, "timeout=[1, 2]: it is a number of seconds"),
        ({"timeout": True}, "timeout=True: it is a number of seconds"),
        ({"timeout": math.nan}, "timeout=nan: it is a number of seconds"),
        (
            {"preflight": "of"},
            "preflight='of': it is 'error', 'warn' or 'off'. Did you mean 'off'?",
        ),
        ({"preflight": ""}, "preflight='': it is 'error', 'warn' or 'off'"),
        ({"preflight": False}, "preflight=False: it is 'error', 'warn' or 'off'"),
        ({"preflight": 5}, "preflight=5: it is 'error', 'warn' or 'off'"),
    ],
    ids=repr,
)
def test_an_option_is_what_it_can_be(
    wire: str, mode: str, options: dict[str, Any], message: str
) -> None:
    """What cannot be is refused before anything is sent, with its name; no secret is quoted."""
    found = _refused(wire, mode, "Account", "getVirtualGuests", **options)
    assert found.startswith(message)
    assert "s3cr" not in found


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("options", [{"page_size": "5"}, {"page_size": 1.5}, {"filter": 5}])
def test_an_option_of_an_iterator_is_what_it_can_be(wire: str, options: dict[str, Any]) -> None:
    """What cannot be is refused before the first page is asked for."""
    name = next(iter(options))
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        with pytest.raises(PreflightError, match=f"^{name}="):
            list(client.iter_call("Account", "getVirtualGuests", **options))
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("service", "method", "what"),
    [
        ("Account/1", "getObject", "service"),
        ("", "getObject", "service"),
        ("..", "getObject", "service"),
        ("Account", "../getObject", "method"),
        ("Account", "", "method"),
        ("Account", "get\0Object", "method"),
    ],
)
def test_a_name_is_a_name(wire: str, service: str, method: str, what: str) -> None:
    """A service and a method are words, whatever is done about unknown ones."""
    message = _refused(wire, "off", service, method)
    assert f"is no name of a {what}: it has letters, digits and '_'" in message


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_a_number_is_a_number(wire: str, value: str) -> None:
    """A decimal that is no number is refused with its place."""
    message = _refused(wire, "off", "Account", "editAccount", {"a": [Decimal(value)]})
    assert "SoftLayer_Account::editAccount: argument 0.a[0]: " in message
    assert f"the Decimal {value} cannot be sent" in message


@pytest.mark.parametrize("wire", WIRES)
def test_white_space_in_a_text_is_sent(wire: str) -> None:
    """Tabs, line ends and what looks like an escape are no control characters."""
    text = "a\tb\nc\r\\u0001\\b\\f\x7f"
    request = _sent(wire, "Account", "editAccount", {"companyName": text})
    (parameter,) = sent_parameters(request)
    assert {"companyName": text} == parameter


@pytest.mark.parametrize("id", ["", ".", ".."])
def test_no_part_of_an_address_leads_elsewhere(id: str) -> None:
    """A REST transport that is used by itself does not send to another address either."""
    call = Call(
        service="SoftLayer_Virtual_Guest", method="deleteObject", id=id, kind=CallKind.ORDER
    )
    with Scripted(fits("rest")) as server:
        settings = Settings(auth=NoAuth(), endpoint_url=server.url + PATHS["rest"])
        with pytest.raises(PreflightError, match="deleteObject: a part of the address is empty"):
            open_transport(settings).send(call)
    assert [] == server.requests


def test_each_part_of_an_address_is_one() -> None:
    """What a transport that is used by itself is given stays within its part of the address."""
    call = Call(
        service="SoftLayer_Virtual_Guest", method="getObject", id="a/b c?X", kind=CallKind.READ
    )
    with Scripted(fits("rest")) as server:
        settings = Settings(auth=NoAuth(), endpoint_url=server.url + PATHS["rest"])
        open_transport(settings).send(call)
    [request] = server.requests
    assert f"{PATHS['rest']}/SoftLayer_Virtual_Guest/a%2Fb%20c%3FX/getObject.json" == request.target


@pytest.mark.parametrize(
    ("service", "method", "verb", "args", "id"),
    [
        ("Virtual_Guest", "getObject", "GET", (), 5),
        ("Virtual_Guest", "createObject", "POST", ({"hostname": "a"},), None),
        ("Virtual_Guest", "editObject", "PUT", ({"notes": "a"},), 5),
        ("Dns_Domain_ResourceRecord", "editObjects", "PUT", ([{"id": 1}],), None),
        ("Virtual_Guest", "deleteObject", "DELETE", (), 5),
        ("Virtual_Guest", "powerOff", "POST", (), 5),
    ],
)
def test_each_method_has_its_verb(
    service: str, method: str, verb: str, args: tuple[Any, ...], id: int | None
) -> None:
    """A write is never GET, and all but a read has its arguments in a body."""
    with Scripted(fits("rest")) as server, connect(server, "rest") as client:
        client.call(service, method, *args, id=id)
    [request] = server.requests
    assert (verb, list(args)) == (request.verb, sent_parameters(request))
    assert (verb == "GET") is (request.body == b"")


@pytest.mark.parametrize(
    ("options", "query"),
    [
        ({"limit": 5}, {"resultLimit": ["0,5"]}),
        ({"offset": 5}, {"resultLimit": ["5,0"]}),
        ({"limit": 2, "offset": 5}, {"resultLimit": ["5,2"]}),
        ({"limit": 0, "offset": 0}, {"resultLimit": ["0,1"]}),  # none, but how many there are
        ({"mask": "id"}, {"objectMask": ["mask[id]"]}),
        (
            {"filter": {"virtualGuests": {"hostname": {"operation": "\u00e4 b"}}}},
            {"objectFilter": ['{"virtualGuests":{"hostname":{"operation":"\u00e4 b"}}}']},
        ),
        ({"filter": {}}, {}),
    ],
)
def test_what_is_asked_for_is_in_the_address(
    options: dict[str, Any], query: dict[str, Any]
) -> None:
    """A mask, a filter, and which rows; what is empty is not said."""
    with Scripted(fits("rest")) as server, connect(server, "rest") as client:
        client.call("Account", "getVirtualGuests", **options)
    assert query == parse_qs(urlsplit(server.requests[0].target).query)
    assert "+" not in server.requests[0].target


def test_the_longest_timeout_is_one_that_a_socket_takes() -> None:
    """A client can be made with what `timeout` can be at most, and not with more."""
    with (
        Scripted(answer("rest", [])) as server,
        connect(server, "rest", timeout=2_147_483) as ready,
    ):
        assert [] == ready.call("Account", "getVirtualGuests")
    with pytest.raises(ConfigError, match="seconds at most"):
        Client("demo", "s3cret", timeout=2_147_484)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("filter", ["", {}, None])
def test_no_filter_is_none(wire: str, filter: Any) -> None:
    """An empty text and an object without members are sent as if nothing was given."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        assert [] == client.call("Account", "getVirtualGuests")
        assert [] == client.call("Account", "getVirtualGuests", filter=filter)
        assert [] == list(client.iter_call("Account", "getVirtualGuests", filter=filter))
    plain, given, paged = server.requests
    assert (plain.target, plain.body) == (given.target, given.body)
    assert "ilter" not in f"{paged.target}{paged.body!r}"
