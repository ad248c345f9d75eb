"""What people install: the wheel, away from the source tree."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from email.parser import Parser
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk._version import __version__
from tests.meta.source import PACKAGE

if TYPE_CHECKING:
    from pathlib import Path

USE = """
import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

with Emulator() as emulator, emulator.client() as client:
    print(sl.services.AccountService(client).get_object(mask="companyName").company_name)
    print(sl.__file__)
"""


def _run(*command: str, cwd: Path) -> str:
    result = subprocess.run(
        [sys.executable, *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def files(wheel: Path) -> set[str]:
    """Names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_it_holds_every_file_of_the_package(files: set[str]) -> None:
    """Each module, stub and data file of `src` is in the wheel, py.typed included."""
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", str(PACKAGE)],  # noqa: S607 - a developer's git
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "softlayer_sdk/py.typed" in files
    assert set() == set(tracked) - files


def test_it_holds_nothing_else(files: set[str]) -> None:
    """No tests, generator, documentation or examples: the package and its metadata."""
    info = f"softlayer_sdk-{__version__}.dist-info"
    assert {"softlayer_sdk", info} == {name.partition("/")[0] for name in files}
    assert set() == {name for name in files if name.endswith((".pyc", ".md")) or "tests/" in name}


def test_its_metadata(wheel: Path) -> None:
    """The wheel names its version, its dependencies, its extra and its licence."""
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"softlayer_sdk-{__version__}.dist-info/METADATA").decode()
    metadata = Parser().parsestr(text)
    required = metadata.get_all("Requires-Dist", [])
    assert __version__ == metadata["Version"]
    assert "Apache-2.0" == metadata["License-Expression"]
    assert ["attrs", "cattrs", "requests", "urllib3"] == sorted(
        name.partition(">")[0] for name in required if "extra ==" not in name
    )
    assert ["emulator"] == metadata.get_all("Provides-Extra")


def test_it_works_away_from_the_source_tree(wheel: Path, tmp_path: Path) -> None:
    """Installed in a folder of its own, it imports, emulates and structures."""
    site = tmp_path / "site"
    install = ("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile")
    _run(*install, "--target", str(site), str(wheel), cwd=tmp_path)
    # -S leaves out the .pth file that points to the source tree.
    paths = [str(site), sysconfig.get_path("purelib")]
    output = _run("-S", "-c", f"import sys; sys.path[:0] = {paths!r}\n{USE}", cwd=tmp_path)
    assert str(site / "softlayer_sdk/__init__.py") == output.split()[-1]
