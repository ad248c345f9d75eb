"""The values of XML-RPC, as text and back."""

from __future__ import annotations

import collections
import enum
import types
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from softlayer_sdk.transport._xml import encode, encode_call, refuse_illegal
from softlayer_sdk.transport._xml_answers import decode_answer
from softlayer_sdk.transport.base import NOTHING, Fault, Undecodable, Unsendable


class Word(enum.StrEnum):
    """A text with a name."""

    ONE = "one"


class Number(enum.IntEnum):
    """A number with a name."""

    ONE = 1


ILLEGAL = "\0\x08\x0b\x0c\x0e\x1f\ufffe\uffff\ud800\udfff"


class Pair(NamedTuple):
    """A tuple with names."""

    a: int
    b: None


STRUCT = "<struct><member><name>a&amp;</name><value><int>1</int></value></member></struct>"
ARRAY = "<array><data><value><int>1</int></value><value><nil/></value></data></array>"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "<string>a</string>"),
        ("a<&>\r\n\t", "<string>a&lt;&amp;&gt;&#13;\n\t</string>"),
        ("", "<string></string>"),
        (Word.ONE, "<string>one</string>"),
        (True, "<boolean>1</boolean>"),
        (False, "<boolean>0</boolean>"),
        (0, "<int>0</int>"),
        (Number.ONE, "<int>1</int>"),
        (2**31 - 1, "<int>2147483647</int>"),
        (-(2**31), "<int>-2147483648</int>"),
        (2**31, "<string>2147483648</string>"),
        (-(2**31) - 1, "<string>-2147483649</string>"),
        (1.5, "<double>1.5</double>"),
        (1e300, "<double>1e+300</double>"),
        (None, "<nil/>"),
        (b"ab", "<base64>YWI=</base64>"),
        (bytearray(b"ab"), "<base64>YWI=</base64>"),
        ({"a&": 1}, STRUCT),
        (collections.OrderedDict({"a&": 1}), STRUCT),
        (types.MappingProxyType({"a&": 1}), STRUCT),
        ([1, None], ARRAY),
        ((1, None), ARRAY),
        (Pair(1, None), ARRAY),
    ],
    ids=repr,
)
def test_each_kind_of_value_has_its_form(value: Any, text: str) -> None:
    """Also what is only like one of these kinds; numbers beyond 32 bit go as text."""
    assert f"<value>{text}</value>" == encode(value)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (float("nan"), "the float nan cannot be sent"),
        (float("-inf"), "the float -inf cannot be sent"),
        (Decimal("1.5"), "the Decimal 1.5 cannot be sent"),
        ({1}, "a set cannot be sent"),
        (1j, "a complex cannot be sent"),
        *((f"a{each}", f"the character {each!r} cannot be sent") for each in ILLEGAL),
    ],
    ids=repr,
)  # fmt: skip
def test_what_has_no_form_is_refused(value: Any, why: str) -> None:
    """It is named; of a text, the first character that XML has no form for."""
    with pytest.raises(Unsendable) as caught:
        encode([{"a": value}])
    assert why == str(caught.value)


@pytest.mark.parametrize(
    "each", ["\t", "\n", "\r", "\x20", "\x7f", "\ufffd", "\ue000", "\U0001f600"]
)
def test_what_xml_has_is_sent(each: str) -> None:
    """The neighbours of what it has not."""
    refuse_illegal(each)
    assert each.strip("\r") in encode(each)


def test_a_message_has_its_header_first() -> None:
    """The header is the first parameter, the arguments follow; the text is UTF-8."""
    assert (
        "<?xml version='1.0' encoding='utf-8'?><methodCall><methodName>a&lt;</methodName><params>"
        "<param><value><struct></struct></value></param>"
        "<param><value><string>\u00e4</string></value></param></params></methodCall>"
    ).encode() == encode_call("a<", {}, ["\u00e4"])


