"""`python -m codegen`: write the generated packages anew, or check that they are current."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen import overrides, render_models, render_services, schema

VERSION = 1
PACKAGE = Path(__file__).parents[1] / "src" / "softlayer_sdk"
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
    facts, corrections = schema.load(source), overrides.load()
    header = HEADER.format(digest=facts.digest[:16], version=VERSION)
    for package, renderer in (("models", render_models), ("services", render_services)):
        folder = target / package
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in renderer.render(facts, corrections):
            (folder / name).write_text(f"{header}{text}", encoding="utf-8")
    table = target / "models" / "_methods.json"
    table.write_text(render_services.render_table(facts), encoding="utf-8")
    folders = [str(target / "models"), str(target / "services")]
    for command in (["check", "--select=I", "--fix"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *RUFF, *folders], check=True)


def differences(left: Path, right: Path) -> list[str]:
    """The files that are not the same in two folders."""
    compared = filecmp.dircmp(left, right, ignore=["__pycache__"])
    _, changed, _ = filecmp.cmpfiles(left, right, compared.common_files, shallow=False)
    return [*compared.left_only, *compared.right_only, *changed]


def main() -> int:
    """Run the command; the exit code is 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--schema", help="file or address in the shape of /metadata/v3.1")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    options = parser.parse_args()
    if not options.check:
        generate(options.schema, PACKAGE)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        generate(options.schema, Path(scratch))
        stale = [
            f"{package}/{name}"
            for package in ("models", "services")
            for name in differences(Path(scratch) / package, PACKAGE / package)
        ]
    if stale:
        print(f"{len(stale)} generated files differ: run `make generate`", *stale[:20], sep="\n  ")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
