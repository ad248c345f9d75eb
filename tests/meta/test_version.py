"""One place says which version this is; everything else repeats it."""

from __future__ import annotations

import importlib.metadata
import re

import softlayer_sdk
from softlayer_sdk.transport._pool import USER_AGENT
from tests.meta.source import ROOT


def test_the_installed_metadata_agrees() -> None:
    """`pip show softlayer-sdk` and `softlayer_sdk.__version__` name the same version."""
    assert softlayer_sdk.__version__ == importlib.metadata.version("softlayer-sdk")


def test_the_user_agent_agrees() -> None:
    """SoftLayer sees the same version."""
    assert f"softlayer-sdk/{softlayer_sdk.__version__}" == USER_AGENT


def test_the_changelog_agrees() -> None:
    """The newest release in the changelog is this version, or this one is still to be released."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    releases = re.findall(r"^## (\S+) \(", changelog, re.MULTILINE)
    fragments = list((ROOT / "changelog.d").glob("*.md"))
    assert fragments or releases[:1] == [softlayer_sdk.__version__]
