"""The values of XML-RPC: plain data to XML text and back."""

from __future__ import annotations

import base64
import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ILLEGAL_BYTES = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_INT32 = range(-(2**31), 2**31)


class Unsendable(ValueError):  # noqa: N818 - internal; becomes a PreflightError
    """A value that XML-RPC has no form for."""


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
    parts.append(_escape(method, "the method"))
    parts.append("</methodName><params>")
    for index, value in enumerate(parameters):
        parts.append("<param>")
        _write(parts.append, value, f"argument {index}")
        parts.append("</param>")
    parts.append("</params></methodCall>\n")
    return "".join(parts).encode("utf-8")


def _escape(text: str, path: str) -> str:
    found = _ILLEGAL.search(text)
    if found:
        raise Unsendable(f"{path} has the character {found[0]!r}, which XML cannot carry")
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    )


def _write(write: Callable[[str], object], value: Any, path: str) -> None:
    """Write a value; SoftLayer reads dates, decimals and integers over 32 bit as text."""
    if value is None:
        write("<value><nil/></value>")
    elif isinstance(value, bool):
        write(f"<value><boolean>{int(value)}</boolean></value>")
    elif isinstance(value, int) and value in _INT32:
        write(f"<value><int>{int(value)}</int></value>")
    elif isinstance(value, float):
        write(f"<value><double>{value!r}</double></value>")
    elif isinstance(value, (str, int, Decimal, dt.date)):
        text = value.isoformat() if isinstance(value, dt.date) else str(value)
        write(f"<value><string>{_escape(text, path)}</string></value>")
    elif isinstance(value, (bytes, bytearray)):
        write(f"<value><base64>{base64.b64encode(value).decode('ascii')}</base64></value>")
    elif isinstance(value, dict):
        _write_struct(write, value, path)
    elif isinstance(value, (list, tuple)):
        write("<value><array><data>")
        for index, each in enumerate(value):
            _write(write, each, f"{path}[{index}]")
        write("</data></array></value>")
    else:
        raise Unsendable(f"{path} is a {type(value).__name__}, which a call cannot carry")


def _write_struct(write: Callable[[str], object], value: Mapping[Any, Any], path: str) -> None:
    write("<value><struct>")
    for name, each in value.items():
        write(f"<member><name>{_escape(str(name), path)}</name>")
        _write(write, each, f"{path}.{name}")
        write("</member>")
    write("</struct></value>")


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
    """Builds values as the parser meets the tags: a stack of open containers."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._text: list[str] = []
        self._typed = False
        self._names: list[str] = []
        self._memo: dict[str, str] = {}
        self._containers: list[Any] = [[]]
        self._is_fault = False
        self._has_params = False

    def decode(self, content: bytes) -> Any:
        self._parser.Parse(content, True)  # noqa: FBT003 - "this is all", positional only
        values = self._containers[0]
        if self._is_fault and values and isinstance(values[0], dict):
            fault: dict[str, Any] = values[0]
            raise Fault(str(fault.get("faultCode", "")), str(fault.get("faultString", "")))
        if not self._has_params:
            raise NotXmlRpc("there is neither params nor fault in it")
        return values[0] if values else None

    def _refuse(self, *_: object) -> None:
        raise NotXmlRpc("it declares a document type or entities, which no answer does")

    def _start(self, tag: str, _: object) -> None:
        self._text.clear()
        if tag == "value":
            self._typed = False
        elif tag == "struct":
            self._containers.append({})
        elif tag == "data":
            self._containers.append([])
        elif tag == "fault":
            self._is_fault = True
        elif tag == "params":
            self._has_params = True

    def _characters(self, text: str) -> None:
        self._text.append(text)

    def _end(self, tag: str) -> None:
        if tag in _SCALARS:
            self._add_scalar(tag)
        elif tag == "name":
            name = "".join(self._text)
            self._names.append(self._memo.setdefault(name, name))
        elif tag in ("struct", "data"):
            self._add(self._containers.pop())
        elif tag == "value" and not self._typed:
            self._add("".join(self._text))
        elif tag == "member":
            self._names.pop()
        self._text.clear()

    def _add_scalar(self, tag: str) -> None:
        text = "".join(self._text)
        try:
            self._add(_SCALARS[tag](text))
        except (ValueError, KeyError):
            raise NotXmlRpc(f"<{tag}> holds {text[:80]!r}") from None

    def _add(self, value: Any) -> None:
        self._typed = True
        container = self._containers[-1]
        if isinstance(container, dict):
            container[self._names[-1]] = value
        else:
            container.append(value)
