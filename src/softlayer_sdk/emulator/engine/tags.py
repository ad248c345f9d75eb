"""Tags, for whatever can have some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def tag_references(state: State, names: Iterable[str]) -> list[Row]:
    """References to tags, which are made when they are new; capitals do not count."""
    tags = {str(tag.get("name")).lower(): tag for tag in state.all("SoftLayer_Tag")}
    found: list[Row] = []
    for name in names:
        tag = tags.get(name.lower())
        if tag is None:
            values = {"name": name, "internal": 0}
            tag = tags[name.lower()] = state.add("SoftLayer_Tag", values)
        found.append(state.add("SoftLayer_Tag_Reference", {"tag": tag}))
    return found
