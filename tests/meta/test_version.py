"""One place says which version this is; everything else repeats it."""

from __future__ import annotations

import importlib.metadata

import softlayer_sdk
from softlayer_sdk import _version


def test_the_installed_metadata_agrees() -> None:
    """`pip show softlayer-sdk` and `softlayer_sdk.__version__` name the same version."""
    installed = importlib.metadata.version("softlayer-sdk")
    assert _version.__version__ == softlayer_sdk.__version__ == installed
