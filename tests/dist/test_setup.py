"""What `make` does on a machine that has nothing but Python, git and make."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from packaging.utils import canonicalize_name

from tests.meta.source import ROOT
from tests.meta.test_requirements import lines

if TYPE_CHECKING:
    from pathlib import Path


def run(*command: str | Path) -> str:
    """What a command prints; it must succeed."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.setup
@pytest.mark.parametrize("pip", ["pip==23.2.1", "pip"])
def test_the_lock_alone_is_enough(pip: str, tmp_path: Path) -> None:
    """An old pip and the newest install the lock, no more and no less, and nothing is missing."""
    venv = tmp_path / "venv"
    run(sys.executable, "-m", "venv", venv)
    command: list[str | Path] = [venv / "bin/python", "-m", "pip", "--disable-pip-version-check"]
    run(*command, "install", "--upgrade", pip)
    run(*command, "uninstall", "--yes", "setuptools", "wheel")  # which some venvs bring
    run("make", "venv", f"VENV={venv}")
    run(*command, "check")
    rows = json.loads(run(*command, "list", "--format", "json"))
    installed: dict[str, str] = {canonicalize_name(row["name"]): row["version"] for row in rows}
    assert installed.pop("pip")
    assert installed.pop("softlayer-sdk")
    wanted = [each for each in lines("dev.txt") if each.marker is None or each.marker.evaluate()]
    assert {canonicalize_name(each.name) for each in wanted} == set(installed)
    for each in wanted:
        assert each.specifier.contains(installed[canonicalize_name(each.name)])
