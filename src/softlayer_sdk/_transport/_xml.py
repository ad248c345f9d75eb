"""The values of XML-RPC: plain data to XML text and back."""

from __future__ import annotations

import base64
import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from softlayer_sdk._types import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ILLEGAL_BYTES = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_SPECIAL = re.compile("[&<>\r]")
_INT32 = 2**31


class Unsendable(ValueError):  # noqa: N818 - internal; becomes a PreflightError
    """A value that XML-RPC has no form for; `place` says where in the arguments it is."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.place = ""


class NotXmlRpc(ValueError):  # noqa: N818 - internal; becomes a ResponseError
    """A text that is not an XML-RPC answer."""


class Fault(Exception):  # noqa: N818 - internal; becomes a SoftLayerAPIError
    """The fault in an answer."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


def encode_call(method: str, parameters: list[Any]) -> bytes:
    """The message of a call, in UTF-8 as it says."""
    parts = ["<?xml version='1.0' encoding='utf-8'?>\n<methodCall><methodName>"]
    parts.append(_escape(method))
    parts.append("</methodName><params>")
    for index, value in enumerate(parameters):
        parts.append("<param>")
        _write_inner(parts.append, value, f"argument {index}")
        parts.append("</param>")
    parts.append("</params></methodCall>\n")
    return "".join(parts).encode("utf-8")


def _escape(text: str) -> str:
    found = _ILLEGAL.search(text)
    if found:
        raise Unsendable(f"the character {found[0]!r} cannot be sent as XML")
    return text.translate(_ESCAPES) if _SPECIAL.search(text) else text


def _write(write: Callable[[str], object], value: Any) -> None:
    """Write a value; SoftLayer reads dates, decimals and integers over 32 bit as text."""
    if isinstance(value, str):
        write(f"<value><string>{_escape(value)}</string></value>")
    elif isinstance(value, bool):
        write(f"<value><boolean>{int(value)}</boolean></value>")
    elif isinstance(value, int) and -_INT32 <= value < _INT32:
        write(f"<value><int>{int(value)}</int></value>")
    elif is_object(value):
        write("<value><struct>")
        for name, each in value.items():
            write(f"<member><name>{_escape(str(name))}</name>")
            _write_inner(write, each, f".{name}")
            write("</member>")
        write("</struct></value>")
    elif is_array(value):
        write("<value><array><data>")
        for index, each in enumerate(value):
            _write_inner(write, each, f"[{index}]")
        write("</data></array></value>")
    elif isinstance(value, tuple):
        _write(write, [*value])
    elif value is None:
        write("<value><nil/></value>")
    else:
        write(_rare(value))


def _write_inner(write: Callable[[str], object], value: Any, place: str) -> None:
    try:
        _write(write, value)
    except Unsendable as error:
        error.place = place + error.place
        raise


def _rare(value: object) -> str:
    if isinstance(value, float):
        return f"<value><double>{value!r}</double></value>"
    if isinstance(value, (int, Decimal)):
        return f"<value><string>{value}</string></value>"
    if isinstance(value, dt.date):
        return f"<value><string>{value.isoformat()}</string></value>"
    if isinstance(value, (bytes, bytearray)):
        return f"<value><base64>{base64.b64encode(value).decode('ascii')}</base64></value>"
    raise Unsendable(f"a {type(value).__name__} cannot be sent")


def decode_answer(content: bytes) -> Any:
    """The value of an answer.

    Raises:
        Fault: SoftLayer answered with a fault.
        NotXmlRpc: the text is something else.
    """
    try:
        return _Decoder().decode(content)
    except (expat.ExpatError, LookupError, UnicodeError) as error:
        # Some stored texts have control characters in them, which no XML may have.
        cleaned = _ILLEGAL_BYTES.sub(b"", content)
        if cleaned == content:
            raise NotXmlRpc(str(error)) from error
    try:
        return _Decoder().decode(cleaned)
    except (expat.ExpatError, LookupError, UnicodeError) as error:
        raise NotXmlRpc(str(error)) from error


_SCALARS: dict[str, Callable[[str], Any]] = {
    "string": str,
    "int": int,
    "i4": int,
    "i8": int,
    "double": float,
    "boolean": lambda text: {"1": True, "0": False, "true": True, "false": False}[text.strip()],
    "base64": lambda text: "".join(text.split()),  # as REST gives it
    "dateTime.iso8601": str,
    "nil": lambda _: None,
}


class _Decoder:
    """Builds values as the parser meets the end of each tag.

    Every value goes on one stack. A mark remembers how high the stack was where an array or struct
    began, so that its end takes all that has come since.
    """

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = 65536
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._text: list[str] = []
        self._parser.CharacterDataHandler = self._text.append
        self._typed = False
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[str, str] = {}
        self._tags: set[str] = set()

    def decode(self, content: bytes) -> Any:
        self._parser.Parse(content, True)  # noqa: FBT003 - "this is all", positional only
        value = self._stack[0] if self._stack else None
        if "fault" in self._tags and is_object(value):
            raise Fault(str(value.get("faultCode", "")), str(value.get("faultString", "")))
        if "params" not in self._tags:
            raise NotXmlRpc("there is neither params nor fault in it")
        return value

    def _refuse(self, *_: object) -> None:
        raise NotXmlRpc("it declares a document type or entities, which no answer does")

    def _start(self, tag: str, _: object) -> None:
        self._text.clear()
        if tag == "value":
            self._typed = False
        elif tag in ("struct", "data"):
            self._marks.append(len(self._stack))
        elif tag in ("fault", "params"):
            self._tags.add(tag)

    def _end(self, tag: str) -> None:
        if tag == "value":
            if not self._typed:
                self._stack.append("".join(self._text))
            self._typed = True
        elif tag == "name":
            name = "".join(self._text)
            self._stack.append(self._memo.setdefault(name, name))
        elif tag == "struct":
            mark = self._marks.pop()
            members = self._stack[mark:]
            self._stack[mark:] = [dict(zip(members[::2], members[1::2], strict=False))]
            self._typed = True
        elif tag == "data":
            mark = self._marks.pop()
            self._stack[mark:] = [self._stack[mark:]]
            self._typed = True
        elif tag in _SCALARS:
            self._add_scalar(tag, "".join(self._text))
        self._text.clear()

    def _add_scalar(self, tag: str, text: str) -> None:
        try:
            self._stack.append(_SCALARS[tag](text))
        except (ValueError, KeyError):
            raise NotXmlRpc(f"<{tag}> holds {text[:80]!r}") from None
        self._typed = True