def _answer(value: str) -> bytes:
    return f"<methodResponse><params><param>{value}</param></params></methodResponse>".encode()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("<string>a</string>", "a"),
        ("a", "a"),
        ("", ""),
        ("<int>5</int>", 5),
        ("<i4>-5</i4>", -5),
        ("<i8>5000000000</i8>", 5_000_000_000),
        ("<double>1.5</double>", 1.5),
        ("<boolean>1</boolean>", True),
        ("<boolean>0</boolean>", False),
        ("<boolean> true </boolean>", True),
        ("<boolean>false</boolean>", False),
        ("<base64>YW\n I=</base64>", "YWI="),
        ("<dateTime.iso8601>20260302T10:00:00</dateTime.iso8601>", "20260302T10:00:00"),
        ("<nil/>", None),
        (STRUCT, {"a&": 1}),
        (ARRAY, [1, None]),
        ("<array><data/></array>", []),
        ("<struct/>", {}),
    ],
    ids=repr,
)  # fmt: skip
def test_each_form_has_its_value(text: str, value: Any) -> None:
    """Each type of XML-RPC, and what SoftLayer sends beyond it."""
    found = decode_answer(_answer(f"<value>{text}</value>"))
    assert (type(value), value) == (type(found), found)
    assert {"x": [value]} == decode_answer(
        _answer(
            "<value><struct><member><name>x</name><value><array><data>"
            f"<value>{text}</value></data></array></value></member></struct></value>"
        )
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<html/>", "it is not XML-RPC: there is <html> in it"),
        (b"<methodResponse/>", "it is not XML-RPC: there is neither params nor fault in it"),
        (b"<!DOCTYPE a><params/>", "it declares a document type, which no answer does"),
        (_answer("<value><int>x</int></value>"), "its <int> holds 'x'"),
        (_answer("<value><boolean>2</boolean></value>"), "its <boolean> holds '2'"),
        (_answer("<value><double>nan</double></value>"), "its <double> holds 'nan'"),
        (
            _answer("<value><struct><member><name>a</name></member></struct></value>"),
            "it has a struct that is no pairs of name and value",
        ),
    ],
)
def test_what_is_no_answer_is_told(content: bytes, why: str) -> None:
    """What is wrong with it, without the rest of it."""
    with pytest.raises(Undecodable) as caught:
        decode_answer(content)
    assert why == str(caught.value)


@pytest.mark.parametrize("content", [b"<params/>", b"<params><param/></params>"])
def test_an_answer_may_have_no_value(content: bytes) -> None:
    """Which is another thing than null."""
    assert decode_answer(content) is NOTHING


def test_a_fault_is_told() -> None:
    """Its code and its text, or only a text."""
    fault = (
        "<methodResponse><fault><value><struct>"
        "<member><name>faultCode</name><value><string>C</string></value></member>"
        "<member><name>faultString</name><value><string>T</string></value></member>"
        "</struct></value></fault></methodResponse>"
    )
    with pytest.raises(Fault) as caught:
        decode_answer(fault.encode())
    assert ("C", "T") == (caught.value.code, caught.value.text)
    with pytest.raises(Fault) as caught:
        decode_answer(b"<fault><value>T</value></fault>")
    assert ("", "T") == (caught.value.code, caught.value.text)


@pytest.mark.parametrize(("depth", "fits"), [(499, True), (500, True), (501, False)])
def test_an_answer_is_only_so_deep(depth: int, *, fits: bool) -> None:
    """Five hundred lists in each other are read, and none more."""
    text = "<value><array><data>" * depth + "</data></array></value>" * depth
    if fits:
        found, levels = decode_answer(_answer(text)), 0
        while found:
            [found], levels = found, levels + 1
        assert depth == levels + 1
    else:
        with pytest.raises(Undecodable, match="it is nested more than 500 deep"):
            decode_answer(_answer(text))


@pytest.mark.parametrize(
    "illegal",
    [
        *(chr(each).encode() for each in (0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F)),
        *(b"&#%d;" % each for each in (0, 8, 11, 12, 14, 19, 20, 29, 30, 31)),
        *(b"&#x%x;" % each for each in (0, 8, 0xB, 0xC, 0xE, 0xF, 0x10, 0x1F)),
        *(b"&#x%X;" % each for each in (0xB, 0xE, 0x1F)),
        *(b"&#0008;", b"&#x001f;", "\ufffe".encode(), "\uffff".encode()),
    ],
    ids=repr,
)  # fmt: skip
@pytest.mark.parametrize("kept", ["\u00e4", "\ufffd", "&#9;", "&#10;", "&#xA;", "&#32;", "&#x20;"])
def test_what_no_xml_may_have_is_left_out(illegal: bytes, kept: str) -> None:
    """Control characters of a stored text are dropped, and all that XML has stays."""
    page = _answer("<value><string>a@b</string></value>").replace(b"@", illegal + kept.encode())
    shown = {"&#9;": "\t", "&#10;": "\n", "&#xA;": "\n", "&#32;": " ", "&#x20;": " "}.get(
        kept, kept
    )
    assert f"a{shown}b" == decode_answer(page)


@pytest.mark.parametrize("illegal", [b"", b"\x01"])
def test_what_is_no_utf8_is_latin(illegal: bytes) -> None:
    """A text in the other encoding is read as it is meant."""
    page = _answer("<value>@</value>").replace(b"@", b"\xe4" + illegal)
    assert "\u00e4" == decode_answer(page)


def test_what_cannot_be_repaired_is_told() -> None:
    """What is broken in another way is no XML-RPC, repaired or not."""
    for content in (b"<params>", b"<params>\x01"):
        with pytest.raises(Undecodable, match=r"^it is not XML-RPC: "):
            decode_answer(content)
