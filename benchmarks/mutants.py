"""Small changes of the code that no test notices: `make mutants ARGS="softlayer_sdk._calls.retry"`.

Each is made in a copy, and the tests that reach its line run there until one fails. Which reach it
is recorded once, which takes as long as the tests do. Later only files of tests that are newer than
the record run for it, and of a module that is newer all its tests run; `--anew` records again.

Tests that run into the limit of time count as noticing, since a change may loop; such changes are
listed too, for a machine that is busy makes them as well.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import contextlib
import functools
import importlib.util
import json
import os
import queue
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal, cast

import attrs
from coverage import CoverageData

from benchmarks.changes import Mutant, mutants
from tests.meta.source import ROOT, modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Lines = Callable[[str], dict[int, list[str]]]
Verdict = Literal["noticed", "timed out", "survived"]
CACHE = ROOT / ".cache/mutants"
RECORD = CACHE / "coverage"
WHOLE = CACHE / "whole"  # as old as the record was when all tests had run for it
SUITE = [
    *(
        f"tests/{name}"
        for name in ("unit", "wire", "managers", "lists", "query", "tasks", "testing", "emulator")
    ),
    "tests/reconcile",
    "tests/peers/test_requests_tools.py",
]
FIRST = 60  # tests that run before all others: a change is mostly noticed by one of them


def touched(since: str) -> dict[Path, set[int]]:
    """The lines of src that differ from a revision."""
    command = ["git", "diff", "-U0", "--no-prefix", since, "--", "src"]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found: dict[Path, set[int]] = {}
    for name, start, count in re.findall(
        r"^\+\+\+ (\S+)|^@@ .*\+(\d+)(?:,(\d+))? @@", output, re.MULTILINE
    ):
        if name:
            lines = found.setdefault(ROOT / name, set())
        else:
            lines.update(range(int(start), int(start) + int(count or 1)))
    return found


def record(jobs: int) -> Lines:
    """Which tests reach which line of a file."""
    began, options = time.time(), ["--cov", "--cov-context=test", "--cov-report="]
    tests = SUITE
    if RECORD.exists():
        of_suite = (path for name in SUITE for path in files_of(name))
        tests = [str(path.relative_to(ROOT)) for path in of_suite if is_newer(path, RECORD)]
        forget(tests)
        options.append("--cov-append")
    if tests:
        environment = {**os.environ, "COVERAGE_FILE": str(RECORD), "COVERAGE_CORE": "ctrace"}
        command = [sys.executable, "-m", "pytest", "-q", "-n", str(jobs), *options, *tests]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        os.utime(RECORD, (began, began))
        if tests is SUITE:
            WHOLE.touch()
            os.utime(WHOLE, (began, began))
    data = CoverageData(str(RECORD))
    data.read()
    return functools.cache(data.contexts_by_lineno)


def files_of(name: str) -> Iterator[Path]:
    """The files of tests in a folder; or the file itself."""
    path = ROOT / name
    return path.rglob("test_*.py") if path.is_dir() else iter([path])


def is_newer(path: Path, than: Path) -> bool:
    """Whether a file was written later than another."""
    return path.stat().st_mtime > than.stat().st_mtime


def collected() -> frozenset[str]:
    """The tests that there are now; the record may know others."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--no-cov", *SUITE]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return frozenset(line for line in output.splitlines() if "::" in line)


def forget(files: Iterable[str]) -> None:
    """Take what tests of some files reached out of the record."""
    with contextlib.closing(sqlite3.connect(RECORD)) as database, database:
        for file in files:
            database.execute(
                "DELETE FROM arc WHERE context_id IN (SELECT id FROM context WHERE context LIKE ?)",
                (f"{file}::%",),
            )


def reaching(lines_of: Lines, known: frozenset[str], mutant: Mutant) -> list[str]:
    """The tests that reach a line; of what runs once, those of the module.

    Each test goes first with one of its cases; then those in files of its name go first, and of
    each file those that reach most of the module.
    """
    lines = lines_of(str(mutant.path))
    reached = Counter(name.rpartition("|")[0] for each in lines.values() for name in each)
    found = {name.rpartition("|")[0] for name in lines.get(mutant.line, ())} - {""}
    once = mutant.once or "" in lines.get(mutant.line, ())
    if not found or once or is_newer(mutant.path, WHOLE):
        found = reached.keys() - {""}
    seen: Counter[str] = Counter()
    ranks: dict[str, tuple[int, bool, int]] = {}
    for test in sorted(found & known, key=lambda test: (-reached[test], test)):
        file, function = test.partition("::")[0], test.partition("[")[0]
        ranks[test] = (seen[function], mutant.path.stem.strip("_") not in file, seen[file])
        seen.update((file, function))
    return sorted(ranks, key=lambda test: ranks[test])


