"""What becomes of things that are paid for when their billing item is cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk._schema import PREFIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.behaviour import Context
    from softlayer_sdk.emulator.engine.rows import Row

    Cancel = Callable[[Context, Row], object]

F = TypeVar("F", bound="Callable[..., Any]")
_CANCELLERS: dict[str, Any] = {}


def canceller(*datatypes: str) -> Callable[[F], F]:
    """Register what cancels the objects of datatypes: a function of the context and the object.

    It takes the object away, or refuses.
    """

    def register(function: F) -> F:
        for name in datatypes:
            _CANCELLERS[PREFIX + name] = function
        return function

    return register


def find_canceller(billing_item: Row) -> tuple[Row, Cancel] | None:
    """What a billing item is for, and what cancels that; None when nothing is registered."""
    hidden = billing_item.hidden.get("resource")
    for row in [*billing_item.referrers, *([hidden] if hidden is not None else [])]:
        if row is hidden or row.values.get("billingItem") is billing_item:
            for base in row.type.ancestors:
                if base in _CANCELLERS:
                    return row, _CANCELLERS[base]
    return None
