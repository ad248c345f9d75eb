"""One call as both wires bring it, and the answer they take back."""

from __future__ import annotations

from typing import Any

import attrs


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
    # REST only: further names of a path, each with the id that may follow it.
    chain: list[tuple[str, str | None]] = attrs.field(factory=list[tuple[str, "str | None"]])


@attrs.define(kw_only=True)
class Answer:
    """Plain data, and the number of rows there are when it is a list."""

    value: Any
    total: int | None = None
    created: str | None = None
