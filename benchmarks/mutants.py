"""Small changes of the code that no test notices: `make mutants ARGS="softlayer_sdk._calls.retry"`.

Each is made in a copy, and the tests that reach its line run there until one fails. Which reach it
is recorded once, which takes as long as the tests do. Later only files of tests that are newer than
the record run for it, and of a module that is newer all its tests run; `--anew` records again.

Tests that run into the limit of time count as noticing, since a change may loop; such changes are
listed too, for a machine that is busy makes them as well.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import contextlib
import difflib
import importlib.util
import os
import queue
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import attrs
from coverage import CoverageData

from tests.meta.source import ROOT, modules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
MEMORY = 3 * 1024**3  # bytes that the tests of one change may have
FIRST = 60  # tests that run before all others: a change is mostly noticed by one of them
PAIRS = [
    (ast.Eq, ast.NotEq),
    (ast.Is, ast.IsNot),
    (ast.In, ast.NotIn),
    (ast.Lt, ast.LtE),
    (ast.Gt, ast.GtE),
    (ast.And, ast.Or),
    (ast.Add, ast.Sub),
    (ast.Mult, ast.FloorDiv),
]
SWAPS: dict[type[ast.AST], Any] = {
    one: other for pair in PAIRS for one, other in (pair, pair[::-1])
}


@attrs.frozen
class Mutant:
    """A module's text before and after one change; `once` where the first test alone runs it."""

    path: Path
    line: int
    once: bool
    before: str = attrs.field(repr=False)
    text: str = attrs.field(repr=False)

    def diff(self) -> str:
        """What was changed."""
        before, after = self.before.splitlines(), self.text.splitlines()
        lines = list(difflib.unified_diff(before, after, lineterm="", n=0))[3:]
        return "\n".join(f"    {line}" for line in lines)


def changed(node: ast.AST) -> Iterator[ast.expr]:
    """What an expression could be instead."""
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(f"{value}X")
        case ast.Compare(left, [op], right) if type(op) in SWAPS:
            yield ast.Compare(left, [SWAPS[type(op)]()], right)
        case ast.BinOp(left, op, right) if type(op) in SWAPS:
            yield ast.BinOp(left, SWAPS[type(op)](), right)
        case _:
            yield from less(node)


def less(node: ast.AST) -> Iterator[ast.expr]:
    """An expression with a part left out."""
    match node:
        case ast.BoolOp(op, values):
            yield from (ast.BoolOp(SWAPS[type(op)](), values), values[0], values[-1])
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.IfExp(_, body, orelse):
            yield from (body, orelse)
        case ast.Call(func, args, keywords):
            for index in range(len(keywords)):
                yield ast.Call(func, args, [*keywords[:index], *keywords[index + 1 :]])
        case ast.Dict(keys, values):
            for index in range(len(keys)):
                left = ([*each[:index], *each[index + 1 :]] for each in (keys, values))
                yield ast.Dict(*cast("Any", left))
        case _:
            pass


def expressions(node: ast.AST, *, once: bool = True) -> Iterator[tuple[ast.expr, bool]]:
    """The expressions that do something: no annotations, texts of errors or docstrings.

    Each comes with whether it is evaluated once: on import, or in a function that is cached.
    """
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "type_comment"}:
            continue
        if name == "body" and isinstance(node, ast.FunctionDef | ast.Lambda):
            once = any("cache" in ast.unparse(each) for each in getattr(node, "decorator_list", ()))
        if name == "args" and isinstance(node, ast.Call) and ast.unparse(node.func) == "cast":
            value = value[1:]  # noqa: PLW2901 - the first is a type
        for each in value if isinstance(value, list) else [value]:
            is_text = isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
            typing_only = isinstance(each, ast.If) and "TYPE_CHECKING" in ast.unparse(each.test)
            is_type = isinstance(each, ast.Subscript) and ast.unparse(each.value) == "Literal"
            if isinstance(each, ast.Raise | ast.JoinedStr | ast.Import):
                continue
            if is_text or is_type or typing_only:
                continue
            if isinstance(each, ast.expr):
                yield each, once
            if isinstance(each, ast.AST):
                yield from expressions(each, once=once)


