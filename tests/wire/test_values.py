from __future__ import annotations

import datetime as dt
import enum
import math
import xmlrpc.client
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from softlayer_sdk import NoAuth, PreflightError
from softlayer_sdk._types import CallKind
from softlayer_sdk.settings import Settings
from softlayer_sdk.transport import open_transport
from softlayer_sdk.transport.base import Call
from tests.wire.scripted import Scripted, http
from tests.wire.wires import PATHS, WIRES, answer, connect, fits, sent_parameters


class Color(enum.StrEnum):
    """An enum of texts."""

    RED = "red"


class Size(str, enum.Enum):  # noqa: UP042 - the older way to write one
    """An enum of texts."""

    SMALL = "small"


class Level(enum.IntEnum):
    """An enum of numbers."""

    HIGH = 3


CENTRAL_WINTER = dt.timezone(dt.timedelta(hours=-6))
VALUES: list[tuple[Any, Any]] = [
    ("text é 😀 ]]> <&> \r\n\t", "text é 😀 ]]> <&> \r\n\t"),
    ("", ""),
    (0, 0),
    (-(2**31), -(2**31)),
    (True, True),
    (0.1, 0.1),
    (1e300, 1e300),
    (-0.5, -0.5),
    (None, None),
    ([], []),
    ({}, {}),
    ((1, ("a", None)), [1, ["a", None]]),
    ({"a": {"b": [{"c": None}]}}, {"a": {"b": [{"c": None}]}}),
    (MappingProxyType({"a": 1}), {"a": 1}),
    ({1: "a", Size.SMALL: "b", Level.HIGH: "c"}, {"1": "a", "small": "b", "3": "c"}),
    (Decimal("26.50"), "26.50"),
    (Decimal("1E+3"), "1000"),
    (dt.datetime(2026, 3, 2, 10, 15, tzinfo=dt.UTC), "2026-03-02T10:15:00+00:00"),
    (dt.datetime(2026, 1, 2, 10, 15), "2026-01-02T10:15:00-06:00"),  # noqa: DTZ001 - under test
    (dt.datetime(2026, 7, 2, 10, 15), "2026-07-02T10:15:00-05:00"),  # noqa: DTZ001 - under test
    (dt.datetime(2026, 1, 2, 3, 4, 5, 678, CENTRAL_WINTER), "2026-01-02T03:04:05.000678-06:00"),
    (dt.date(2026, 3, 2), "2026-03-02"),
    (Color.RED, "red"),
    (Size.SMALL, "small"),
    (Level.HIGH, 3),
]


def _sent(wire: str, *args: Any, **options: Any) -> list[Any]:
    options = {"id": 5, **options}
    with Scripted(fits(wire)) as server, connect(server, wire, preflight="off") as client:
        client.call("Virtual_Guest", "setTags", *args, **options)
    (request,) = server.requests
    request.body.decode("utf-8")
    return sent_parameters(request)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_a_value_is_sent_the_same_on_both_wires(wire: str, value: Any, expected: Any) -> None:
    """What Python has is text, numbers, lists and objects on the wire."""
    assert [expected, {"in": [expected]}] == _sent(wire, value, {"in": [value]})


@pytest.mark.parametrize(("wire", "expected"), [("xmlrpc", "2147483648"), ("rest", 2147483648)])
def test_an_int_over_32_bit_is_text_for_xmlrpc(wire: str, expected: Any) -> None:
    """XML-RPC has no larger ints, and SoftLayer reads a text as one; JSON has them."""
    assert [expected] == _sent(wire, 2**31)


def test_bytes_are_base64() -> None:
    """Bytes have a type of their own on XML-RPC, and are base64 text on REST."""
    assert [b"a\0\xff"] == [value.data for value in _sent("xmlrpc", b"a\0\xff")]
    assert ["YQD/"] == _sent("rest", b"a\0\xff")
    assert ["YQD/"] == _sent("rest", bytearray(b"a\0\xff"))


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("value", "place", "why"),
    [
        ([{"a": [1, {3, 4}]}], "argument 0[0].a[1]", "a set cannot be sent"),
        ({"a": object()}, "argument 0.a", "a object cannot be sent"),
        (1j, "argument 0", "complex"),
        ({"a": {"b": math.nan}}, "argument 0.a.b", "float"),
        (-math.inf, "argument 0", "float"),
        ({"a": "half \ud800"}, "argument 0.a", "character '\\ud8"),
        ({"half \udfff": 1}, "argument 0", "character '\\udf"),
        pytest.param(10**5000, "argument 0", "digit", id="huge"),
    ],
)
def test_what_cannot_be_sent_is_refused(wire: str, value: Any, place: str, why: str) -> None:
    """A value that a wire has no form for is refused with its place; nothing is sent."""
    with (
        Scripted(fits(wire)) as server,
        connect(server, wire) as client,
        pytest.raises(PreflightError) as caught,
    ):
        client.call("Virtual_Guest", "setTags", value, id=5, preflight="off")
    assert [] == server.requests
    assert str(caught.value).startswith(f"SoftLayer_Virtual_Guest::setTags: {place}: ")
    assert why in str(caught.value)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", [None, True, 1.5, b"a", (1, 2)])
