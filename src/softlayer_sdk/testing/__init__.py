"""Help for testing what uses the SDK.

A pytest plugin is registered when the package is installed: its fixture `softlayer` gives a
`LocalSoftLayer`. `Recorder` and `Replay` are transports that keep answers and give them again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes

if TYPE_CHECKING:
    from softlayer_sdk.testing.local import LocalSoftLayer as LocalSoftLayer
    from softlayer_sdk.testing.record import Recorder as Recorder
    from softlayer_sdk.testing.record import Replay as Replay

__all__ = ["LocalSoftLayer", "Recorder", "Replay"]

if not TYPE_CHECKING:
    # The plugin is loaded by every test run of those who have the package, so this waits.
    _MODULES = {"LocalSoftLayer": "local", "Recorder": "record", "Replay": "record"}
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: (f"{__name__}.{module}", name) for name, module in _MODULES.items()}
    )
