"""Makes the venvs of `make peers`, each from its lock in `requirements/peers`."""

from __future__ import annotations

import concurrent.futures
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
VENVS, LOCKS = ROOT / ".cache" / "peers", ROOT / "requirements" / "peers"
NAMES = ("ansible", "salt", "slcli-5", "slcli-6")
# The module, and where it is among the collections.
MODULE = VENVS / "ansible" / "library" / "sl_vm.py"
_IN_WHEEL = "ansible_collections/community/general/plugins/modules/sl_vm.py"


def python_of(name: str) -> str:
    """The Python of a venv.

    Raises:
        FileNotFoundError: it is not there; it says what makes it.
    """
    python = VENVS / name / "bin" / "python"
    if not python.exists():
        raise FileNotFoundError(f"{python} is not there: `make peers` makes it")
    return str(python)


def make(name: str) -> None:
    """Make a venv, unless it is there and as the locks say."""
    locks = [LOCKS / f"{each}.txt" for each in ("build", name, f"{name}-source")]
    wanted = "".join(lock.read_text(encoding="utf-8") for lock in locks if lock.exists())
    made_from = VENVS / name / "made-from.txt"
    if made_from.exists() and made_from.read_text(encoding="utf-8") == wanted:
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENVS / name], check=True)
    for lock in locks:
        if lock == LOCKS / "ansible-source.txt":
            _take_module(lock)
        elif lock.exists():
            _pip(name, "install", "--no-build-isolation", "--no-compile", "-r", str(lock))
    made_from.write_text(wanted, encoding="utf-8")


def _pip(name: str, *words: str) -> None:
    """Run the pip of a venv; nothing is resolved, only what the lock knows is taken."""
    options = ("--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps")
    subprocess.run([python_of(name), "-m", "pip", words[0], *options, *words[1:]], check=True)


def _take_module(lock: Path) -> None:
    """Take one module out of all collections of Ansible, which are 30,000 files."""
    with tempfile.TemporaryDirectory() as folder:
        _pip("ansible", "download", "--dest", folder, "-r", str(lock))
        [wheel] = Path(folder).glob("*.whl")
        MODULE.parent.mkdir(exist_ok=True)
        MODULE.write_bytes(zipfile.ZipFile(wheel).read(_IN_WHEEL))


if __name__ == "__main__":
    with concurrent.futures.ThreadPoolExecutor() as pool:
        list(pool.map(make, NAMES))
