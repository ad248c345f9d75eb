"""Lists that are walked page by page: filtered and sorted once, not anew for each page.

A list is kept as long as nothing changes. What filters say of now is worked out each time.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.request import Request
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# So many lists are kept, and for so long: what follows from the time is worked out anew after that.
_MOST, _AGE = 16, dt.timedelta(seconds=60)
_OF_NOW = ("sysdate", "currentdate")


@attrs.frozen
class Listed:
    """A list in its order, with what filters the children of its rows."""

    rows: list[Any]
    passes: Callable[[str, Row], bool] | None = None


@attrs.frozen
class _Kept:
    listed: Listed
    state: State
    revision: int
    moment: dt.datetime


class Pages:
    """The lists that were asked for last."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def find(self, key: str, state: State) -> Listed | None:
        """A list, unless something changed since it was made."""
        kept = self._kept.get(key)
        if kept is None or kept.state is not state or kept.revision != state.revision:
            return None
        age = state.clock.now() - kept.moment
        return kept.listed if dt.timedelta(0) <= age < _AGE else None

    def keep(self, key: str, state: State, listed: Listed) -> None:
        """Remember a list; of a great many only the last."""
        self._kept.pop(key, None)
        self._kept[key] = _Kept(listed, state, state.revision, state.clock.now())
        if len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]


def key_of(request: Request, owner: Row | None, method: str, *, filtered: bool) -> str | None:
    """What a list is kept under; None for one that is not walked, or depends on the time."""
    if request.limit is None or request.args or request.steps:
        return None
    tree = json.dumps(request.filter, sort_keys=True, default=str)
    if any(word in tree.lower() for word in _OF_NOW):
        return None
    row = owner.key if owner is not None else 0
    return f"{request.service} {row} {method} {filtered} {tree}"
