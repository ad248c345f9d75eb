"""Every Python example of the README and the documentation runs, against an emulated account."""

from __future__ import annotations

import doctest
import os
from typing import TYPE_CHECKING

import pytest
from sybil.document import Document
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

from softlayer_sdk.emulator import Emulator
from tests.meta.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from sybil.typing import Parser

DOCUMENTS = [
    document
    for document in [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
    if "```python" in document.read_text(encoding="utf-8")
]
PARSERS: list[Parser] = [
    PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE),
    SkipParser(),
]


@pytest.mark.parametrize("transport", ["xmlrpc", "rest"])
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_examples_run(
    document: Path, transport: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The examples of a page run from top to bottom and print what the page says they print.

    `sl.Client()` on a page finds the emulator in the environment, as it finds a real account.
    """
    monkeypatch.chdir(tmp_path)
    with Emulator() as emulator:
        monkeypatch.setenv("SL_USERNAME", "demo")
        monkeypatch.setenv("SL_API_KEY", "demo")
        monkeypatch.setenv("SL_ENDPOINT_URL", getattr(emulator, f"{transport}_url"))
        for example in Document.parse(os.fspath(document), *PARSERS):
            example.evaluate()
