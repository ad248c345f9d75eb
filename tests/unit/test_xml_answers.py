"""Two ways to read an answer of XML-RPC, which agree: by a pattern, and by expat."""

from __future__ import annotations

import gc
import xmlrpc.client
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, target
from hypothesis import strategies as st

from softlayer_sdk.transport import _xml_answers
from softlayer_sdk.transport._xml import encode
from softlayer_sdk.transport._xml_answers import _UNUSUAL, decode_answer
from softlayer_sdk.transport.base import NOTHING, Fault, Undecodable

if TYPE_CHECKING:
    from collections.abc import Callable


def python(value: Any) -> bytes:
    """An answer as Python's own server writes it."""
    return xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True).encode()


def tight(value: Any) -> bytes:
    """An answer without space between its tags, whose root is `params` alone."""
    inner = f"<params><param>{_empty(encode(value))}</param></params>"
    return f'<?xml version="1.0" encoding="utf-8"?>\n{inner}'.encode()


def indented(value: Any) -> bytes:
    """An answer with each tag on a line of its own, as PHP's server writes it."""
    return (
        "<?xml version='1.0' encoding='iso-8859-1'?>\r\n"
        f"<methodResponse>\n <params>\n  <param>\n{_indented(value, 3)}  </param>\n </params>\n"
        "</methodResponse>\n"
    ).encode()


def _empty(text: str) -> str:
    return text.replace("<string></string>", "<string/>")


def _indented(value: Any, depth: int) -> str:
    space = " " * depth
    if isinstance(value, dict):
        members = "".join(
            f"{space}  <member>\n{space}   {encode({name: None})[23:].partition('<value>')[0]}\n"
            f"{_indented(each, depth + 3)}{space}  </member>\n"
            for name, each in value.items()
        )
        inner = f"{space} <struct>\n{members}{space} </struct>\n"
    elif isinstance(value, list):
        rows = "".join(_indented(each, depth + 3) for each in value)
        data = f"<data>\n{rows}{space}  </data>" if value else "<data/>"
        inner = f"{space} <array>\n{space}  {data}\n{space} </array>\n"
    else:
        inner = f"{space} {_empty(encode(value)[7:-8])}\n"
    return f"{space}<value>\n{inner}{space}</value>\n"


LAYOUTS: dict[str, Callable[[Any], bytes]] = {
    "python": python,
    "tight": tight,
    "indented": indented,
}

# The characters that mean something, and one of each length that UTF-8 has.
CHARACTERS = st.sampled_from("ab <>&;'\"]\t\n\r#&\x7f\u00e4\u20ac\ufffd\U0001f600")
TEXTS = st.text(CHARACTERS, max_size=8) | st.sampled_from(["]]>", "&amp;", "&#13;", "<!--", "1"])
SCALARS = (
    TEXTS
    | st.integers(-(2**31), 2**31 - 1)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
)
NAMES = st.sampled_from(["id", "name", "datacenter", "a b", " a", ""])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
# What a document is broken or bent with.
PIECES = st.sampled_from(
    [
        *("<value>", "</value>", "<value/>", "<string/>", "<string>", "</string>", "<nil/>"),
        *("<struct>", "</struct>", "<struct/>", "<array>", "</array>", "<data>", "</data>"),
        *("<data/>", "<member>", "</member>", "<name>", "</name>", "<name/>", "<int>", "</int>"),
        *("<i8>7</i8>", "<double>nan</double>", "<boolean> true </boolean>"),
        *("<base64>Y Q</base64>", "<dateTime.iso8601>a</dateTime.iso8601>"),
        *("<param>", "</param>", "<params>", "</params>", "<fault>", "<methodResponse>"),
        *("&", "&amp;", "&#65;", "&#0;", "&#x41;", "&bogus;", "&#13;", "&amp", ";", "]]>"),
        *("<![CDATA[a]]>", "<!-- a -->", "<?a b?>", "<!DOCTYPE a>", "<value a='b'>"),
        *(" ", "\n", "\r", "\r\n", "\t", "\0", "\x01", "\x1f", "\x7f", "\x85", "\u00a0", "\u2028"),
        *("\ufffe", "\uffff", "\ufeff", "_", "0", "-", "a", "\u0663", "<", ">", "/", "/>"),
        *("<?xml version='1.0'?>", "<?xml version='1.1'?>", "<value >", "</value >", "<VALUE>"),
    ]
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """An answer in one of the layouts, bent in up to three places."""
    content = LAYOUTS[draw(st.sampled_from(sorted(LAYOUTS)))](draw(VALUES))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.sampled_from([0, 0, 0, 1, 2, 7, 8, 15, 16, 40])))
        choice = draw(st.integers(0, 3))
        if choice == 0:
            inserted = content[end : end + draw(st.integers(0, 60))]  # twice
        elif choice == 1:
            inserted = draw(st.binary(max_size=2))
        else:
            inserted = draw(PIECES).encode()
        content = content[:start] + inserted + content[end:]
    return content


def _shown(read: Callable[[bytes], Any], content: bytes) -> str:
    """What reading gives, with the types of numbers and the order of names."""
    return repr(read(content))


