"""Credentials of IBM Cloud (IAM) that renew themselves."""

from __future__ import annotations

import copy
import json
import threading
import time
from typing import TYPE_CHECKING, Any, Self

import attrs

from softlayer_sdk._types import CallKind, is_object
from softlayer_sdk.auth import Signature
from softlayer_sdk.errors import (
    AuthenticationError,
    CallError,
    ConfigError,
    ResponseTooLargeError,
    SoftLayerError,
)
from softlayer_sdk.transport import _secrets
from softlayer_sdk.transport._errors import FOREIGN, foreign
from softlayer_sdk.transport._http import read_answer
from softlayer_sdk.transport._pool import pooled_session
from softlayer_sdk.transport.base import Call
from softlayer_sdk.transport.flight import Flight

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk._types import Timeout, Wire

IAM_URL = "https://iam.cloud.ibm.com/identity/token"
_CALL = Call(service="IAM", method="token", kind=CallKind.READ)
_DEADLINE = 120.0
_LARGEST = 1024 * 1024


@attrs.define
class _Tokens:
    """What is renewed; all that sign with the same credentials share it."""

    access: str | None = attrs.field(repr=False)
    refresh: str | None = attrs.field(repr=False)
    renewed: float = float("-inf")
    lock: Any = attrs.field(factory=threading.Lock, repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return _Tokens, (self.access, self.refresh)


class IamAuth:
    """IAM access tokens, fetched with an API key or a refresh token whenever one is needed.

    Args:
        api_key: An IAM API key.
        refresh_token: A refresh token, instead of a key; each use gives the next one.
        access_token: The access token to begin with, if there is one.
        url: Where tokens are given out.
        timeout: Seconds, one number or (connect, read).
        proxy: The URL of a proxy; that of the client without it.
        verify: Whether to check the server's certificate, or the file of authorities to trust; what
            the client does without it.

    Raises:
        ConfigError: there is neither a key nor a refresh token, or both.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        refresh_token: str | None = None,
        access_token: str | None = None,
        url: str = IAM_URL,
        timeout: Timeout = (5.0, 60.0),
        proxy: str | None = None,
        verify: bool | str | None = None,
    ) -> None:
        if bool(api_key) == bool(refresh_token):
            raise ConfigError("IamAuth takes an api_key= or a refresh_token=")
        self._api_key = api_key
        self._tokens = _Tokens(access_token, refresh_token)
        self._url = url
        self._timeout = timeout
        self._proxy = proxy
        self._verify = verify

    def __repr__(self) -> str:
        return f"IamAuth(url={self._url!r})"

    def routed(self, *, proxy: str | None, verify: bool | str) -> Self:
        """The same credentials and tokens, fetched by the way that a client takes."""
        twin = copy.copy(self)
        twin._proxy = self._proxy or proxy  # noqa: SLF001 - of its own class
        twin._verify = verify if self._verify is None else self._verify  # noqa: SLF001 - the same
        return twin

    def sign(self, wire: Wire) -> Signature:  # noqa: ARG002 - the same on both
        """HTTP `Authorization: Bearer`; the first token is fetched when it is needed."""
        if not self._tokens.access:
            self.renew(since=float("-inf"))
        return Signature(authorization=f"Bearer {self._tokens.access}")

    def renew(self, *, since: float) -> None:
        """Fetch a token, unless another thread has done so since a `time.monotonic`.

        Raises:
            AuthenticationError: the key or refresh token was refused.
            CallError: no token could be fetched; the call that needed it was not sent.
        """
        with self._tokens.lock:
            if self._tokens.renewed > since:
                return
            failure = self._fetch()
            if isinstance(failure, CallError):
                failure.may_have_run = False
            if failure is not None:
                raise failure
            self._tokens.renewed = time.monotonic()

    def _fetch(self) -> SoftLayerError | None:
        """Fetch a token, or give the reason why there is none."""
        secret = str(self._api_key or self._tokens.refresh)
        form = (
            {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": secret}
            if self._api_key
            else {"grant_type": "refresh_token", "refresh_token": secret}
        )
        with Flight.within(_DEADLINE) as flight, pooled_session() as session:
            try:
                response = session.post(
                    self._url,
                    {**form, "response_type": "cloud_iam"},
                    auth=("bx", "bx"),  # what IAM knows a program without an account by
                    headers={"Accept": "application/json"},
                    timeout=self._timeout,
                    proxies={"http": self._proxy, "https": self._proxy} if self._proxy else None,
                    verify=self._verify,
                    allow_redirects=False,
                    stream=True,
                )
                answer = read_answer(response, _LARGEST)
            except FOREIGN as error:
                return foreign(error, _CALL, flight)
        if answer.body is None:
            return ResponseTooLargeError("no token is that long", call=_CALL)
        found = _read(answer.body)
        if not found.get("access_token"):
            return AuthenticationError(
                _secrets.clean(
                    str(found.get("errorMessage") or "no token was given"), iter([secret])
                ),
                fault_code=str(found.get("errorCode") or ""),
                call=_CALL,
                http_status=answer.status,
            )
        self._tokens.access = str(found["access_token"])
        if found.get("refresh_token"):
            self._tokens.refresh = str(found["refresh_token"])
        return None


def _read(body: bytes) -> Mapping[str, Any]:
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if is_object(found) else {}
