"""From rows to plain data: what a mask names, in the form that both wires have."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.masks import Mask
from softlayer_sdk.emulator.rows import Row
from softlayer_sdk.emulator.values import CENTRAL, date_text, decimal_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk._schema import Datatype, Property

# Relational properties that come without being asked for.
_DEFAULTS = {
    "SoftLayer_Virtual_Guest": (
        "globalIdentifier",
        "managedResourceFlag",
        "privateNetworkOnlyFlag",
        "status",
    ),
    "SoftLayer_Dns_Domain": ("managedResourceFlag",),
    "SoftLayer_Product_Item": ("itemCategory", "prices"),
}
# A null of these is there as null; any other is left out.
_SHOWN_NULL = {"int", "unsignedInt", "unsignedLong", "boolean", "decimal", "float", "dateTime"}


@attrs.frozen
class _Plan:
    """What of a datatype goes into an answer, found out once for all of its rows."""

    locals: list[Property]
    counts: list[tuple[Property, str | None]]
    relations: list[tuple[Property, Mask]]
    mask: Mask


class Renderer:
    """Turns the rows of one answer into plain data.

    Args:
        zone: The time zone that dates are shown in.
        types: Whether each object says of which datatype it is.
        keep: Whether a related row is to be in the answer; all are without it.
    """

    def __init__(
        self,
        *,
        zone: dt.tzinfo = CENTRAL,
        types: bool = False,
        keep: Callable[[str, Row], bool] | None = None,
    ) -> None:
        self._zone = zone
        self._types = types
        self._keep = keep
        self._plans: dict[tuple[int, str], _Plan] = {}

    def render(self, row: Row, mask: Mask, *, root: bool = True) -> dict[str, Any]:
        """One row. Only the children of a root can be filtered."""
        key = (id(mask), row.type.name)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = _plan(row.type, mask)
        found: dict[str, Any] = {"complexType": row.type.name} if self._types else {}
        for prop in plan.locals:
            value = row.get(prop.wire_name)
            if value is not None or prop.type in _SHOWN_NULL:
                found[prop.wire_name] = self._scalar(value, prop)
        for prop, counted in plan.counts:
            related = row.get(counted) if counted else ()
            found[prop.wire_name] = len(related or ())
        for prop, inner in plan.relations:
            value = row.get(prop.wire_name)
            if prop.array:
                children: Iterable[Any] = value or ()
                if root and self._keep:
                    children = [each for each in children if self._keep(prop.wire_name, each)]
                found[prop.wire_name] = [self._value(each, inner, prop) for each in children]
            elif value is not None:
                found[prop.wire_name] = self._value(value, inner, prop)
        return found

    def _value(self, value: Any, mask: Mask, prop: Property) -> Any:
        if isinstance(value, Row):
            return self.render(value, mask, root=False)
        return self._scalar(value, prop)

    def _scalar(self, value: Any, prop: Property) -> Any:
        """A value as JSON has it. The event log counts microseconds."""
        if isinstance(value, dt.datetime):
            return date_text(value, self._zone, precise=prop.wire_name == "eventCreateDate")
        return decimal_text(value) if prop.type == "decimal" and value is not None else value


def _plan(datatype: Datatype, mask: Mask) -> _Plan:
    props = datatype.properties
    wanted: dict[str, Mask] = {}
    for level in mask.levels(datatype):
        for name in level.names.keys() & props.keys():
            wanted.setdefault(name, Mask(form=mask.form)).merge(level.names[name])
    defaults = {
        "modern": not any(props[name].form == "local" for name in wanted),
        "text": not wanted,
        "struct": True,
    }[mask.form]
    if defaults:
        for base in datatype.ancestors:
            wanted = {name: Mask() for name in _DEFAULTS.get(base, ())} | wanted
    related = [(props[name], wanted[name]) for name in sorted(wanted)]
    return _Plan(
        [
            prop
            for name, prop in props.items()
            if prop.form == "local" and (defaults or name in wanted)
        ],
        [(prop, _counted(prop, datatype)) for prop, _ in related if prop.form == "count"],
        [(prop, inner) for prop, inner in related if prop.form == "relational"],
        mask,
    )


def _counted(count: Property, datatype: Datatype) -> str | None:
    """The relation that a property counts; None for the few that count nothing that is known."""
    for name, prop in datatype.properties.items():
        if prop.array and prop.form == "relational" and count.wire_name in _count_names(name):
            return name
    return None


def _count_names(relation: str) -> tuple[str, ...]:
    """The names that the count of a relation may have, be it `keys`, `copies` or `addresses`."""
    endings = (("ies", "y"), ("es", ""), ("s", ""), ("", ""))
    return tuple(
        f"{relation.removesuffix(plural)}{singular}Count"
        for plural, singular in endings
        if relation.endswith(plural)
    )
