"""Requests that are ready to be sent: what is the same for each call is made and checked once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
from requests.structures import CaseInsensitiveDict
from requests.utils import check_header_validity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Endpoint:
    """Where the calls of a client go.

    Args:
        url: Its address.
        hook: What sees each response first.

    Raises:
        requests.RequestException: nothing can be sent there.
    """

    def __init__(self, url: str, hook: Callable[..., Any]) -> None:
        self.url = str(requests.Request(url=url).prepare().url)
        self.path = urlsplit(self.url).path
        self._hook = hook
        self._said: tuple[tuple[str, Any], ...] = ()
        self._headers = CaseInsensitiveDict[str]()

    def request(
        self,
        verb: str,
        path: str,
        body: bytes | None,
        common: Mapping[str, Any],
        own: Mapping[str, str],
    ) -> Ready:
        """A request to a path below.

        Args:
            verb: The HTTP method.
            path: The path and what is asked for, quoted.
            body: What is sent, if anything.
            common: The headers that calls have in common.
            own: Those of this one, which go before them.

        Raises:
            requests.RequestException: no HTTP header can say this.
            ValueError: the same.
        """
        said = (*common.items(), *own.items())
        if said != self._said:
            _check(said)
            self._said, self._headers = said, CaseInsensitiveDict[Any](said)
        request = Ready(self, f"/{path}")
        request.method, request.body = verb, body
        request.headers = self._headers.copy()
        if body is not None:
            request.headers["Content-Length"] = str(len(body))
        request.hooks["response"].append(self._hook)
        return request


def _check(headers: Iterable[tuple[str, Any]]) -> None:
    for name, value in headers:
        check_header_validity((name, value))
        if isinstance(value, str):
            value.encode("latin-1")  # as it will be sent
        if name.endswith("\n"):  # which requests before 2.34 lets pass
            raise requests.exceptions.InvalidHeader


class Ready(requests.PreparedRequest):
    """A request that `requests` has nothing to prepare of.

    Attributes:
        endpoint: Whom it goes to.
        target: The path with what is asked for, as the first line of the request has it.
    """

    def __init__(self, endpoint: Endpoint, path: str) -> None:
        super().__init__()
        self.endpoint = endpoint
        self.target = endpoint.path + path
        self.url = endpoint.url + path
