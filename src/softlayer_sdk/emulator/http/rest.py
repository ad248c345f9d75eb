"""The REST wire: paths and JSON in, JSON out. Its own reader and writer, not the client's."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus
from xml.sax.saxutils import escape

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import find_namer
from softlayer_sdk.emulator.engine.request import Request, find_method
from softlayer_sdk.emulator.engine.values import array, is_array, is_struct, struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.engine.request import Answer

SUFFIXES = ("json", "xml", "txt")
_ID = re.compile(r"[0-9]+|[0-9a-fA-F-]{36}")


def read_request(verb: str, path: str, query: Mapping[str, str], body: bytes) -> Request:
    """Read a request. `path` is what follows the version, still encoded."""
    (service, *parts), _ = split_suffix(path)
    request = Request(wire="rest", service=schema.wire_name(service), method="", verb=verb)
    known = schema.methods(request.service)
    if parts and (
        _ID.fullmatch(parts[0])
        or (len(parts) > 1 and find_method(known, parts[1]))
        or (find_namer(request.service) and not find_method(known, parts[0]))
    ):
        request.id = parts.pop(0)
    named = parts.pop(0) if parts else request.default_method
    request.method = find_method(known, named) or named
    facts = known.get(request.method)
    if facts is not None and facts.parameters:
        request.args = [*parts]
    else:
        request.steps = parts
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


def _read_query(request: Request, query: Mapping[str, str]) -> None:
    request.mask = query.get("objectMask")
    if query.get("objectFilter"):
        try:
            request.filter = json.loads(query["objectFilter"])
        except (ValueError, RecursionError):
            raise Refusal.bad_request() from None
    first, comma, second = query.get("resultLimit", "").partition(",")
    try:
        request.limit = max(0, int((second if comma else first) or 0)) or None
        request.offset = max(0, int(first or 0)) if comma else 0
    except ValueError:
        raise Refusal.bad_request() from None


def _read_body(body: bytes) -> list[Any]:
    if not body.strip():
        return []
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal.bad_request() from None
    parameters: object = struct(data).get("parameters", [])
    if not is_struct(data) or not is_array(parameters):
        raise Refusal.bad_request()
    return parameters


def write_answer(answer: Answer, form: str, *, unwrap_single: bool) -> tuple[bytes, str]:
    """A success and its content type; a list of one may come without its brackets."""
    value, rows = answer.value, array(answer.value)
    if unwrap_single and len(rows) == 1:
        value = rows[0]
    if form == "xml":
        return f"<root>{_xml(value)}</root>".encode(), "application/xml"
    if form == "txt":
        text = value if isinstance(value, str) else json.dumps(value, default=_base64)
        return text.encode(), "text/plain"
    return _dump(value), "application/json"


def write_refusal(refusal: Refusal, form: str) -> tuple[bytes, str]:
    """An error and its content type."""
    if form == "xml":
        text = (
            f"<root><error>{escape(refusal.text)}</error><code>{escape(refusal.code)}</code></root>"
        )
        return text.encode(), "application/xml"
    return _dump({"error": refusal.text, "code": refusal.code}), "application/json"


def _dump(value: Any) -> bytes:
    """JSON as PHP writes it: slashes are escaped; binary data is base64."""
    text = json.dumps(value, separators=(",", ":"), default=_base64)
    return text.replace("/", "\\/").encode()


def _base64(data: bytes) -> str:
    return b64encode(data).decode()


def _xml(value: Any) -> str:
    if is_struct(value):
        return "".join(f"<{name}>{_xml(inner)}</{name}>" for name, inner in value.items())
    if is_array(value):
        return "".join(f"<item>{_xml(inner)}</item>" for inner in value)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return "" if value is None else escape(text)
