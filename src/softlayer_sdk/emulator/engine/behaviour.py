"""What services do beyond the schema: the table that `services` fills and the dispatcher reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from softlayer_sdk._schema import Datatype
    from softlayer_sdk.emulator.engine.accounts import Accounts
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

F = TypeVar("F", bound="Callable[..., Any]")


@attrs.frozen
class Behaviour:
    """What a method does, and which relations its answer has when no mask names any."""

    function: Callable[..., Any]
    adds: tuple[str, ...] = ()


_BEHAVIOURS: dict[tuple[str, str], Behaviour] = {}


@attrs.frozen(kw_only=True)
class Settings:
    """How the emulated account behaves.

    Attributes:
        ready_after: Seconds that an ordered, reloaded or upgraded server takes.
        tick: Seconds by which each call moves the clock.
        strict_filters: Whether a filter on what is not there is refused rather than passed over.
        unwrap_single: Whether REST gives a list of one without its brackets, as it sometimes does.
        metadata_guest: The id of the guest that SoftLayer_Resource_Metadata talks to; without it
            the one with the caller's address, or the first.
    """

    ready_after: float = 0.0
    tick: float = 0.0
    strict_filters: bool = False
    unwrap_single: bool = False
    metadata_guest: int | None = None


@attrs.frozen
class Context:
    """What a behaviour works with: what is called, by whom, and from which address.

    In an empty account there is no user.
    """

    state: State
    service: str
    method: str
    settings: Settings
    accounts: Accounts
    user: Row | None
    caller: str = ""

    @property
    def now(self) -> dt.datetime:
        """The moment of the call."""
        return self.state.clock.now()


def behaviour(datatype: str, *methods: str, adds: tuple[str, ...] = ()) -> Callable[[F], F]:
    """Register what methods of a datatype do.

    The function is called with the context, the row (None for a static method), and the arguments.

    Raises:
        ValueError: something else is registered already.
    """

    def register(function: F) -> F:
        for method in methods:
            name = f"SoftLayer_{datatype}", method
            if name in _BEHAVIOURS:
                raise ValueError(f"{'::'.join(name)} is registered twice")
            _BEHAVIOURS[name] = Behaviour(function, adds)
        return function

    return register


def behaviours(datatypes: Iterable[str], *methods: str) -> Callable[[F], F]:
    """Register what methods do that several datatypes have in common."""

    def register(function: F) -> F:
        for datatype in datatypes:
            behaviour(datatype, *methods)(function)
        return function

    return register


def find_behaviour(datatype: Datatype, method: str) -> Behaviour | None:
    """What a method does on a datatype: its own behaviour, or that of its nearest base."""
    found = (_BEHAVIOURS.get((name, method)) for name in datatype.ancestors)
    return next(filter(None, found), None)
