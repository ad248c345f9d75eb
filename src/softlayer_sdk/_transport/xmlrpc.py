"""The XML-RPC transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._transport import _xml
from softlayer_sdk._transport._http import (
    foreign_errors,
    read_retry_after,
    read_total,
    unreadable,
)
from softlayer_sdk._transport.base import Call, Response
from softlayer_sdk._types import NOT_GIVEN, CallKind, Timeout
from softlayer_sdk.errors import PreflightError, api_error

if TYPE_CHECKING:
    import requests

    from softlayer_sdk._auth import Auth


class XmlRpcTransport:
    """Sends calls as XML-RPC messages.

    Args:
        endpoint_url: Where the services are, such as `https://api.softlayer.com/xmlrpc/v3.1`.
        auth: What signs the calls.
        session: The pooled connections.
        timeout: Seconds, one number or (connect, read), for calls that do not say.
    """

    def __init__(
        self, endpoint_url: str, auth: Auth, session: requests.Session, timeout: Timeout
    ) -> None:
        self._url = endpoint_url.rstrip("/")
        self.auth = auth
        self._session = session
        self._timeout = timeout

    def send(self, call: Call) -> Response:
        """Send one call once and give its decoded answer."""
        signature = self.auth.sign("xmlrpc")
        headers = {"Content-Type": "application/xml", **call.raw_headers}
        if signature.authorization:
            headers.setdefault("Authorization", signature.authorization)
        try:
            parameters = [{"headers": _members(call, signature.members)}, *call.args]
            body = _xml.encode_call(call.method, parameters)
        except _xml.Unsendable as error:
            raise PreflightError(
                f"{call.service}::{call.method}: {error.place}: {error}"
            ) from error
        with foreign_errors(call):
            answer = self._session.request(
                "POST",
                f"{self._url}/{call.service}",
                data=body,
                headers=headers,
                auth=signature.basic,
                cert=signature.cert,
                timeout=self._timeout if call.timeout is NOT_GIVEN else call.timeout,
                allow_redirects=False,
            )
        return _read(call, answer)

    def close(self) -> None:
        """Give up the pooled connections."""
        self._session.close()


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


def _read(call: Call, answer: requests.Response) -> Response:
    try:
        value = _xml.decode_answer(answer.content)
    except _xml.Fault as fault:
        raise api_error(
            fault.code,
            fault.text,
            call=call.without_secrets(),
            http_status=answer.status_code,
            retry_after=read_retry_after(answer),
            may_have_run=call.kind is not CallKind.READ,
        ) from None
    except _xml.NotXmlRpc as error:
        raise unreadable(call, answer, f"the answer is not XML-RPC: {error}") from error
    if not answer.ok:
        raise unreadable(call, answer, "the answer says that it failed, but not why")
    return Response(value, read_total(answer))