def mutants(path: Path, lines: set[int] | None) -> Iterator[Mutant]:
    """Every change of a module, or of some of its lines."""
    source = path.read_bytes()
    starts = [0, *(match.end() for match in re.finditer(rb"\n", source))]
    for node, once in expressions(ast.parse(source)):
        if lines is not None and node.lineno not in lines:
            continue
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        for other in changed(node):
            text = ast.unparse(other).encode()
            text = text if isinstance(other, ast.Constant) else b"(" + text + b")"
            whole = (source[:begin] + text + source[end:]).decode()
            yield Mutant(path, node.lineno, once, source.decode(), whole)


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


def record(jobs: int) -> CoverageData:
    """Which test reaches which line."""
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
    return data


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


def reaching(data: CoverageData, known: frozenset[str], mutant: Mutant) -> list[str]:
    """The tests that reach a line; of what runs once, those of the module.

    Those in files of its name go first, and of each file those that reach most of the module.
    """
    lines = data.contexts_by_lineno(str(mutant.path))
    reached = Counter(name.rpartition("|")[0] for each in lines.values() for name in each)
    found = {name.rpartition("|")[0] for name in lines.get(mutant.line, ())} - {""}
    once = mutant.once or "" in lines.get(mutant.line, ())
    if not found or once or is_newer(mutant.path, WHOLE):
        found = reached.keys() - {""}
    seen: Counter[str] = Counter()
    ranks: dict[str, tuple[bool, int]] = {}
    for test in sorted(found & known, key=lambda test: (-reached[test], test)):
        file = test.partition("::")[0]
        ranks[test] = (mutant.path.stem.strip("_") not in file, seen[file])
        seen[file] += 1
    return sorted(ranks, key=lambda test: ranks[test])


def copied(number: int) -> Path:
    """A copy of the project to change."""
    folder = CACHE / f"copy-{number}"
    shutil.rmtree(folder, ignore_errors=True)
    ignored = shutil.ignore_patterns(".*", "__pycache__", "_build", "dist")
    shutil.copytree(ROOT, folder, ignore=ignored)
    return folder


def passes(folder: Path, tests: Sequence[str], seconds: float) -> bool:
    """Whether all these tests pass in a copy.

    Raises:
        TimeoutExpired: they took more than so many seconds for each few of them.
    """
    (folder / "chosen").write_text("\n".join(tests), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:randomly", "@chosen"]
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        if sys.platform == "linux":  # a loop may be one that eats memory
            resource.prlimit(process.pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
        try:
            return process.wait(seconds * (1 + len(tests) // FIRST)) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


def judged(
    reach: Callable[[Mutant], list[str]],
    folders: queue.Queue[Path],
    options: argparse.Namespace,
    mutant: Mutant,
) -> Verdict:
    """Whether a test notices."""
    tests, folder = reach(mutant)[: options.most], folders.get()
    target = folder / mutant.path.relative_to(ROOT)
    compiled = Path(importlib.util.cache_from_source(str(target)))
    try:
        target.write_text(mutant.text, "utf-8")
        compiled.unlink(missing_ok=True)  # it may be of another change in the same second
        parts = (tests[:FIRST], tests[FIRST:])
        survived = all(passes(folder, part, options.seconds) for part in parts if part)
    except subprocess.TimeoutExpired:
        return "timed out"
    else:
        return "survived" if survived else "noticed"
    finally:
        target.write_text(mutant.before, "utf-8")
        compiled.unlink(missing_ok=True)
        folders.put(folder)


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
    reach = partial(reaching, record(options.jobs), collected())
    folders: queue.Queue[Path] = queue.Queue()
    for number in range(options.jobs):
        folders.put(copied(number))
    judge = partial(judged, reach, folders, options)
    unchanged = [attrs.evolve(each, text=each.before) for each in every[:1]]
    if any(judge(each) != "survived" for each in unchanged):
        raise SystemExit("the tests fail without a change")
    verdicts: Counter[Verdict] = Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for number, (mutant, verdict) in enumerate(
            zip(every, pool.map(judge, every), strict=True), start=1
        ):
            verdicts[verdict] += 1
            if verdict != "noticed":
                place = f"{mutant.path.relative_to(ROOT)}:{mutant.line}"
                print(f"{number}. {place} {verdict}\n{mutant.diff()}", flush=True)
    noticed = len(every) - verdicts["survived"]
    print(f"{noticed} of {len(every)} changes were noticed, {verdicts['timed out']} by the time")
    return bool(verdicts["survived"])


if __name__ == "__main__":
    sys.exit(main())
