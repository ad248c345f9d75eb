"""Aliases and small types that several modules share. Imports nothing of ours."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, Protocol, TypeGuard

# Raw API data is typed `Any` where a caller works with it.
MaskLike = str | Mapping[str, Any]
FilterLike = Mapping[str, Any]
Timeout = float | tuple[float | None, float | None] | None
Wire = Literal["xmlrpc", "rest"]
Preflight = Literal["error", "warn", "off"]


class NotGiven(enum.Enum):
    """The type of `NOT_GIVEN`, for an argument that was left out where None means null."""

    NOT_GIVEN = "NOT_GIVEN"

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False


NOT_GIVEN: Final = NotGiven.NOT_GIVEN


class CallKind(enum.Enum):
    """What a call does, which decides whether it may ever be sent twice."""

    READ = "read"  # changes nothing: repeat it as often as needed
    WRITE = "write"  # changes something: repeat it only when it surely did not run
    ORDER = "order"  # a write that orders, creates or cancels: money may be spent


class FailedCall(Protocol):
    """The call an error speaks of, with its secrets removed."""

    @property
    def service(self) -> str:
        """Wire name of the service, such as `SoftLayer_Account`."""
        ...

    @property
    def method(self) -> str:
        """Wire name of the method, such as `getObject`."""
        ...

    @property
    def id(self) -> int | str | None:
        """The object that it was called on."""
        ...

    @property
    def mask(self) -> MaskLike | None:
        """What the answer was to have."""
        ...

    @property
    def filter(self) -> FilterLike | None:
        """Which rows were asked for."""
        ...

    @property
    def limit(self) -> int | None:
        """The most rows that were asked for."""
        ...

    @property
    def offset(self) -> int | None:
        """How many rows were passed over."""
        ...

    @property
    def kind(self) -> CallKind:
        """Whether it reads, writes or orders."""
        ...


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a raw value is an object: names and values."""
    return value.__class__ is dict or isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a raw value is an array."""
    return isinstance(value, (list, tuple))
