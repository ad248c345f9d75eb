"""The base class of the generated services."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

if TYPE_CHECKING:
    from softlayer_sdk._values.converter import ListResult
    from softlayer_sdk.client import Client


R = TypeVar("R")  # a class of the caller's own, for `into=`


class Service:
    """The typed methods of one service of the API, each of which is one call.

    Args:
        client: What makes the calls.
    """

    datatype: ClassVar[str]

    def __init__(self, client: Client) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.client!r})"


def list_of(row: type[R] | None) -> type[ListResult[R]] | None:
    """The type of a list of a class, where one is given."""
    return None if row is None else list[row]  # type: ignore[valid-type,return-value]  # known at run time, and made one by the client


def given(*optional: object) -> tuple[object, ...]:
    """Optional arguments as they are sent: those left out at the end are not."""
    while optional and optional[-1] is None:
        optional = optional[:-1]
    return optional
