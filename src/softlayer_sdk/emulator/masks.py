"""Object masks: read a mask, and give of a row what it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.values import date_text, decimal_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from softlayer_sdk._schema import Property
    from softlayer_sdk.emulator.state import Row, State

# Relational properties that come without being asked for.
DEFAULTS = {
    "SoftLayer_Virtual_Guest": ("globalIdentifier", "managedResourceFlag", "status"),
    "SoftLayer_Dns_Domain": ("managedResourceFlag",),
    "SoftLayer_Product_Item": ("itemCategory", "prices"),
    "SoftLayer_Billing_Item": ("resourceTableId",),
}
_TOKENS = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|[\[\](),.;]|\S)")


@attrs.define
class Mask:
    """What is asked for at one level: properties, and more for rows of one datatype."""

    names: dict[str, Mask] = attrs.field(factory=dict[str, "Mask"])
    casts: dict[str, Mask] = attrs.field(factory=dict[str, "Mask"])
    strict: bool = True
    filtered: bool = False

    def merge(self, other: Mask) -> None:
        """Add what another mask asks for."""
        for mine, theirs in ((self.names, other.names), (self.casts, other.casts)):
            for name, inner in theirs.items():
                mine.setdefault(name, Mask()).merge(inner)


def read_mask(value: Any) -> Mask:
    """A mask from any form; an old struct names only relational properties, beside the defaults."""
    if isinstance(value, dict):
        return _struct(value.get("mask", value) if set(value) == {"mask"} else value)
    text = str(value or "").strip()
    if not text:
        return Mask()
    return _Reader(text).read()


def _struct(value: Any) -> Mask:
    mask = Mask(strict=False)
    if isinstance(value, dict):
        mask.names = {name: _struct(inner) for name, inner in value.items()}
    return mask


class _Reader:
    """One pass over the tokens of a mask's text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [(match[1], match.start(1)) for match in _TOKENS.finditer(text)]
        self.at = 0

    def read(self) -> Mask:
        mask = Mask()
        modern = re.match(r"\[|(mask|filteredMask|filterMask)\s*($|[\[(.,])", self.text)
        if not modern:
            mask.strict = False
            self.properties(mask, None)
        elif self.skip("["):
            self.roots(mask)
            self.need("]")
        else:
            self.roots(mask)
        if self.at < len(self.tokens):
            raise self.error("END")
        return mask

    def roots(self, mask: Mask) -> None:
        while True:
            root = self.name()
            if root not in ("mask", "filteredMask", "filterMask"):
                self.at -= 1
                raise self.error("MASK")
            mask.filtered = mask.filtered or root != "mask"
            self.tail(self.cast(mask))
            if not self.skip(","):
                return

    def properties(self, mask: Mask, end: str | None) -> None:
        while not (end and self.skip(end)) and self.at < len(self.tokens):
            inner = mask.names.setdefault(self.name(), Mask())
            self.tail(self.cast(inner))
            if not (self.skip(",") or self.skip(";")):
                if end:
                    self.need(end)
                return

    def cast(self, mask: Mask) -> Mask:
        if not self.skip("("):
            return mask
        name = self.name()
        self.need(")")
        return mask.casts.setdefault(name, Mask())

    def tail(self, mask: Mask) -> None:
        if self.skip("."):
            inner = mask.names.setdefault(self.name(), Mask())
            self.tail(self.cast(inner))
        elif self.skip("["):
            self.properties(mask, "]")

    def skip(self, token: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at][0] == token:
            self.at += 1
            return True
        return False

    def need(self, token: str) -> None:
        if not self.skip(token):
            raise self.error(repr(token))

    def name(self) -> str:
        if self.at >= len(self.tokens) or not self.tokens[self.at][0][0].isalpha():
            raise self.error("PROPERTY")
        self.at += 1
        return self.tokens[self.at - 1][0]

    def error(self, expected: str) -> Fault:
        token, column = (
            self.tokens[self.at] if self.at < len(self.tokens) else ("end of input", len(self.text))
        )
        text = f"Error on line 1 at column {column}: Expected {expected}, got '{token}'"
        return Fault(f"{BASE}_Common_Parser", text)