def test_a_name_is_a_text(wire: str, name: Any) -> None:
    """The names of an object are texts, or numbers for want of better."""
    with (
        Scripted(fits(wire)) as server,
        connect(server, wire) as client,
        pytest.raises(PreflightError, match="name of a property"),
    ):
        client.call("Virtual_Guest", "setTags", {name: 1}, id=5, preflight="off")
    assert [] == server.requests


CONTROLS = "\0\x01\x1f\ufffe"


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("character", CONTROLS)
def test_a_control_character_is_refused(wire: str, character: str) -> None:
    """XML has no form for it: it is refused before sending, wherever it is, with its place."""
    text = f"a{character}b"
    cases: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
        (({"hostname": text},), {}, "argument 0.hostname"),
        (([1, text],), {}, "argument 0[1]"),
        (({text: 1},), {}, "argument 0"),
        ((), {"mask": text}, "mask"),
        ((), {"filter": {"a": {"operation": text}}}, "filter.a.operation"),
        *([((), {"headers": {"a": text}}, "headers.a")] if wire == "xmlrpc" else []),
    ]
    for args, options, place in cases:
        with pytest.raises(PreflightError) as caught:
            _sent(wire, *args, **options)
        assert f"::setTags: {place}: the character {character!r} cannot" in str(caught.value)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "options", [{"id": "\ud800"}, {"mask": "\ud800"}, {"filter": {"a": "\ud800"}}]
)
def test_half_a_character_is_refused_everywhere(wire: str, options: dict[str, Any]) -> None:
    """A lone surrogate has no form in UTF-8, in a URL neither."""
    with pytest.raises(PreflightError):
        _sent(wire, **options)


@pytest.mark.parametrize("wire", WIRES)
def test_what_holds_itself_is_refused(wire: str) -> None:
    """Neither a circle nor a tower of values ends in a RecursionError."""
    circle: list[Any] = []
    circle.append(circle)
    tower: Any = None
    for _ in range(100_000):
        tower = {"a": tower}
    for value in (circle, tower):
        for args, options in (((value,), {}), ((), {"headers": {"a": value}})):
            with pytest.raises(PreflightError, match="nested too deeply, or holds itself"):
                _sent(wire, *args, **options)


@pytest.mark.parametrize("wire", WIRES)
def test_a_deep_filter_is_refused(wire: str) -> None:
    """A filter that is nested too deeply is refused too."""
    tower: Any = {"operation": 1}
    for _ in range(100_000):
        tower = {"a": tower}
    with pytest.raises(PreflightError, match="nested too deeply"):
        _sent(wire, filter=tower)


def _xml(value: str, encoding: str = "utf-8") -> bytes:
    first = f'<?xml version="1.0" encoding="{encoding}"?>'
    return f"{first}<params><param>{value}</param></params>".encode()


