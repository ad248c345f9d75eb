"""The XML-RPC wire: messages in, messages out. Its own reader and writer, not the client's."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from softlayer_sdk.emulator.errors import Fault
from softlayer_sdk.emulator.request import Credentials, Request

if TYPE_CHECKING:
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
        raise Fault("-32700", "parse error. not well formed")
    try:
        root = ET.fromstring(text)  # noqa: S314 - document types are refused above
    except ET.ParseError:
        raise Fault("-32700", "parse error. not well formed") from None
    method = (root.findtext("methodName") or "").strip()
    if root.tag != "methodCall" or not method:
        raise Fault("-32600", "server error. invalid xml-rpc. not conforming to spec")
    args = [_read(value) for value in root.iterfind("params/param/value")]
    headers: dict[str, Any] = {}
    if args and isinstance(args[0], dict) and isinstance(args[0].get("headers"), dict):
        headers = args.pop(0)["headers"]
    return _with_headers(Request(wire="xmlrpc", service=service, method=method, args=args), headers)


def _with_headers(request: Request, headers: dict[str, Any]) -> Request:
    for name, value in headers.items():
        if name == "authenticate":
            request.credentials = Credentials(authenticate=value)
        elif name.endswith("InitParameters"):
            request.id = value.get("id")
        elif name.endswith("ObjectMask"):
            request.mask = value.get("mask", value) if isinstance(value, dict) else value
        elif name.endswith("ObjectFilter"):
            request.filter = value
        elif name == "resultLimit":
            request.limit = int(value.get("limit") or 0) or None
            request.offset = max(0, int(value.get("offset") or 0))
    return request


def _read(value: ET.Element) -> Any:
    if not len(value):
        return value.text or ""
    typed = value[0]
    text = typed.text or ""
    if typed.tag == "struct":
        return {
            member.findtext("name") or "": _read(inner)
            for member in typed.iterfind("member")
            if (inner := member.find("value")) is not None
        }
    if typed.tag == "array":
        return [_read(inner) for inner in typed.iterfind("data/value")]
    try:
        if typed.tag in ("int", "i4", "i8"):
            return int(text)
        if typed.tag == "double":
            return float(text)
    except ValueError:
        raise Fault("-32700", "parse error. not well formed") from None
    if typed.tag == "boolean":
        return text.strip() == "1"
    if typed.tag == "nil":
        return None
    return text if typed.tag != "base64" else base64.b64decode(text)


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
    elif isinstance(value, dict):
        parts.append("<value><struct>\n")
        for name, inner in value.items():
            parts.append(f"<member><name>{escape(str(name))}</name>")
            _write(parts, inner)
            parts.append("</member>\n")
        parts.append("</struct></value>")
    elif isinstance(value, (list, tuple)):
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
