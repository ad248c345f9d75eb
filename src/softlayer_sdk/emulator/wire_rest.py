"""The REST wire: paths and JSON in, JSON out. Its own reader and writer, not the client's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus
from xml.sax.saxutils import escape

from softlayer_sdk import _schema
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.request import Answer

SUFFIXES = ("json", "xml", "txt")
_BY_VERB = {
    "GET": "getObject",
    "POST": "createObject",
    "PUT": "editObject",
    "DELETE": "deleteObject",
}


def read_request(verb: str, path: str, query: Mapping[str, str], body: bytes) -> Request:
    """Read a request. `path` is what follows the version, still encoded."""
    parts, _ = split_suffix(path)
    service, parts = parts[0], parts[1:]
    request = Request(wire="rest", service=_schema.wire_name(service), method="", verb=verb)
    known = _schema.methods(request.service)
    if (
        parts
        and not method_name(known, parts[0])
        and (parts[0].isdigit() or len(parts[0]) == 36 or len(parts) > 1)
    ):
        request.id = parts.pop(0)
    if parts:
        named = parts.pop(0)
        request.method = method_name(known, named) or named
    else:
        request.method = _BY_VERB.get(verb, "getObject")
    facts = known.get(request.method)
    if facts is not None and facts.parameters:
        request.args = list(parts)
    elif parts:
        request.chain = list(_chain(parts))
    _read_query(request, query)
    if request.method != "getObject" and verb != "GET":
        request.args += _read_body(body)
    return request


def split_suffix(path: str) -> tuple[list[str], str]:
    """The decoded parts of a path, and the form that its last part asks for."""
    parts = [unquote_plus(part) for part in path.strip("/").split("/")]
    stem, dot, suffix = parts[-1].rpartition(".")
    if dot and suffix in SUFFIXES:
        return [*parts[:-1], stem], suffix
    return parts, "json"


def method_name(known: Mapping[str, Any], name: str) -> str | None:
    """A method, also by the name of its relation: `Hardware` and `hardware` are `getHardware`."""
    for candidate in (name, name[:1].lower() + name[1:], f"get{name[:1].upper()}{name[1:]}"):
        if candidate in known:
            return candidate
    return None


def _chain(parts: list[str]) -> list[tuple[str, str | None]]:
    """Names that may each be followed by an id: `[365, getNetworkComponents, 7]`."""
    found: list[tuple[str, str | None]] = []
    name = ""
    for part in parts:
        if part.isdigit():
            found.append((name, part))
            name = ""
        else:
            if name:
                found.append((name, None))
            name = part
    if name:
        found.append((name, None))
    return found


def _read_query(request: Request, query: Mapping[str, str]) -> None:
    request.mask = query.get("objectMask")
    if query.get("objectFilter"):
        try:
            request.filter = json.loads(query["objectFilter"])
        except ValueError:
            raise Fault.bad_request() from None
    first, comma, second = query.get("resultLimit", "").partition(",")
    try:
        request.limit = int(second if comma else first or 0) or None
        request.offset = max(0, int(first or 0)) if comma else 0
    except ValueError:
        raise Fault.bad_request() from None


def _read_body(body: bytes) -> list[Any]:
    if not body.strip():
        return []
    try:
        data = json.loads(body)
    except ValueError:
        raise Fault.bad_request() from None
    if not isinstance(data, dict) or not isinstance(data.get("parameters", []), list):
        raise Fault.bad_request()
    parameters: list[Any] = data.get("parameters", [])
    return parameters


def write_answer(answer: Answer, form: str = "json") -> tuple[bytes, str]:
    """A success and its content type; slashes are escaped, as PHP does."""
    if form == "xml":
        return f"<root>{_xml(answer.value)}</root>".encode(), "application/xml"
    if form == "txt":
        return str(answer.value).encode(), "text/plain"
    return _dump(answer.value), "application/json"


def write_fault(fault: Fault, form: str = "json") -> tuple[bytes, str]:
    """An error and its content type."""
    if form == "xml":
        text = f"<root><error>{escape(fault.text)}</error><code>{escape(fault.code)}</code></root>"
        return text.encode(), "application/xml"
    return _dump({"error": fault.text, "code": fault.code}), "application/json"


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/").encode()


def _xml(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"<{name}>{_xml(inner)}</{name}>" for name, inner in value.items())
    if isinstance(value, list):
        return "".join(f"<item>{_xml(inner)}</item>" for inner in value)
    return (
        ""
        if value is None
        else escape(str(value).lower() if isinstance(value, bool) else str(value))
    )


UNAUTHORIZED = Fault(f"{BASE}_Public", "Access Denied. ", 401)
