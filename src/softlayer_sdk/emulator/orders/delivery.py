"""What comes of orders, by the type of their container: the table that placing an order reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.behaviour import Context
    from softlayer_sdk.emulator.engine.rows import Row

    Deliver = Callable[[Context, dict[str, Any], list[Row], Row | None], dict[str, Any]]

F = TypeVar("F", bound="Callable[..., Any]")
_DELIVERERS: dict[str, Any] = {}


def deliverer(*complex_types: str) -> Callable[[F], F]:
    """Register what makes what an order's container asks for.

    The function is given the context, the container, its prices and its datacenter. It gives what
    the order's receipt is to show beside the container, and as `made` the rows that were made:
    their billing items know the order.
    """

    def register(function: F) -> F:
        for name in complex_types:
            _DELIVERERS[name] = function
        return function

    return register


def find_deliverer(complex_type: str) -> Deliver | None:
    """What delivers the orders of a type, if there is something."""
    return _DELIVERERS.get(complex_type)
