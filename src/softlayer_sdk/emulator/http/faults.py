"""Faults on request: what can go wrong between a client and the service, to test against.

A fault is what happens instead of the answer, or, for a `lost_answer`, after the call was carried
out. Each counts down until it is used up.
"""

from __future__ import annotations

import collections
import threading
import time
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.emulator.engine.errors import BASE, PUBLIC, Refusal

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.request import Request

Kind = Literal[
    "lost_answer",
    "lost_call",
    "silence",
    "truncated",
    "wrong_shape",
    "rate_limit",
    "expired_token",
    "internal_error",
    "error_in_200",
    "html_502",
    "empty_500",
    "empty_200",
    "entity_bomb",
    "control_characters",
    "redirect",
    "latency",
    "slow_drip",
]
MEANINGS: dict[Kind, str] = {
    "lost_answer": "carried out, then the connection is closed without an answer",
    "lost_call": "the connection is closed, nothing is carried out",
    "silence": "carried out, then nothing comes and the connection stays open",
    "truncated": "carried out, and half of the answer",
    "wrong_shape": "carried out, and an object that no method gives instead of the answer",
    "rate_limit": "too many calls",
    "expired_token": "the access token is too old",
    "internal_error": '"Internal Error" with status 500',
    "error_in_200": "an error object with status 200",
    "html_502": "a gateway's HTML page",
    "empty_500": "no body, status 500",
    "empty_200": "no body, status 200",
    "entity_bomb": "XML whose entities grow without end",
    "control_characters": "characters that no XML and no JSON may have",
    "redirect": "to another host",
    "latency": "the answer takes a while",
    "slow_drip": "the answer comes in bits, and takes a while in all",
}
WRONG: dict[str, object] = {"unexpected": {"shape": []}}
_RATE = "Rate limit of {limit} requests for every 1 second(s) exceeded."
_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    b"<params><param><value><string>&b;</string></value></param></params>"
)
_CONTROL = (
    b'<?xml version="1.0"?>'
    b"<params><param><value><string>a\x01b\x00c</string></value></param></params>"
)
# What SoftLayer itself says.
REFUSED: dict[Kind | None, Refusal] = {
    "rate_limit": Refusal(f"{BASE}_WebService_RateLimitExceeded", _RATE.format(limit=50), 429),
    "expired_token": Refusal(
        f"{BASE}_Account_Authentication_AccessTokenValidation",
        "Access token validation failed: the token has expired.",
    ),
    "internal_error": Refusal(PUBLIC, "Internal Error", 500),
    "error_in_200": Refusal(PUBLIC, "Internal Error", 200),
}
# What something on the way says: status, content type, body.
BROKEN: dict[Kind | None, tuple[int, str, bytes]] = {
    "html_502": (
        502,
        "text/html",
        b"<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>",
    ),
    "empty_500": (500, "text/plain", b""),
    "empty_200": (200, "text/plain", b""),
    "entity_bomb": (200, "text/xml", _BOMB),
    "control_characters": (200, "text/xml", _CONTROL),
    "redirect": (302, "text/plain", b""),
}


@attrs.define(eq=False)
class Fault:
    """What goes wrong with the next calls of a method."""

    kind: Kind
    service: str | None = None
    method: str | None = None
    times: int | None = 1
    after: int = 0
    seconds: float = 1.0

    def strikes(self, request: Request) -> bool:
        """Whether this call is to have it; if so, that is counted."""
        service = (self.service or request.service).removeprefix("SoftLayer_")
        meant = service == request.service.removeprefix("SoftLayer_")
        if self.times == 0 or not meant or self.method not in (None, request.method):
            return False
        if self.after > 0:
            self.after -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


def _check_names(service: str | None, method: str | None) -> None:
    """Refuse names that no call has: such a fault would never come.

    Raises:
        ValueError: it names the nearest that there is.
    """
    names = [service] if service is not None else schema.service_names()
    known = {each for name in names for each in schema.methods(schema.wire_name(name))}
    if service is not None and not known:
        near = nearest(schema.wire_name(service), schema.service_names())
        raise ValueError(f"there is no service {service!r}{did_you_mean(near)}")
    if method is not None and method not in known:
        raise ValueError(f"there is no method {method!r}{did_you_mean(nearest(method, known))}")


class Limiter:
    """Counts the calls of the last second.

    Args:
        limit: How many may come in a second; None for any number.
    """

    def __init__(self, limit: int | None) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._times: collections.deque[float] = collections.deque()

    def is_over(self) -> bool:
        """Whether this call is one too many; one that is refused does not count."""
        if self._limit is None:
            return False
        with self._lock:
            now = time.monotonic()
            while self._times and self._times[0] <= now - 1:
                self._times.popleft()
            if len(self._times) >= self._limit:
                return True
            self._times.append(now)
            return False

    @property
    def refusal(self) -> Refusal:
        """What is said to it."""
        return attrs.evolve(REFUSED["rate_limit"], text=_RATE.format(limit=self._limit))


class Faults:
    """What is still to go wrong."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []

    def add(
        self,
        kind: Kind,
        *,
        service: str | None = None,
        method: str | None = None,
        times: int | None = 1,
        after: int = 0,
        seconds: float = 1.0,
    ) -> None:
        """Let the next calls go wrong.

        Args:
            kind: What happens.
            service: Only on calls of this service.
            method: Only on calls of this method.
            times: How many calls have it; None for all until `clear`.
            after: How many of the calls that are meant go well first.
            seconds: How long an answer takes, for `latency` and `slow_drip`.

        Raises:
            ValueError: there is no such fault, no such service, or no such method of it.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"{kind!r} is not a fault: {', '.join(get_args(Kind))}")
        _check_names(service, method)
        with self._lock:
            self._waiting.append(Fault(kind, service, method, times, after, seconds))

    def waiting(self) -> list[Fault]:
        """What is still to go wrong, in the order it was added."""
        with self._lock:
            return [each for each in self._waiting if each.times != 0]

    def remove(self, fault: Fault) -> None:
        """Call one off."""
        with self._lock:
            self._waiting = [each for each in self._waiting if each is not fault]

    def clear(self) -> None:
        """Let everything go well again."""
        with self._lock:
            self._waiting.clear()

    def take(self, request: Request) -> Fault | None:
        """What this call is to suffer; it counts as used."""
        with self._lock:
            self._waiting = [each for each in self._waiting if each.times != 0]
            return next((each for each in self._waiting if each.strikes(request)), None)
