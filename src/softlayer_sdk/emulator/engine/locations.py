"""Locations: datacenters by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def datacenter(state: State, name: str) -> Row | None:
    """A datacenter by its short name."""
    for row in state.all("SoftLayer_Location"):
        if row.get("name") == name:
            return row
    return None