READ: dict[str, tuple[str, bytes, Any]] = {
    "characters no XML has": (
        "xmlrpc",
        _xml("<value>a\0\x1f&#0;&#x1F;&#011;b\ufffe</value>"),
        "ab",
    ),
    "tab and line feed": ("xmlrpc", _xml("<value>a\t\n&#9;&#xA;&#13;b</value>"), "a\t\n\t\n\rb"),
    "another declaration": ("xmlrpc", _xml("<value>é</value>", "iso-8859-1"), "é"),
    "an unknown declaration": ("xmlrpc", _xml("<value>é</value>", "klingon"), "é"),
    "latin-1 after all": ("xmlrpc", _xml("<value>é</value>").replace(b"\xc3\xa9", b"\xe9"), "é"),
    "a mark in front": ("xmlrpc", b"\xef\xbb\xbf" + _xml("<value>é</value>"), "é"),
    "white space": (
        "xmlrpc",
        _xml("\n<value>\n<array> <data>\n<value> a </value>\n</data> </array>\n</value>\n"),
        [" a "],
    ),
    "null": ("xmlrpc", _xml("<value><string/></value>"), ""),
    "nothing": ("xmlrpc", _xml("<value/>"), ""),
    "no value": ("xmlrpc", b"<params/>", None),
    "a date": (
        "xmlrpc",
        _xml("<value><dateTime.iso8601>20260302T10:15:00</dateTime.iso8601></value>"),
        "20260302T10:15:00",
    ),
    "a name twice": (
        "xmlrpc",
        _xml("<value><struct>" + "<member><name>a</name><value>b</value></member>" * 2)[:-17]
        + b"</struct></value></param></params>",
        {"a": "b"},
    ),
    "two values": (
        "xmlrpc",
        b"<params><param><value>a</value></param><param><value>b</value></param></params>",
        "a",
    ),
    "raw control characters": ("rest", b'["a\x01\tb"]', ["a\x01\tb"]),
    "a mark in front of JSON": ("rest", b'\xef\xbb\xbf["a"]', ["a"]),
    "latin-1 JSON": ("rest", b'["\xe9"]', ["é"]),
    "half a character": ("rest", rb'["a\ud800b", "\ud83d\ude00"]', ["a?b", "😀"]),
    "slashes": ("rest", rb'["a\/b"]', ["a/b"]),
}


@pytest.mark.parametrize("case", READ)
def test_an_answer_is_read_leniently(case: str) -> None:
    """What is not quite right is read as what it means."""
    wire, body, expected = READ[case]
    with Scripted(http(body)) as server, connect(server, wire) as client:
        assert expected == client.call("Account", "getAnything", preflight="off")


@pytest.mark.parametrize("wire", WIRES)
def test_one_row_without_brackets_is_a_list(wire: str) -> None:
    """REST may leave out the brackets around one row."""
    with Scripted(answer(wire, {"id": 1})) as server, connect(server, wire) as client:
        assert [{"id": 1}] == client.call("Account", "getVirtualGuests")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("header", "expected"),
    [("5", 5), (" 5 ", 5), ("0", 0), ("-1", None), ("many", None), ("9" * 5000, None), ("²", None)],
    ids=lambda value: str(value)[:5],
)
def test_the_total_is_what_the_header_says(wire: str, header: str, expected: int | None) -> None:
    """A list knows how many rows there are; nonsense says nothing."""
    page = answer(wire, [1], SoftLayer_Total_Items=header)
    with Scripted(page) as server, connect(server, wire) as client:
        assert expected == client.call("Account", "getVirtualGuests").total


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Mon, 02 Mar 2026 12:00:01 GMT", dt.datetime(2026, 3, 2, 12, 0, 1, tzinfo=dt.UTC)),
        ("Mon, 02 Mar 2026 12:00:01 -0000", dt.datetime(2026, 3, 2, 12, 0, 1, tzinfo=dt.UTC)),
        ("Mon, 02 Mar 2026 06:00:01 -0600", dt.datetime(2026, 3, 2, 12, 0, 1, tzinfo=dt.UTC)),
        ("soon", None),
        ("", None),
        ("Mon, 99 Mar 2026 12:00:01 GMT", None),
    ],
)
def test_an_answer_has_the_time_of_the_server(
    wire: str, header: str, expected: dt.datetime | None
) -> None:
    """Where the answer tells a date, it is given in a time zone; nonsense says nothing."""
    with Scripted(answer(wire, 1, Date=header)) as server:
        settings = Settings(auth=NoAuth(), endpoint_url=server.url + PATHS[wire])
        call = Call(service="SoftLayer_Account", method="getObject", kind=CallKind.READ)
        assert expected == open_transport(settings).send(call).date


def test_a_mask_can_be_a_struct_on_xmlrpc() -> None:
    """The legacy form of a mask is a member of the service; REST has no place for it."""
    mask: dict[str, Any] = {"mask": {"datacenter": {}}}
    with Scripted(answer("xmlrpc", {"id": 5})) as server, connect(server, "xmlrpc") as client:
        client.call("Virtual_Guest", "getObject", id=5, mask=mask, preflight="off")
    header = xmlrpc.client.loads(server.requests[0].body)[0][0]
    assert isinstance(header, dict)
    assert {"mask": mask} == header["headers"]["SoftLayer_Virtual_GuestObjectMask"]
    with pytest.raises(PreflightError, match="struct form is for XML-RPC only"):
        _sent("rest", mask=mask)


