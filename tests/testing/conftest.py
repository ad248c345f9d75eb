"""The plugin's fixture, without the plugin: ours is not loaded in our own tests."""

from __future__ import annotations

from softlayer_sdk.testing.plugin import softlayer

__all__ = ["softlayer"]
