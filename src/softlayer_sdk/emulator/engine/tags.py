"""Tags, for whatever can have some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def tag_references(state: State, names: Iterable[str]) -> list[Row]:
    """References to tags, which are made when they are new; capitals do not count."""
    return [state.add("SoftLayer_Tag_Reference", {"tag": _tag(state, name)}) for name in names]


def _tag(state: State, name: str) -> Row:
    for tag in state.all("SoftLayer_Tag"):
        if str(tag.get("name")).lower() == name.lower():
            return tag
    return state.add("SoftLayer_Tag", {"name": name, "internal": 0})
