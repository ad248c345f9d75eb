"""Trouble on request: what can go wrong between a client and the service, to test against.

A fault is what happens instead of the answer, or, for a `lost_answer`, after the call was carried
out. Each counts down until it is used up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

if TYPE_CHECKING:
    from softlayer_sdk.emulator.request import Request

Kind = Literal[
    "lost_answer",  # carried out, then the connection is closed without an answer
    "lost_call",  # the connection is closed, nothing is carried out
    "rate_limit",  # too many calls
    "internal_error",  # "Internal Error" with status 500
    "error_in_200",  # an error object with status 200
    "html_502",  # a gateway's HTML page
    "empty_500",  # no body, status 500
    "empty_200",  # no body, status 200
    "truncated",  # carried out, and half of the answer
    "entity_bomb",  # XML whose entities grow without end
    "control_characters",  # characters that XML may not have
    "redirect",  # to another host
]


@attrs.define
class Trouble:
    """One kind of trouble for the next calls of a method."""

    kind: Kind
    service: str | None = None
    method: str | None = None
    times: int = 1

    def fits(self, request: Request) -> bool:
        """Whether this call is to have it."""
        service = (self.service or request.service).removeprefix("SoftLayer_")
        return (
            self.times > 0
            and service == request.service.removeprefix("SoftLayer_")
            and self.method in (None, request.method)
        )


class Faults:
    """The trouble that is still to come."""

    def __init__(self) -> None:
        self._waiting: list[Trouble] = []

    def add(
        self,
        kind: Kind,
        *,
        service: str | None = None,
        method: str | None = None,
        times: int = 1,
    ) -> None:
        """Let the next calls go wrong.

        Args:
            kind: What happens.
            service: Only on calls of this service.
            method: Only on calls of this method.
            times: How many calls have it.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"{kind!r} is not a fault: {', '.join(get_args(Kind))}")
        self._waiting.append(Trouble(kind, service, method, times))

    def clear(self) -> None:
        """Let everything go well again."""
        self._waiting.clear()

    def take(self, request: Request) -> Kind | None:
        """What this call is to suffer; it counts as used."""
        for trouble in self._waiting:
            if trouble.fits(request):
                trouble.times -= 1
                return trouble.kind
        return None
