"""What type checkers say to those who have installed the wheel: a package is not its source tree.

The programs are those of tests/typing: the one that is right has no error, and in the other each
planted mistake is found, since an excuse that is not needed is an error too. The tests of
docs/testing.md are checked as well.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.meta.source import ROOT

SETTINGS = {
    "typeCheckingMode": "strict",
    "enableTypeIgnoreComments": False,
    "reportUnnecessaryTypeIgnoreComment": "error",
}
BIN = Path(sys.executable).parent
CHECKERS = {
    "mypy": [
        "mypy",
        "--strict",
        "--enable-error-code=ignore-without-code",
        "--python-executable=venv/bin/python",
        "api.py",
        "typos.py",
        "documented.py",
    ],
    "pyright": ["pyright", "--pythonpath=venv/bin/python"],
    "basedpyright": ["basedpyright", "--pythonpath=venv/bin/python"],
}


@pytest.fixture(scope="module")
def project(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of someone else's, with the wheel in a clean environment."""
    folder = tmp_path_factory.mktemp("consumer")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    (site,) = (folder / "venv/lib").glob("python*/site-packages")
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([sys.executable, *install, "--target", site, wheel], check=True)
    # What the package needs; the path of the source tree, which is there too, is not followed.
    (site / "needed.pth").write_text(sysconfig.get_path("purelib"))
    for name in ("api.py", "typos.py"):
        (folder / name).write_text((ROOT / "tests/typing" / name).read_text())
    documented = re.findall(r"^```python\n(.*?)^```", (ROOT / "docs/testing.md").read_text(), re.M | re.S)
    (folder / "documented.py").write_text("\n".join(documented))
    settings = SETTINGS | {"include": ["api.py", "typos.py", "documented.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    return folder


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_installed_package_is_typed(project: Path, checker: str) -> None:
    """Right programs have no error, and each planted mistake is found."""
    name, *arguments = CHECKERS[checker]
    run = subprocess.run(
        [BIN / name, *arguments], cwd=project, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_it_is_the_wheel_that_is_checked(project: Path) -> None:
    """The clean environment finds the package in the wheel, not in the source tree."""
    show = ["-c", "import softlayer_sdk; print(softlayer_sdk.__file__)"]
    run = subprocess.run(
        [project / "venv/bin/python", *show], cwd=project, capture_output=True, text=True, check=True
    )
    assert Path(run.stdout.strip()).is_relative_to(project / "venv")