class Copy:
    """A copy of the project to change, and a process that runs tests in it.

    Args:
        number: Which one it is.
        changing: The modules that will be changed.
    """

    def __init__(self, number: int, changing: Iterable[str]) -> None:
        self.folder = CACHE / f"copy-{number}"
        shutil.rmtree(self.folder, ignore_errors=True)
        ignored = shutil.ignore_patterns(".*", "__pycache__", "_build", "dist")
        shutil.copytree(ROOT, self.folder, ignore=ignored)
        environment = {**os.environ, "PYTHONPATH": str(self.folder / "src")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._trials = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.trials", *changing],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def verdict(self, mutant: Mutant, tests: Sequence[str], seconds: float) -> Verdict:
        """Whether one of the tests notices a change; so many seconds are for each few of them."""
        target = self.folder / mutant.path.relative_to(ROOT)
        compiled = Path(importlib.util.cache_from_source(str(target)))
        target.write_text(mutant.text, "utf-8")
        compiled.unlink(missing_ok=True)  # it may be of another change in the same second
        try:
            for part in (tests[:FIRST], tests[FIRST:]):
                code = self._tried(part, seconds * (1 + len(part) // FIRST)) if part else 0
                if code != 0:
                    return "timed out" if code is None else "noticed"
            return "survived"
        finally:
            target.write_text(mutant.before, "utf-8")
            compiled.unlink(missing_ok=True)

    def _tried(self, tests: Sequence[str], seconds: float) -> int | None:
        asked, answers = cast("IO[str]", self._trials.stdin), cast("IO[str]", self._trials.stdout)
        print(json.dumps([tests, seconds]), file=asked, flush=True)
        return cast("int | None", json.loads(answers.readline()))

    def close(self) -> None:
        """End its process."""
        self._trials.communicate()


def main() -> int:
    """Print the survivors; 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument(
        "modules", nargs="*", help="softlayer_sdk._calls.retry, or a package of several"
    )
    parser.add_argument("--since", help="only lines that differ from this revision")
    parser.add_argument("--sample", type=int, help="only so many, chosen at random")
    parser.add_argument("--seed", type=int, default=0, help="which ones are chosen")
    parser.add_argument("--seconds", type=float, default=180, help=f"for {FIRST} tests")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--most", type=int, help="tests that run for a change; all of them without")
    parser.add_argument("--anew", action="store_true", help="record all tests again")
    options = parser.parse_args()
    wanted = tuple(options.modules) or ("softlayer_sdk",)
    of_git = None if options.since is None else touched(options.since)
    every = [
        mutant
        for module in modules()
        if any(f"{module.name}.".startswith(f"{name}.") for name in wanted)
        and (of_git is None or module.path in of_git)
        for mutant in mutants(module.path, None if of_git is None else of_git[module.path])
    ]
    if options.sample is not None and options.sample < len(every):
        every = random.Random(options.seed).sample(every, options.sample)  # noqa: S311 - a sample
    if options.anew:
        RECORD.unlink(missing_ok=True)
    lines_of, known = record(options.jobs), collected()
    paths = {each.path for each in every}
    changing = {module.name for module in modules() if module.path in paths}
    copies: queue.Queue[Copy] = queue.Queue()
    for number in range(options.jobs):
        copies.put(Copy(number, changing))

    def judged(mutant: Mutant) -> Verdict:
        copy = copies.get()
        try:
            tests = reaching(lines_of, known, mutant)[: options.most]
            return copy.verdict(mutant, tests, options.seconds)
        finally:
            copies.put(copy)

    if any(judged(attrs.evolve(each, text=each.before)) != "survived" for each in every[:1]):
        raise SystemExit("the tests fail without a change")
    verdicts: Counter[Verdict] = Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for number, (mutant, verdict) in enumerate(
            zip(every, pool.map(judged, every), strict=True), start=1
        ):
            verdicts[verdict] += 1
            if verdict != "noticed":
                place = f"{mutant.path.relative_to(ROOT)}:{mutant.line}"
                print(f"{number}. {place} {verdict}\n{mutant.diff()}", flush=True)
    while not copies.empty():
        copies.get().close()
    noticed = len(every) - verdicts["survived"]
    print(f"{noticed} of {len(every)} changes were noticed, {verdicts['timed out']} by the time")
    return bool(verdicts["survived"])


if __name__ == "__main__":
    sys.exit(main())
