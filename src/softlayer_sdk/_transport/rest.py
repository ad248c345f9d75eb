"""The REST transport."""

from __future__ import annotations

import base64
import datetime as dt
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from softlayer_sdk._transport._http import (
    foreign_errors,
    read_retry_after,
    read_total,
    unreadable,
)
from softlayer_sdk._transport.base import Call, Response
from softlayer_sdk._types import NOT_GIVEN, CallKind, Timeout, is_object
from softlayer_sdk.errors import ConfigError, PreflightError, api_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    import requests

    from softlayer_sdk._auth import Auth

# A write never travels as GET, which proxies and HTTP libraries feel free to send again.
_VERBS = {
    "createObject": "POST",
    "editObject": "PUT",
    "editObjects": "PUT",
    "deleteObject": "DELETE",
}


class RestTransport:
    """Sends calls as REST requests.

    Args:
        endpoint_url: Where the services are, such as `https://api.softlayer.com/rest/v3.1`.
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
        signature = self.auth.sign("rest")
        headers = {"Content-Type": "application/json", **call.raw_headers}
        if signature.authorization:
            headers.setdefault("Authorization", signature.authorization)
        url, params, body = f"{self._url}/{_path(call)}", _query(call), _body(call)
        with foreign_errors(call):
            answer = self._session.request(
                _verb(call),
                url,
                params=params,
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


def _verb(call: Call) -> str:
    if call.kind is CallKind.READ and not call.args:
        return "GET"
    return _VERBS.get(call.method, "POST")


def _path(call: Call) -> str:
    """The method is always named, so that the verb never decides what is done."""
    parts = [call.service, *([] if call.id is None else [str(call.id)]), call.method]
    return "/".join(quote(part, safe="") for part in parts) + ".json"


def _query(call: Call) -> dict[str, str]:
    params: dict[str, str] = {}
    if isinstance(call.mask, str) and call.mask:
        params["objectMask"] = call.mask
    elif call.mask is not None:
        raise PreflightError("mask: the struct form is for XML-RPC only; write it as text for REST")
    if call.headers:
        raise ConfigError("headers= are members of an XML-RPC message; REST takes raw_headers=")
    if call.filter:
        params["objectFilter"] = _dump(call.filter)
    if call.limit or call.offset:
        params["resultLimit"] = f"{call.offset or 0},{call.limit or 0}"
    return params


def _body(call: Call) -> bytes | None:
    """The arguments. A body sent to `getObject` was once taken for an order: it never has one."""
    if call.kind is CallKind.READ and not call.args:
        return None
    return _dump({"parameters": list(call.args)}).encode("utf-8")


def _dump(value: Any) -> str:
    try:
        return json.dumps(value, default=_plain, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise PreflightError(f"a value cannot be sent: {error}") from error


def _plain(value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} is not data")


def _read(call: Call, answer: requests.Response) -> Response:
    content = answer.content
    if answer.ok and not content.strip():
        return Response(None, read_total(answer))  # a void method says nothing
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise unreadable(call, answer, f"the answer is not JSON: {error}") from error
    if is_object(value) and "error" in value and (not answer.ok or _only_error(value)):
        raise api_error(
            str(value.get("code") or ""),
            str(value["error"]),
            call=call.without_secrets(),
            http_status=answer.status_code,
            retry_after=read_retry_after(answer),
            may_have_run=call.kind is not CallKind.READ,
        )
    if not answer.ok or answer.is_redirect:
        raise unreadable(call, answer, "the answer says that it failed, but not why")
    return Response(value, read_total(answer))


def _only_error(value: Mapping[str, Any]) -> bool:
    """An error can come with status 200: an object of nothing but these members."""
    return value.keys() == {"error", "code"}
