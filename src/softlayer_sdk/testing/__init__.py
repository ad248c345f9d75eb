"""Help for testing what uses the SDK: a pytest plugin, registered when the package is installed.

Its fixture `softlayer` gives a `LocalSoftLayer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._lazy import lazy_attributes

if TYPE_CHECKING:
    from softlayer_sdk.testing.local import LocalSoftLayer as LocalSoftLayer

__all__ = ["LocalSoftLayer"]

if not TYPE_CHECKING:
    # The plugin is loaded by every test run of those who have the package, so this waits.
    __getattr__, __dir__ = lazy_attributes(
        __name__, {"LocalSoftLayer": (f"{__name__}.local", "LocalSoftLayer")}
    )
