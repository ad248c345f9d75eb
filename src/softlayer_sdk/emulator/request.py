"""One call as both wires bring it, and the answer they take back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Collection

_BY_VERB = {"POST": "createObject", "PUT": "editObject", "DELETE": "deleteObject"}


@attrs.define(kw_only=True)
class Credentials:
    """What a request says about who is calling."""

    basic: tuple[str, str] | None = None
    bearer: str | None = None
    authenticate: dict[str, Any] | None = None

    @property
    def given(self) -> bool:
        """Whether it says anything."""
        return bool(self.basic or self.bearer or self.authenticate)


@attrs.define(kw_only=True)
class Request:
    """One call: what both wires are read into."""

    wire: str
    service: str
    method: str
    args: list[Any] = attrs.field(factory=list[Any])
    id: int | str | None = None
    mask: Any = None
    filter: dict[str, Any] | None = None
    limit: int | None = None
    offset: int = 0
    credentials: Credentials = attrs.field(factory=Credentials)
    verb: str = "POST"
    # Whether every object is to say of which datatype it is.
    include_types: bool = False
    # REST only: what follows the method in a path, names and ids.
    steps: list[str] = attrs.field(factory=list[str])

    @property
    def default_method(self) -> str:
        """What REST calls when the path names no method."""
        return _BY_VERB.get(self.verb, "getObject")


@attrs.define(kw_only=True)
class Answer:
    """Plain data; of a list how many rows there are in all, of a new object its id."""

    value: Any
    total: int | None = None
    created: int | None = None


def find_method(known: Collection[str], name: str) -> str | None:
    """A method, also by the name of its relation: `Hardware` and `hardware` are `getHardware`."""
    candidates = (name, name[:1].lower() + name[1:], f"get{name[:1].upper()}{name[1:]}")
    return next((each for each in candidates if each in known), None)
