"""Credentials of IBM Cloud (IAM) that renew themselves."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import requests

from softlayer_sdk._auth import Signature
from softlayer_sdk._types import CallKind, is_object
from softlayer_sdk.errors import AuthenticationError, CallError, ConfigError
from softlayer_sdk.transport._errors import foreign_errors
from softlayer_sdk.transport.base import Call

if TYPE_CHECKING:
    from softlayer_sdk._types import Timeout, Wire

IAM_URL = "https://iam.cloud.ibm.com/identity/token"
_CALL = Call(service="IAM", method="token", kind=CallKind.READ)


class IamAuth:
    """IAM access tokens, fetched with an API key or a refresh token whenever one is needed.

    Args:
        api_key: An IAM API key.
        refresh_token: A refresh token, instead of a key; each use gives the next one.
        access_token: The access token to begin with, if there is one.
        url: Where tokens are given out.
        timeout: Seconds, one number or (connect, read).

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
    ) -> None:
        if bool(api_key) == bool(refresh_token):
            raise ConfigError("IamAuth takes an api_key= or a refresh_token=")
        self._api_key = api_key
        self._refresh_token = refresh_token
        self._access_token = access_token
        self._url = url
        self._timeout = timeout
        self._lock = threading.Lock()
        self._renewed = float("-inf")

    def __repr__(self) -> str:
        return f"IamAuth(url={self._url!r})"

    def sign(self, wire: Wire) -> Signature:  # noqa: ARG002 - the same on both
        """HTTP `Authorization: Bearer`; the first token is fetched when it is needed."""
        if not self._access_token:
            self.renew(since=float("-inf"))
        return Signature(authorization=f"Bearer {self._access_token}")

    def renew(self, *, since: float) -> None:
        """Fetch a token, unless another thread has done so since a `time.monotonic`.

        Raises:
            AuthenticationError: the key or refresh token was refused.
            CallError: no token could be fetched; the call that needed it was not sent.
        """
        with self._lock:
            if self._renewed > since:
                return
            try:
                self._fetch()
            except CallError as error:
                error.may_have_run = False
                raise
            self._renewed = time.monotonic()

    def _fetch(self) -> None:
        if self._api_key:
            form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": self._api_key}
        else:
            form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token or ""}
        with foreign_errors(_CALL):
            answer = requests.post(
                self._url,
                {**form, "response_type": "cloud_iam"},
                auth=("bx", "bx"),  # what IAM knows a program without an account of its own by
                headers={"Accept": "application/json"},
                timeout=self._timeout,
                allow_redirects=False,
            )
        found = _read(answer)
        if not found.get("access_token"):
            raise AuthenticationError(
                str(found.get("errorMessage") or "no token was given"),
                fault_code=str(found.get("errorCode") or ""),
                call=_CALL,
                http_status=answer.status_code,
            )
        self._access_token = str(found["access_token"])
        if not self._api_key and found.get("refresh_token"):
            self._refresh_token = str(found["refresh_token"])


def _read(answer: requests.Response) -> dict[str, Any]:
    try:
        found: Any = answer.json()
    except (ValueError, RecursionError):
        return {}
    return {**found} if is_object(found) else {}
