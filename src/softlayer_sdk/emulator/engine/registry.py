"""Everything that features register: the one table of what is written by hand beside the schema.

Rows hold plain data only, so that they can be kept in a file: what is worked out, what happens
later and what an order delivers is named here. Features know each other by what they register, not
by imports.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from softlayer_sdk._schema.schema import find_datatype, wire_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk._schema.schema import Datatype
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

    Derive = Callable[[Row], Any]
    Find = Callable[[State, int], Row | None]
    Seed = Callable[[State, dict[str, Any]], Row]
    Deliver = Callable[[Context, dict[str, Any], list[Row], Row | None], dict[str, Any]]
    Cancel = Callable[[Context, Row], object]

F = TypeVar("F", bound="Callable[..., Any]")
K = TypeVar("K")
V = TypeVar("V")


class _Table(Generic[K, V]):
    """What is registered of one kind, by the name it is found under."""

    def __init__(self) -> None:
        self.entries: dict[K, V] = {}

    def put(self, name: K, value: V) -> None:
        if name in self.entries:
            raise ValueError(f"{name} is registered twice")
        self.entries[name] = value

    def find(self, *names: K) -> V | None:
        """What is registered under the first name that something is registered under."""
        for name in names:
            if name in self.entries:
                return self.entries[name]
        return None


@attrs.frozen
class Behaviour:
    """What a method does, and which relations its answer has when no mask names any.

    After a dot there are relations of relations.
    """

    function: Callable[..., Any]
    adds: tuple[str, ...] = ()


@attrs.frozen
class Deliverer:
    """What delivers orders.

    Attributes:
        package: Whether they are of a package, whose rules hold.
        hosts: The property that names the machines of an order, if it is for machines.
        sells: The category that an order has to have something of, if it is one.
    """

    deliver: Deliver
    package: bool = True
    hosts: str = ""
    sells: str = ""


@attrs.frozen
class Canceller:
    """What cancels a thing.

    Attributes:
        cancel: Does it.
        bill: Whether the billing item goes with the thing; without, that is up to the function.
        waits: Whether it can be cancelled at the next bill date.
    """

    cancel: Cancel
    bill: bool = True
    waits: bool = True


_BEHAVIOURS: _Table[tuple[str, str], Behaviour] = _Table()
_DERIVED: _Table[tuple[str, str], Derive] = _Table()
_FINDERS: _Table[str, Find] = _Table()
_NAMERS: _Table[str, Callable[[State, str], Row | None]] = _Table()
_SEEDERS: _Table[str, Seed] = _Table()
_VALUES: _Table[tuple[str, str], frozenset[str]] = _Table()
_DELIVERERS: _Table[str, Deliverer] = _Table()
_MACHINES: _Table[str, Deliverer] = _Table()
_OPTIONAL: _Table[int, tuple[str, ...]] = _Table()
_CANCELLERS: _Table[str, Canceller] = _Table()
_COMPLETERS: _Table[str, Callable[[State], object]] = _Table()
_ACTIONS: _Table[str, Callable[..., object]] = _Table()
_PROVIDED: _Table[str, Callable[..., Any]] = _Table()


# --- what methods do -------------------------------------------------------------------------


def behaviour(datatype: str, *methods: str, adds: tuple[str, ...] = ()) -> Callable[[F], F]:
    """Register what methods of a datatype do.

    The function is called with the context, the row (None for a static method), and the arguments.

    Raises:
        ValueError: something else is registered already; so with all that is registered here.
    """
    return behaviours((datatype,), *methods, adds=adds)


def behaviours(
    datatypes: Iterable[str], *methods: str, adds: tuple[str, ...] = ()
) -> Callable[[F], F]:
    """Register what methods do that several datatypes have in common."""

    def register(function: F) -> F:
        for datatype in datatypes:
            for method in methods:
                _BEHAVIOURS.put((wire_name(datatype), method), Behaviour(function, adds))
        return function

    return register


def find_behaviour(datatype: Datatype, method: str) -> Behaviour | None:
    """What a method does on a datatype: its own behaviour, or that of its nearest base."""
    return _BEHAVIOURS.find(*((name, method) for name in datatype.ancestors))


# --- what properties follow from -------------------------------------------------------------


def derived(datatype: str, *names: str) -> Callable[[F], F]:
    """Register how properties of a datatype follow from the rest: a function of the row.

    What a row was given explicitly counts more.
    """

    def register(function: F) -> F:
        for name in names:
            _DERIVED.put((wire_name(datatype), name), function)
        return function

    return register


@functools.cache
def find_derived(datatype: str, name: str) -> Derive | None:
    """How a property of a datatype follows from the rest, if it does; the nearest base counts."""
    found = find_datatype(datatype)
    return _DERIVED.find(*((base, name) for base in (found.ancestors if found else ())))


def part_of(datatype: str, name: str, whole: str, test: Callable[[Row], object]) -> None:
    """Register a list that has those rows of another list of the same object that pass a test."""

    def part(row: Row) -> list[Row]:
        return [each for each in row.get(whole) if test(each)]

    derived(datatype, name)(part)


def held_by(datatype: str, name: str, holder: str) -> None:
    """Register a list that has the rows of another datatype that hold the object."""

    def holders(row: Row) -> list[Row]:
        return [each for each in row.referrers if each.is_a(holder)]

    derived(datatype, name)(holders)


def usual(datatype: str, **values: object) -> None:
    """Register the values of properties of which nothing more is known."""

    def always(value: object) -> Derive:
        return lambda _: value

    for name, value in values.items():
        derived(datatype, name)(always(value))


def same_as(datatype: str, **others: str) -> None:
    """Register properties that are as others are: of the object, or after a dot of what it has."""

    def found(path: list[str]) -> Derive:
        def find(row: Row) -> Any:
            value: Any = row
            for name in path:
                value = value.get(name) if value is not None else None
            return value

        return find

    for name, path in others.items():
        derived(datatype, name)(found(path.split(".")))


# --- where objects come from, and what becomes of them ---------------------------------------


def finder(datatype: str) -> Callable[[F], F]:
    """Register what gives the object with an id when no row is stored for it."""

    def register(function: F) -> F:
        _FINDERS.put(wire_name(datatype), function)
        return function

    return register


def namer(datatype: str) -> Callable[[F], F]:
    """Register what gives the object with a name, in place of its id."""

    def register(function: F) -> F:
        _NAMERS.put(wire_name(datatype), function)
        return function

    return register


def find_namer(datatype: str) -> Callable[[State, str], Row | None] | None:
    """What gives the objects of a datatype by their names, if there is something."""
    return _NAMERS.find(datatype)


def find_finder(datatype: str) -> Find | None:
    """What gives the objects of a datatype that are not stored, if there is something."""
    return _FINDERS.find(datatype)


def seeder(*datatypes: str) -> Callable[[F], F]:
    """Register what makes a complete object of a datatype from a few of its properties."""

    def register(function: F) -> F:
        for name in datatypes:
            _SEEDERS.put(wire_name(name), function)
        return function

    return register


def find_seeder(datatype: str) -> Seed | None:
    """What makes complete objects of a datatype, if there is something."""
    return _SEEDERS.find(wire_name(datatype))


def values_of(datatype: str, prop: str, values: Iterable[object]) -> None:
    """Register the values that a property has: seeds are refused that have others."""
    _VALUES.put((wire_name(datatype), prop), frozenset(map(str, values)))


def find_values(datatype: Datatype, prop: str) -> frozenset[str] | None:
    """The values that a property of a datatype has, if all are known."""
    return _VALUES.find(*((name, prop) for name in datatype.ancestors))


def deliverer(
    *complex_types: str,
    machines: str = "",
    package: bool = True,
    hosts: str = "",
    sells: str = "",
) -> Callable[[F], F]:
    """Register what makes what an order's container asks for.

    The function is given the context, the container, its prices and its datacenter. It gives what
    the order's receipt is to show beside the container. The billing items that it makes know the
    order from then on.

    Args:
        complex_types: The types of the containers.
        machines: The category of the machines; they are ordered with containers of any type.
        package: Whether the orders are of a package.
        hosts: The property that names the machines of an order: as many as are ordered.
        sells: The category that an order has to have something of, if it is one.
    """

    def register(function: F) -> F:
        for name in complex_types:
            _DELIVERERS.put(name, Deliverer(function, package, hosts, sells))
        if machines:
            _MACHINES.put(machines, Deliverer(function, package, hosts))
        return function

    return register


def find_deliverer(complex_type: object) -> Deliverer | None:
    """What delivers the orders of a type; None for orders of machines."""
    return _DELIVERERS.find(str(complex_type))


def delivered() -> list[str]:
    """The types of the orders that something delivers, but for machines."""
    return sorted(_DELIVERERS.entries)


def find_machines(categories: Iterable[str]) -> Deliverer | None:
    """What delivers the machines of an order: those of one of its categories, or the usual ones."""
    return _MACHINES.find(*categories, "server")


def optional(packages: Iterable[int], categories: tuple[str, ...]) -> None:
    """Register what orders of packages may leave out: the cheapest of each category is meant."""
    for package in packages:
        _OPTIONAL.put(package, categories)


def find_optional(package: int) -> tuple[str, ...]:
    """The categories of which the cheapest is meant when an order of a package has nothing."""
    return _OPTIONAL.find(package) or ()


def canceller(*datatypes: str, bill: bool = True, waits: bool = True) -> Callable[[F], F]:
    """Register what cancels the objects of datatypes: a function of the context and the object.

    It takes the object away, or refuses.

    Args:
        datatypes: What it cancels.
        bill: Whether the billing item goes with the object; without, that is up to the function.
        waits: Whether it can be cancelled at the next bill date; without, it is asked for at once.
    """

    def register(function: F) -> F:
        for name in datatypes:
            _CANCELLERS.put(wire_name(name), Canceller(function, bill, waits))
        return function

    return register


def find_canceller(datatype: Datatype) -> Canceller | None:
    """What cancels the objects of a datatype, or of its nearest base."""
    return _CANCELLERS.find(*datatype.ancestors)


def completes(*datatypes: str) -> Callable[[F], F]:
    """Register what makes the objects of datatypes that are made when they are first asked for.

    The function of the state is called before all objects of one of them are listed.
    """

    def register(function: F) -> F:
        for name in datatypes:
            _COMPLETERS.put(wire_name(name), function)
        return function

    return register


def find_completer(datatype: str) -> Callable[[State], object] | None:
    """What makes the objects of a datatype that are not made yet."""
    return _COMPLETERS.find(datatype)


# --- by name ---------------------------------------------------------------------------------


def action(function: F) -> F:
    """Register something that can happen later: it is given the moment, and rows and facts."""
    _ACTIONS.put(_name(function), function)
    return function


def find_action(name: str) -> Callable[..., object]:
    """The action of a name.

    Raises:
        LookupError: there is none.
    """
    return _ACTIONS.entries[name]


def provides(function: F) -> F:
    """Register something that a feature does for others, under the function's name."""
    _PROVIDED.put(_name(function), function)
    return function


def provided(name: str) -> Callable[..., Any]:
    """What another feature does for this one."""
    return _PROVIDED.entries[name]


def _name(function: Callable[..., Any]) -> str:
    return function.__name__
