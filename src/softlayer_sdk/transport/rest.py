"""The REST transport."""

from __future__ import annotations

import base64
import functools
import json
import re
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import quote

from softlayer_sdk._types import CallKind, is_array, is_object
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.transport._http import HttpTransport, Message
from softlayer_sdk.transport._xml import refuse_illegal, unsendable_type
from softlayer_sdk.transport.base import Call, Fault, Undecodable, Unsendable

if TYPE_CHECKING:
    from collections.abc import Mapping

# A write never travels as GET, which proxies and HTTP libraries feel free to send again.
_VERBS = {
    "editObject": "PUT",
    "editObjects": "PUT",
    "deleteObject": "DELETE",
}
_FAILED = 400  # and above


class RestTransport(HttpTransport):
    """Sends calls as REST requests."""

    wire = "rest"
    content_type = "application/json"

    def _write(self, call: Call, signature: dict[str, Any]) -> Message:  # noqa: ARG002 - has none
        return message(call)

    def _encode(self, value: Any) -> str:
        return _encode(value)

    def _decode(self, content: bytes, status: int) -> Any:
        value = _decode(content)
        if is_object(value) and "error" in value and (status >= _FAILED or _is_only_error(value)):
            raise Fault(value.get("code"), value["error"])
        return value


def message(call: Call) -> Message:
    """A call as REST has it."""
    query = "&".join(f"{name}={_quoted(value)}" for name, value in _query(call).items())
    path = f"{_path(call)}?{query}" if query else _path(call)
    if call.kind is CallKind.READ and not call.args:
        # A body sent to `getObject` was once taken for an order.
        return Message("GET", path, None)
    body = _encode({"parameters": call.args}).encode()
    return Message(_VERBS.get(call.method, "POST"), path, body)


def _path(call: Call) -> str:
    """The method is always named, so that the verb never decides what is done."""
    parts = (
        [call.service, call.method]
        if call.id is None
        else [call.service, str(call.id), call.method]
    )
    return "/".join(map(_part, parts)) + ".json"


@functools.lru_cache(maxsize=1024)
def _part(text: str) -> str:
    """A part of the address, quoted."""
    if not text.strip("."):
        raise Unsendable("a part of the address is empty or leads elsewhere")
    return quote(text, safe="")


@functools.lru_cache(maxsize=16)
def _quoted(text: str) -> str:
    """A value of the query, quoted: each page of a list has the same mask and filter."""
    return quote(text, safe=",:")


def _query(call: Call) -> dict[str, str]:
    if call.headers:
        raise PreflightError("headers= are members of an XML-RPC message; REST takes raw_headers=")
    if not isinstance(call.mask, (str, type(None))):
        raise PreflightError("mask: the struct form is for XML-RPC only; write it as text for REST")
    params: dict[str, str] = {}
    if call.mask:
        refuse_illegal(call.mask)
        params["objectMask"] = call.mask
    if call.filter:
        params["objectFilter"] = _encode(call.filter)
    if call.limit or call.offset:
        params["resultLimit"] = f"{call.offset or 0},{call.limit or 0}"
    return params


def _encode(value: Any) -> str:
    """A value as JSON that UTF-8 has a form for."""
    try:
        text = json.dumps(
            value, default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        )
        text.encode()
    except (TypeError, ValueError) as error:
        raise Unsendable(str(error)) from error
    if _ESCAPED.search(text):
        _refuse_illegal(value)
    return text


# How JSON shows a control character; a backslash of the text itself may look the same.
_ESCAPED = re.compile(r"\\[ubf]|[\ufffe\uffff]")


def _refuse_illegal(value: Any) -> None:
    """Refuse what XML-RPC has no form for: JSON has, but no text of SoftLayer's holds it."""
    if isinstance(value, str):
        refuse_illegal(value)
    elif is_object(value):
        for name, each in value.items():
            _refuse_illegal(name)
            _refuse_illegal(each)
    elif is_array(value):
        for each in value:
            _refuse_illegal(each)


def _plain(value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    raise unsendable_type(value)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


_DECODER = json.JSONDecoder(strict=False, parse_constant=_refuse_constant)
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def _decode(content: bytes) -> Any:
    if not content.strip():
        raise Undecodable("it is empty")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    try:
        value = _DECODER.decode(text)
        # Half a character would be sent by nothing again.
        if b"\\" in content and _ESCAPED_SURROGATE.search(content):
            whole = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
            value = _DECODER.decode(whole.decode())
    except (ValueError, RecursionError) as error:
        raise Undecodable(f"it is not JSON: {error}") from error
    return value


def _is_only_error(value: Mapping[str, Any]) -> bool:
    """An error can come with status 200: an object of nothing but these members."""
    return set(value) == {"error", "code"}
