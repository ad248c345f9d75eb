"""The XML-RPC wire: messages in, messages out. Its own reader and writer, not the client's."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from xml.parsers import expat
from xml.sax.saxutils import escape

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.request import Credentials, Request
from softlayer_sdk.emulator.engine.values import is_array, is_struct, number, struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.request import Answer

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BAD_REFERENCE = expat.errors.codes[expat.errors.XML_ERROR_BAD_CHAR_REF]


def read_request(service: str, body: bytes) -> Request:
    """Read a message. The prolog often says latin-1 where the bytes are UTF-8."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("latin-1")
    if _ILLEGAL.search(text):
        raise _illegal()
    root = _parse(text)
    method = (root.findtext("methodName") or "").strip()
    if root.tag != "methodCall" or not method:
        raise Refusal("-32600", "server error. invalid xml-rpc. not conforming to spec")
    try:
        args = [_read(value) for value in root.iterfind("params/param/value")]
    except (ValueError, RecursionError):
        raise _malformed() from None
    headers: dict[str, Any] = {}
    if args and "headers" in struct(args[0]):
        headers = struct(args.pop(0)["headers"])
    return _with_headers(Request(wire="xmlrpc", service=service, method=method, args=args), headers)


def _parse(text: str) -> ET.Element:
    """The root of a document, whose prolog does not count; it may not declare a document type."""
    builder, parser = ET.TreeBuilder(), expat.ParserCreate()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(text, True)  # noqa: FBT003 - "this is all"; it takes no keyword
    except expat.ExpatError as error:
        raise (_illegal() if error.code == _BAD_REFERENCE else _malformed()) from None
    return builder.close()


def _refuse_doctype(*_: object) -> None:
    raise _malformed()


def _with_headers(request: Request, headers: dict[str, Any]) -> Request:
    for name, value in headers.items():
        if name == "authenticate":
            request.credentials = Credentials(authenticate=struct(value))
        elif name.endswith("InitParameters"):
            request.id = struct(value).get("id")
        elif name.endswith("ObjectMask"):
            request.mask = struct(value).get("mask", value)
        elif name.endswith("ObjectFilter"):
            request.filter = struct(value)
        elif name == "resultLimit":
            request.limit = max(0, number(struct(value).get("limit")) or 0) or None
            request.offset = max(0, number(struct(value).get("offset")) or 0)
    return request


def _read(value: ET.Element) -> Any:
    """A value; text without a type is a string."""
    if not len(value):
        return value.text or ""
    reader = _READERS.get(value[0].tag)
    if reader is None:
        raise _malformed()
    return reader(value[0])


def _read_struct(element: ET.Element) -> dict[str, Any]:
    return {
        member.findtext("name") or "": _read(inner)
        for member in element.iterfind("member")
        if (inner := member.find("value")) is not None
    }


def _read_text(element: ET.Element) -> str:
    return element.text or ""


def _read_whole(element: ET.Element) -> int:
    return int(element.text or "")


_READERS: dict[str, Callable[[ET.Element], Any]] = {
    "struct": _read_struct,
    "array": lambda element: [_read(inner) for inner in element.iterfind("data/value")],
    "string": _read_text,
    "dateTime.iso8601": _read_text,
    "int": _read_whole,
    "i4": _read_whole,
    "i8": _read_whole,
    "double": lambda element: float(element.text or ""),
    "boolean": lambda element: (element.text or "").strip() in ("1", "true"),
    "base64": lambda element: base64.b64decode(
        "".join((element.text or "").split()), validate=True
    ),
    "nil": lambda _: None,
}


def _malformed() -> Refusal:
    return Refusal("-32700", "parse error. not well formed")


def _illegal() -> Refusal:
    return Refusal("-32702", "parse error. invalid character for encoding")


def write_answer(answer: Answer) -> bytes:
    """A success: the root is `params` alone, as SoftLayer's answers have it."""
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n<params><param>']
    _write(parts, answer.value)
    parts.append("</param></params>\n")
    return "".join(parts).encode("utf-8")


def write_fault(refusal: Refusal) -> bytes:
    """A refusal, which is a fault on this wire; its code is text."""
    return (
        '<?xml version="1.0" encoding="iso-8859-1"?>\n'
        "<methodResponse><fault><value><struct>\n"
        f"<member><name>faultCode</name><value><string>{escape(refusal.code)}</string></value></member>\n"
        f"<member><name>faultString</name><value><string>{escape(refusal.text)}</string></value></member>\n"
        "</struct></value></fault></methodResponse>\n"
    ).encode("latin-1", "xmlcharrefreplace")


def _write(parts: list[str], value: Any) -> None:
    if isinstance(value, bool):
        parts.append(f"<value><boolean>{int(value)}</boolean></value>")
    elif isinstance(value, int):
        parts.append(f"<value><int>{value}</int></value>")
    elif isinstance(value, float):
        parts.append(f"<value><double>{value!r}</double></value>")
    elif is_struct(value):
        parts.append("<value><struct>\n")
        for name, inner in value.items():
            parts.append(f"<member><name>{escape(name)}</name>")
            _write(parts, inner)
            parts.append("</member>\n")
        parts.append("</struct></value>")
    elif is_array(value):
        parts.append("<value><array><data>\n")
        for inner in value:
            _write(parts, inner)
        parts.append("</data></array></value>")
    elif isinstance(value, bytes):
        parts.append(f"<value><base64>{base64.b64encode(value).decode()}</base64></value>")
    elif value is None or value == "":
        parts.append("<value><string/></value>")
    else:
        parts.append(f"<value><string>{escape(str(value))}</string></value>")
