"""SoftLayer_Location."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import behaviour

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Location", "getDatacenters")
def datacenters(context: Context, _: Row | None) -> list[Row]:
    """All datacenters."""
    return list(context.state.all("SoftLayer_Location_Datacenter"))
