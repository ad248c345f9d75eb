"""`python -m codegen`: write the generated packages anew, or check that they are current."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import overrides, render_models, render_services, schema

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

VERSION = 1
PACKAGE = Path(__file__).parents[1] / "src" / "softlayer_sdk"
PACKAGES = {"models": render_models, "services": render_services}
TABLES: dict[str, Callable[[schema.Schema, overrides.Overrides], str]] = {
    "_datatypes.json": render_models.render_table,
    "_taken.json": render_models.render_taken,
    "_secrets.json": render_models.render_secrets,
    "_dates.json": render_models.render_dates,
    "_methods.json": render_services.render_table,
    "_kinds.json": render_services.render_kinds,
}
# Sort imports, take out those that are not used, and what is then an empty block.
TIDY = ["check", "--select=I,F401,TC005", "--fix"]
RUFF = [
    "-q",
    "--isolated",
    "--config=line-length=100",
    "--config=lint.isort.known-first-party=['softlayer_sdk']",
]
HEADER = """\
# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 {digest}, generator {version}. Corrections belong in codegen/overrides.toml.
"""


def generate(source: str | None, target: Path) -> None:
    """Write the packages `models` and `services` into a folder."""
    corrections = overrides.load()
    facts = corrections.corrected(schema.load(source))
    header = HEADER.format(digest=facts.digest[:16], version=VERSION)
    for package, renderer in PACKAGES.items():
        folder = target / package
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in renderer.render(facts, corrections):
            (folder / name).write_text(f"{header}{text}", encoding="utf-8")
    for table, render in TABLES.items():
        (target / "models" / table).write_text(render(facts, corrections), encoding="utf-8")
    folders = [str(target / package) for package in PACKAGES]
    for command in (TIDY, ["format"]):
        run = [sys.executable, "-m", "ruff", *command, *RUFF, *folders]
        subprocess.run(run, check=True)  # noqa: S603 - no text of anyone else's is in it


def differences(left: Path, right: Path) -> list[str]:
    """The names of the files that are not the same in two folders."""
    ours, theirs = _contents(left), _contents(right)
    return sorted(name for name in ours | theirs if ours.get(name) != theirs.get(name))


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob("*.*")}


def stale_files(source: str | None, target: Path) -> list[str]:
    """The files that are not what would be generated."""
    with tempfile.TemporaryDirectory() as scratch:
        generate(source, Path(scratch))
        return [
            f"{package}/{name}"
            for package in PACKAGES
            for name in differences(Path(scratch) / package, target / package)
        ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--schema", help="file or address in the shape of /metadata/v3.1")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    parser.add_argument("--target", type=Path, default=PACKAGE, help="folder of the packages")
    options = parser.parse_args(arguments)
    if not options.check:
        generate(options.schema, options.target)
        return 0
    stale = stale_files(options.schema, options.target)
    if stale:
        print(f"{len(stale)} generated files differ: run `make generate`", *stale[:20], sep="\n  ")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