@given(documents())
def test_what_the_pattern_takes_expat_reads_alike(content: bytes) -> None:
    """Whatever the document is: the pattern gives the same value, or leaves it to expat."""
    try:
        found = _shown(_xml_answers._match, content)
    except _UNUSUAL:
        assume(False)
    target(len(content))
    assert _shown(_xml_answers._parse, content) == found


@pytest.mark.parametrize("layout", LAYOUTS)
@given(value=VALUES)
def test_the_pattern_takes_what_servers_send(layout: str, value: Any) -> None:
    """In each layout, whatever the values and names are."""
    content = LAYOUTS[layout](value)
    assert _shown(_xml_answers._parse, content) == _shown(_xml_answers._match, content)


SIZE = 200_000
HOSTILE = {
    "values that never end": b"<value>" * SIZE,
    "members that never end": b"<member><name>a</name>" * SIZE,
    "a name that never ends": b"<member><name>" + b"a" * SIZE,
    "a text that never ends": b"<value><string>" + b"a" * SIZE,
    "an int that never ends": b"<value><int>" + b"1" * SIZE,
    "space": b" " * SIZE,
    "space in a value": b"<value>" + b" " * SIZE,
    "values with space": b"<value>  " * SIZE,
    "references": b"<value><string>" + b"&" * SIZE + b"</string></value>",
    "a long reference": b"<value><string>" + b"&a" * SIZE + b";</string></value>",
    "structs that never end": b"<value><struct><member><name>a</name>" * SIZE,
    "lists that never end": b"<value><array><data>" * SIZE,
    "ends": b"</struct></value></member>" * SIZE,
    "empty lists that do not end": b"<value><array>" * SIZE,
    "the end of a parameter": b"</param>" * SIZE,
}


@pytest.mark.parametrize("each", HOSTILE)
def test_reading_takes_no_longer_than_the_answer_is_long(each: str) -> None:
    """What invites a pattern to go back, much of it: this would not end, if it did."""
    content = b"<params><param>" + HOSTILE[each] + b"</param></params>"
    with pytest.raises(_UNUSUAL):
        _xml_answers._match(content)
    assert NOTHING is _outcome(content)


@pytest.mark.parametrize(
    "content",
    [
        b"<params><param><value>a</value></param></params>",
        b"<fault><value>a</value></fault>",
        b"<params>",
        b"<params/>",
        b"<params>\x01",
    ],
    ids=repr,
)
def test_nothing_is_left_for_the_collector(content: bytes) -> None:
    """A page is gone with its last row, however it was read."""
    gc.collect()
    gc.disable()
    try:
        _outcome(content)
        assert 0 == gc.collect()
    finally:
        gc.enable()


def _outcome(content: bytes) -> object:
    try:
        return decode_answer(content)
    except (Fault, Undecodable):
        return NOTHING


def _nested(depth: int) -> str:
    return "<value><array><data>" * depth + "</data></array></value>" * depth


@pytest.mark.parametrize("unusual", ["", "<!-- x -->"])
@pytest.mark.parametrize(("depth", "is_read"), [(500, True), (501, False)])
def test_a_value_has_a_greatest_depth(unusual: str, depth: int, *, is_read: bool) -> None:
    """Five hundred lists can stand inside each other, by the pattern and by expat."""
    text = f"<methodResponse><params><param>{_nested(depth)}</param></params>{unusual}"
    content = f"{text}</methodResponse>".encode()
    if not is_read:
        with pytest.raises(Undecodable, match="nested more than 500 deep"):
            decode_answer(content)
        return
    value = decode_answer(content)
    for _ in range(depth - 1):
        [value] = value
    assert [] == value


@pytest.mark.parametrize(
    "around",
    [
        "<params><param>{}</param></params></methodResponse>",
        "<methodResponse><params><param>{}</param></params>",
        "<params><param>{}</param></params> x",
        "<params><param>{}</param></param>",
    ],
)
def test_what_is_around_a_value_has_both_its_ends(around: str) -> None:
    """An end without a start, or a start without its end, is no answer."""
    with pytest.raises(Undecodable, match="it is not XML-RPC"):
        decode_answer(around.format("<value><int>1</int></value>").encode())


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", '"'),
        ("&apos;", "'"),
        ("&#13;", "\r"),
        ("a&amp;&amp;lt;b", "a&&lt;b"),
    ],
)
def test_the_pattern_knows_the_usual_characters(written: str, text: str) -> None:
    """What servers write for a character is read without expat, in whatever layout."""
    content = f"<params><param><value><string>{written}</string></value></param></params>"
    assert text == _xml_answers._match(content.encode()) == _xml_answers._parse(content.encode())


@pytest.mark.parametrize("written", ["&#65;", "&#x41;", "&bogus;", "&amp", "&"])
def test_the_pattern_leaves_other_characters_to_expat(written: str) -> None:
    """Rare ones are read all the same, and what is none is no answer."""
    content = f"<params><param><value><string>{written}</string></value></param></params>".encode()
    with pytest.raises(_UNUSUAL):
        _xml_answers._match(content)
    if written.startswith("&#"):
        assert "A" == decode_answer(content)
    else:
        with pytest.raises(Undecodable):
            decode_answer(content)
