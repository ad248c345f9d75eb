"""Tables of commands of the official CLI, and what each must show of the commands before it."""

from __future__ import annotations

import json
import re
import shlex
import string
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, Self

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A guest of one's own, for what needs one and is about something else.
GUEST = json.dumps(
    {
        "hostname": "box",
        "domain": "example.com",
        "startCpus": 1,
        "maxMemory": 1024,
        "hourlyBillingFlag": True,
        "localDiskFlag": True,
        "operatingSystemReferenceCode": "UBUNTU_LATEST",
        "datacenter": {"name": "dal09"},
    }
)


@attrs.frozen
class Step:
    """A command, and what it must show.

    Attributes:
        line: The command, without `slcli`; `$name` stands for what an earlier step kept.
        shows: What must be there; `a | b` stands in one row. Digits stand for a whole word.
        hides: What must not be there.
        keep: What later steps need: `name=column` of the row that has the first of `shows`,
            `name=column@other` of a row that has the other column too, or `name=/expression/` that
            is searched in all the text.
    """

    line: str
    shows: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


def step(line: str, *shows: str, hides: str = "", keep: str = "") -> Step:
    """A step; what it hides and what it keeps are separated by commas."""
    return Step(line, shows, _words(hides), _words(keep))


def make_guest() -> Step:
    """The first step of most tables: it keeps the guest."""
    return step(f"call-api Virtual_Guest createObject '{GUEST}'", "box", keep="guest=id")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


class Slcli:
    """The official CLI, loaded once in a process of its own. Use it with `with`.

    Args:
        python: The Python that has it.
    """

    def __init__(self, python: str = sys.executable) -> None:
        self._python = python

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [self._python, "-W", "ignore", "-m", "tests.peers.slcli_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, args: list[str], home: Path) -> tuple[int, str]:
        """The exit code and the output of a command of someone who lives there."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"args": args, "home": str(home)}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return answer["code"], answer["text"]


class Session:
    """Runs steps one after the other, and remembers what they keep.

    Args:
        slcli: The CLI.
        home: Where its settings are.
        kept: What the first step may need already.
    """

    def __init__(self, slcli: Slcli, home: Path, **kept: object) -> None:
        self._slcli = slcli
        self._home = home
        self._needed: Counter[str] = Counter()
        self.kept = {"home": str(home)} | {name: str(value) for name, value in kept.items()}

    def problems(self, steps: list[Step]) -> list[str]:
        """Run them all; what is wrong with each that is not as it must be."""
        found = [f"slcli {each.line}\n    {wrong}" for each in steps for wrong in self._run(each)]
        waiting = [f"{count} steps need ${name}" for name, count in self._needed.items()]
        return [*found, *waiting]

    def _run(self, each: Step) -> Iterator[str]:
        try:
            args = shlex.split(string.Template(each.line).substitute(self.kept))
            shows, hides = (
                [string.Template(text).substitute(self.kept) for text in texts]
                for texts in (each.shows, each.hides)
            )
        except KeyError as error:
            self._needed[error.args[0]] += 1  # what should have kept it is reported
            return
        code, text = self._slcli.run(["--format", "jsonraw", "-y", *args], self._home)
        if code:
            yield f"exit {code}: {_end(text)}"
            return
        rows = list(_rows(text))
        yield from (
            f"does not show {wanted!r}: {_end(text)}"
            for wanted in shows
            if _found(wanted, rows) is None
        )
        yield from (f"still shows {gone!r}" for gone in hides if _found(gone, rows) is not None)
        yield from self._keep(each, shows, rows, text)

    def _keep(self, each: Step, shows: list[str], rows: list[Any], text: str) -> Iterator[str]:
        for name, _, where in (kept.partition("=") for kept in each.keep):
            value = _search(where, text) if where.startswith("/") else _cell(where, shows, rows)
            if value is None:
                yield f"has no {where}: {_end(text)}"
            else:
                self.kept[name] = str(value)


def _rows(text: str) -> Iterator[Any]:
    """The rows of the tables, one table a line; a line that is no table is a row."""
    for line in text.splitlines():
        try:
            table = json.loads(line)
        except ValueError:
            table = line
        yield from _flat(table)


def _flat(table: Any) -> Iterator[Any]:
    if not isinstance(table, list):
        yield table
    else:
        for each in table:
            yield from _flat(each)


def _found(wanted: str, rows: list[Any]) -> Any:
    """The first row that has all of it; None when there is none."""
    parts = wanted.split(" | ")
    return next((row for row in rows if all(_has(row, part) for part in parts)), None)


def _has(row: Any, wanted: str) -> bool:
    if isinstance(row, dict):
        return any(_has(each, wanted) for each in (*row, *row.values()))
    if isinstance(row, list):
        return any(_has(each, wanted) for each in row)
    if wanted.isdecimal():
        return re.search(rf"(?<!\w){wanted}(?!\w)", str(row)) is not None
    return wanted in str(row)


def _cell(where: str, shows: list[str], rows: list[Any]) -> Any:
    column, _, other = where.partition("@")
    fitting = [
        row for row in rows if isinstance(row, dict) and {column, other or column} <= set(row)
    ]
    found = _found(shows[0], fitting) if shows else next(iter(fitting), None)
    return found[column] if found else None


def _search(pattern: str, text: str) -> str | None:
    found = re.search(pattern.strip("/"), text)
    return found[1] if found else None


def _end(text: str) -> str:
    """The end of an output, where an error is."""
    return text.strip()[-400:].replace("\n", " / ")
