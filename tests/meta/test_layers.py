"""Who may import whom."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.meta.source import ROOT


def test_every_import_goes_down() -> None:
    """The contracts of pyproject.toml hold: layers, and an emulator that shares no client code."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("picture", "container"),
    [("layers", "softlayer_sdk"), ("emulator", "softlayer_sdk.emulator")],
)
def test_the_picture_of_the_layers_is_true(picture: str, container: str) -> None:
    """What CONTRIBUTING shows is the contract that is checked."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = config["tool"]["importlinter"]["contracts"]
    [layers] = [each["layers"] for each in contracts if each.get("containers") == [container]]
    shown = re.search(rf"```{picture}\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text(), re.DOTALL)
    assert shown
    assert [each.strip("()") for each in layers] == shown[1].splitlines()


def test_recipes_name_files_that_are_there() -> None:
    """A recipe in CONTRIBUTING leads to files of this project."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    recipes = text.partition("## Recipes")[2].partition("\n## ")[0]
    named = [name for name in re.findall(r"`([\w/.]+)`", recipes) if "/" in name or "." in name]
    places = (ROOT, ROOT / "src/softlayer_sdk")
    wrong = [name for name in named if not any((place / name).exists() for place in places)]
    assert [] == [name for name in wrong if not re.match(r"Orders\.|catalog.py|orders.py", name)]
    assert len(named) > 20