def test_header_members_are_for_xmlrpc() -> None:
    """Further members of the header have no place in REST."""
    with Scripted(answer("xmlrpc", {"id": 1})) as server, connect(server, "xmlrpc") as client:
        client.call("Account", "getObject", headers={"extra": {"a": 1}})
    header = xmlrpc.client.loads(server.requests[0].body)[0][0]
    assert isinstance(header, dict)
    assert {"a": 1} == header["headers"]["extra"]
    with pytest.raises(PreflightError, match="REST takes raw_headers="):
        _sent("rest", headers={"extra": 1})


@pytest.mark.parametrize("wire", WIRES)
def test_a_transport_takes_no_tower_either(wire: str) -> None:
    """A transport that is used by itself refuses what is nested too deeply as well."""
    tower: list[Any] = []
    for _ in range(100_000):
        tower = [tower]
    call = Call(service="SoftLayer_Account", method="setNote", args=(tower,))
    settings = Settings(auth=NoAuth(), endpoint_url="http://127.0.0.1:1" + PATHS[wire])
    with pytest.raises(PreflightError, match="nested too deeply, or holds itself"):
        open_transport(settings).send(call)


@pytest.mark.parametrize(
    ("text", "value"), [("0", False), ("1", True), ("false", False), ("true", True)]
)
def test_a_boolean_is_a_number_or_a_word(text: str, value: bool) -> None:  # noqa: FBT001 - a case
    """Over XML-RPC a yes and a no come as 1 and 0, or as words; each is what it says."""
    xml = (
        f"<methodResponse><params><param><value><boolean>{text}</boolean></value></param></params>"
        "</methodResponse>"
    )
    with Scripted(http(xml)) as server, connect(server, "xmlrpc") as client:
        assert client.call("Virtual_Guest", "isPingable", id=5) is value
    assert 1 == len(server.requests)


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        ("<string> a </string>", " a "),
        (" a ", " a "),
        ("<int>5</int>", 5),
        ("<i4> -5 </i4>", -5),
        ("<i8>9007199254740993</i8>", 9007199254740993),
        ("<double>0.5</double>", 0.5),
        ("<base64>YWJj\n ZGVm</base64>", "YWJjZGVm"),
        ("<dateTime.iso8601>20260302T10:15:00</dateTime.iso8601>", "20260302T10:15:00"),
        ("<nil/>", None),
        ("<array><data/></array>", []),
        ("<struct/>", {}),
    ],
)
def test_each_type_of_xmlrpc_is_read(xml: str, value: Any) -> None:
    """Numbers of any size, texts as they are, dates and binary data as REST has them."""
    struct = (
        "<methodResponse><params><param><value><struct><member><name>id</name><value>"
        f"{xml}</value></member></struct></value></param></params></methodResponse>"
    )
    with Scripted(http(struct)) as server, connect(server, "xmlrpc") as client:
        found = client.call("Account", "getObject")
    assert {"id": value} == found
    assert type(value) is type(found["id"])


@pytest.mark.parametrize(
    ("service", "method", "verb"),
    [
        ("Virtual_Guest", "getObject", "GET"),
        ("Virtual_Guest", "createObject", "POST"),
        ("Virtual_Guest", "createObjects", "POST"),
        ("Virtual_Guest", "editObject", "PUT"),
        ("Dns_Domain_ResourceRecord", "editObjects", "PUT"),
        ("Virtual_Guest", "deleteObject", "DELETE"),
        ("Dns_Domain_ResourceRecord", "deleteObjects", "POST"),
        ("Virtual_Guest", "powerOff", "POST"),
    ],
)
def test_a_write_never_travels_as_a_read(service: str, method: str, verb: str) -> None:
    """Over REST only reads are GET, which others feel free to send again."""
    args: list[Any] = [] if method in ("getObject", "deleteObject", "powerOff") else [[]]
    args = [{}] if method in ("createObject", "editObject") else args
    with Scripted(fits("rest")) as server, connect(server, "rest") as client:
        client.call(service, method, *args, id=None if method.endswith("ects") else 5)
    assert [verb] == [request.verb for request in server.requests]
