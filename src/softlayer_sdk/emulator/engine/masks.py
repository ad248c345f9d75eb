"""Object masks: what is asked for, read from any of the forms that clients send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._schema.schema import find_datatype
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.values import is_struct, struct

if TYPE_CHECKING:
    from softlayer_sdk._schema.schema import Datatype

_ROOTS = ("mask", "filteredMask", "filterMask")
_MODERN = re.compile(rf"\[|(?:{'|'.join(_ROOTS)})\s*(?:$|[\[(.,])")
_TOKENS = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|\S)")


@attrs.define
class Mask:
    """What is asked for at one level: properties, and more for rows of one datatype.

    Names that are no properties are refused in a modern mask; the old forms pass over them. The
    defaults stay in a modern mask that names no local property, and in any struct; a bare text of
    old gives just what it names.
    """

    names: dict[str, Mask] = attrs.field(factory=dict[str, "Mask"])
    casts: dict[str, Mask] = attrs.field(factory=dict[str, "Mask"])
    form: Literal["modern", "text", "struct"] = "modern"
    filtered: bool = False

    def merge(self, other: Mask) -> None:
        """Add what another mask asks for."""
        for mine, theirs in ((self.names, other.names), (self.casts, other.casts)):
            for name, inner in theirs.items():
                mine.setdefault(name, Mask(form=inner.form)).merge(inner)

    def levels(self, datatype: Datatype) -> list[Mask]:
        """The masks that count for rows of a datatype: this one, and the casts that fit."""
        fitting = [self.casts[name] for name in self.casts if _kind(name) in datatype.ancestors]
        return [self, *fitting]

    def check(self, datatype: Datatype | None) -> None:
        """Refuse what the datatype does not have, at this level and below.

        Raises:
            Refusal: a name is no property.
        """
        if datatype is None or self.form != "modern":
            return
        for name, inner in self.names.items():
            prop = datatype.properties.get(name)
            if prop is None:
                raise Refusal.bad_mask(f"Property '{name}' not valid for '{datatype.name}'.")
            inner.check(find_datatype(prop.type))
        for name, inner in self.casts.items():
            inner.check(find_datatype(name))


def read_mask(value: Any) -> Mask:
    """A mask from any form; an old struct names only relational properties, beside the defaults."""
    if is_struct(value):
        return _read_struct(value)
    text = str(value or "").strip()
    return _Reader(text).read() if text else Mask()


def _read_struct(value: dict[str, Any]) -> Mask:
    names = {name: _read_struct(struct(inner)) for name, inner in value.items()}
    return Mask(names=names, form="struct")


def _kind(name: str) -> str:
    found = find_datatype(name)
    return found.name if found else name


class _Reader:
    """One pass over the tokens of a mask's text."""

    def __init__(self, text: str) -> None:
        self.tokens = [(match[1], match.start(1)) for match in _TOKENS.finditer(text)]
        self.tokens.append(("end of mask", len(text)))
        self.form: Literal["modern", "text"] = "modern" if _MODERN.match(text) else "text"
        self.at = 0

    def read(self) -> Mask:
        mask = Mask(form=self.form)
        if self.form == "text":
            self.properties(mask)
        elif self.skip("["):
            self.roots(mask)
            self.need("]")
        else:
            self.roots(mask)
        if self.at < len(self.tokens) - 1:
            raise self.error("END")
        return mask

    def roots(self, mask: Mask) -> None:
        while True:
            root = self.name("MASK", _ROOTS)
            mask.filtered = mask.filtered or root != "mask"
            kind = self.cast()
            self.tail(mask.casts.setdefault(kind, Mask()) if kind else mask)
            if not self.skip(","):
                return

    def properties(self, mask: Mask) -> None:
        seen: set[tuple[str, str]] = set()
        while True:
            name, kind = self.name("PROPERTY"), self.cast()
            inner = Mask(form=self.form)
            plain = not self.tail(inner)
            if plain and (name, kind) in seen and self.form == "modern":
                raise Refusal.bad_mask(f"Property '{name}' has already been defined.")
            seen.add((name, kind))
            below = mask.names.setdefault(name, Mask(form=self.form))
            (below.casts.setdefault(kind, Mask()) if kind else below).merge(inner)
            if not (self.skip(",") or self.skip(";")):
                return

    def cast(self) -> str:
        if not self.skip("("):
            return ""
        name = self.name("TYPE")
        self.need(")")
        return name

    def tail(self, mask: Mask) -> bool:
        """What follows a name, whether it is anything at all."""
        if self.skip("."):
            name, kind = self.name("PROPERTY"), self.cast()
            below = mask.names.setdefault(name, Mask(form=self.form))
            self.tail(below.casts.setdefault(kind, Mask()) if kind else below)
            return True
        if self.skip("["):
            if not self.skip("]"):
                self.properties(mask)
                self.need("]")
            return True
        return False

    def skip(self, token: str) -> bool:
        found = self.tokens[self.at][0] == token
        self.at += found
        return found

    def need(self, token: str) -> None:
        if not self.skip(token):
            raise self.error(repr(token))

    def name(self, expected: str, among: tuple[str, ...] = ()) -> str:
        token, _ = self.tokens[self.at]
        last = self.at == len(self.tokens) - 1
        if last or not re.match("[A-Za-z]", token) or (among and token not in among):
            raise self.error(expected)
        self.at += 1
        return token

    def error(self, expected: str) -> Refusal:
        token, column = self.tokens[self.at]
        text = f"Error on line 1 at column {column}: Expected {expected}, got '{token}'"
        return Refusal(f"{BASE}_Common_Parser", text)