class Renderer:
    """Turns rows into plain data: what the mask names, in the form of the wire."""

    def __init__(self, state: State, keep: Callable[[Row, str, Row], bool] | None = None) -> None:
        self.state = state
        self.keep = keep

    def render(self, row: Row, mask: Mask, static: str | None = None) -> dict[str, Any]:
        """One row. `static` is the datatype that the schema promises at this place."""
        wanted = self._wanted(row, mask, static or row.type.name)
        props = row.type.properties
        named_local = any(props[name].form == "local" for name in wanted)
        found: dict[str, Any] = {}
        for name, prop in props.items():
            if prop.form == "local" and (name in wanted or not named_local):
                _put_local(found, prop, row.get(name))
        if not named_local:
            for datatype in row.type.ancestors:
                for name in DEFAULTS.get(datatype, ()):
                    wanted.setdefault(name, Mask())
        for name in sorted(wanted):
            self._put(found, row, props[name], wanted[name])
        return found

    def _wanted(self, row: Row, mask: Mask, static: str) -> dict[str, Mask]:
        from softlayer_sdk import _schema

        wanted: dict[str, Mask] = {}
        promised = _schema.find_datatype(static) or row.type
        levels = [(promised, mask)]
        levels += [
            (kind, inner)
            for name, inner in mask.casts.items()
            if row.is_a(name) and (kind := _schema.find_datatype(name))
        ]
        for kind, level in levels:
            for name, inner in level.names.items():
                if name in kind.properties:
                    wanted.setdefault(name, Mask()).merge(inner)
                elif mask.strict:
                    text = f"Property '{name}' not valid for '{kind.name}'."
                    raise Fault(f"{BASE}_WebService_ObjectMask", text)
        return {name: inner for name, inner in wanted.items() if name in row.type.properties}

    def _put(self, found: dict[str, Any], row: Row, prop: Property, mask: Mask) -> None:
        if prop.form == "local":
            return
        if prop.form == "count":
            found[prop.wire_name] = self._count(row, prop)
            return
        value = self.state.relation(row, prop.wire_name)
        if prop.array:
            rows = value or []
            if self.keep:
                rows = [each for each in rows if self.keep(row, prop.wire_name, each)]
            found[prop.wire_name] = [self._value(each, mask, prop) for each in rows]
        elif value is not None:
            found[prop.wire_name] = self._value(value, mask, prop)

    def _value(self, value: Any, mask: Mask, prop: Property) -> Any:
        from softlayer_sdk.emulator.state import Row

        return (
            self.render(value, mask, prop.type) if isinstance(value, Row) else scalar(value, prop)
        )

    def _count(self, row: Row, prop: Property) -> int:
        for name, other in row.type.properties.items():
            if other.array and other.form == "relational" and count_name(name) == prop.wire_name:
                return len(self.state.relation(row, name) or [])
        return 0


def count_name(relation: str) -> str:
    """The name of the property that counts a relational one."""
    if relation.endswith("ies"):
        return f"{relation[:-3]}yCount"
    if relation.endswith("sses"):
        return f"{relation[:-2]}Count"
    if relation.endswith("s") and not relation.endswith("ss"):
        return f"{relation[:-1]}Count"
    return f"{relation}Count"


def _put_local(found: dict[str, Any], prop: Property, value: Any) -> None:
    """A null text is left out; any other null is there as null."""
    if value is None and prop.type in ("string", "enum"):
        return
    found[prop.wire_name] = scalar(value, prop)


def scalar(value: Any, prop: Property) -> Any:
    """A value as JSON has it."""
    if value is None:
        return None
    if prop.type == "dateTime" and hasattr(value, "astimezone"):
        moment: dt.datetime = value
        return date_text(moment)
    if prop.type == "decimal":
        return decimal_text(value)
    return value
