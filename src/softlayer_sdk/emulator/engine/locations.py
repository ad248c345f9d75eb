"""Locations: datacenters by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def datacenter(state: State, name: str) -> Row | None:
    """A datacenter by its short name."""
    found = state.where("SoftLayer_Location", lambda row: row.get("name") == name)
    return found[0] if found else None
