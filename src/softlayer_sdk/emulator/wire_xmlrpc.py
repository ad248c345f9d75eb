"""The XML-RPC wire: messages in, messages out. Its own reader and writer, not the client's."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from softlayer_sdk.emulator.errors import Fault
from softlayer_sdk.emulator.request import Credentials, Request
from softlayer_sdk.emulator.values import is_array, is_struct, number, struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.request import Answer

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ILLEGAL_REFERENCE = re.compile(r"&#(?:[0-8]|1[1-24-9]|2\d|3[01]|x0?[0-8bcefBCEF]|x1[0-9a-fA-F]);")
_PROLOG = re.compile(r"^\s*<\?xml.*?\?>")


def read_request(service: str, body: bytes) -> Request:
    """Read a message. The prolog often says latin-1 where the bytes are UTF-8."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("latin-1")
    if _ILLEGAL.search(text) or _ILLEGAL_REFERENCE.search(text):
        raise Fault("-32702", "parse error. invalid character for encoding")
    text = _PROLOG.sub("", text)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise _malformed()
    try:
        root = ET.fromstring(text)  # noqa: S314 - document types are refused above
    except ET.ParseError:
        raise _malformed() from None
    method = (root.findtext("methodName") or "").strip()
    if root.tag != "methodCall" or not method:
        raise Fault("-32600", "server error. invalid xml-rpc. not conforming to spec")
    args = [_read(value) for value in root.iterfind("params/param/value")]
    headers: dict[str, Any] = {}
    if args and "headers" in struct(args[0]):
        headers = struct(args.pop(0)["headers"])
    return _with_headers(Request(wire="xmlrpc", service=service, method=method, args=args), headers)


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
    try:
        return reader(value[0])
    except ValueError:
        raise _malformed() from None


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
    "base64": lambda element: base64.b64decode(element.text or "", validate=True),
    "nil": lambda _: None,
}


def _malformed() -> Fault:
    return Fault("-32700", "parse error. not well formed")


def write_answer(answer: Answer) -> bytes:
    """A success: the root is `params` alone, as SoftLayer's answers have it."""
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n<params><param>']
    _write(parts, answer.value)
    parts.append("</param></params>\n")
    return "".join(parts).encode("utf-8")


def write_fault(fault: Fault) -> bytes:
    """A fault; its code is text."""
    return (
        '<?xml version="1.0" encoding="iso-8859-1"?>\n'
        "<methodResponse><fault><value><struct>\n"
        f"<member><name>faultCode</name><value><string>{escape(fault.code)}</string></value></member>\n"
        f"<member><name>faultString</name><value><string>{escape(fault.text)}</string></value></member>\n"
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
