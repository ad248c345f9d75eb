"""The XML-RPC transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from softlayer_sdk.transport import _xml, _xml_answers
from softlayer_sdk.transport._http import HttpTransport, Message

if TYPE_CHECKING:
    from softlayer_sdk.transport.base import Call


class XmlRpcTransport(HttpTransport):
    """Sends calls as XML-RPC messages."""

    wire = "xmlrpc"
    content_type = "application/xml"

    def _write(self, call: Call, signature: dict[str, Any]) -> Message:
        header = {"headers": _members(call, signature)}
        body = _xml.encode_call(call.method, header, call.args)
        return Message("POST", quote(call.service, safe=""), body)

    def _encode(self, value: Any) -> str:
        return _xml.encode(value)

    def _decode(self, content: bytes, status: int) -> Any:  # noqa: ARG002 - a fault comes with any
        return _xml_answers.decode_answer(content)


def _members(call: Call, signature: dict[str, Any]) -> dict[str, Any]:
    """The header of the message: who calls, on what, and what the answer should have."""
    members = {**signature}
    if call.id is not None:
        members[f"{call.service}InitParameters"] = {"id": call.id}
    if isinstance(call.mask, str):
        members["SoftLayer_ObjectMask"] = {"mask": call.mask}
    elif call.mask is not None:
        members[f"{call.service}ObjectMask"] = {"mask": call.mask}
    if call.filter:
        members[f"{call.service}ObjectFilter"] = call.filter
    if call.limit or call.offset:
        members["resultLimit"] = {"limit": call.limit or 0, "offset": call.offset or 0}
    return {**members, **call.headers}
