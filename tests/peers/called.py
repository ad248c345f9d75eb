"""Every API method that the official package names in its source."""

from __future__ import annotations

import ast
from collections import defaultdict
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import SoftLayer

from tests.peers.recorded import Call
from tests.peers.replay import is_published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.peers.replay import Replayed, Replayer

ROOT = Path(SoftLayer.__file__).parent
CALLERS = {"call", "iter_call", "cf_call"}
PROBE_ID = 777001

Methods = dict[tuple[str, str], list[str]]


def called_methods() -> Methods:
    """Where each (service, method) of SoftLayer is named in the managers and the CLI."""
    found: Methods = defaultdict(list)
    for folder in ("managers", "CLI"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            reader = _Reader(ast.parse(path.read_text(encoding="utf-8")))
            for name, line in reader.names():
                if is_published(*name):
                    found[name].append(f"{path.relative_to(ROOT)}:{line}")
    return dict(sorted(found.items()))


class _Reader:
    """Finds the calls of one module: `client.call(S, m)`, `client[S].m()`, `self.guest.m()`."""

    def __init__(self, tree: ast.Module) -> None:
        self._calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        self._values: dict[str, list[ast.expr]] = defaultdict(list)
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                self._values[_name(node.targets[0])].append(node.value)

    def names(self) -> Iterator[tuple[tuple[str, str], int]]:
        """Each (service, method) with its line."""
        for node in self._calls:
            for service, method in product(*self._of(node)):
                if service[:1].isupper() and method[:1].islower() and method.isidentifier():
                    yield (_full(service), method), node.lineno

    def _of(self, node: ast.Call) -> tuple[set[str], set[str]]:
        """The services and the methods that a call may be of; none when it is not one of these."""
        called, args = node.func, node.args
        if isinstance(called, ast.Name) and called.id == "getattr":
            return self._services(args[0]), self._texts(args[1])
        if not isinstance(called, ast.Attribute):
            return set(), set()
        services = self._services(called.value)
        if called.attr not in CALLERS:
            return services, {called.attr}
        if services:
            return services, self._texts(args[0])
        if args[1:]:
            return self._texts(args[0]), self._texts(args[1])
        return set(), set()

    def _services(self, node: ast.expr) -> set[str]:
        """The services that an expression may be: `client["Virtual_Guest"]`, or a name of it."""
        found = set()
        for each in [node, *self._values[_name(node)]]:
            if isinstance(each, ast.Subscript) and ast.unparse(each.value).endswith("client"):
                found |= self._texts(each.slice)
        return found

    def _texts(self, node: ast.expr) -> set[str]:
        """The texts that an expression may be."""
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) else set()
        if isinstance(node, ast.IfExp):
            return self._texts(node.body) | self._texts(node.orelse)
        if isinstance(node, ast.Dict):
            return set().union(*map(self._texts, node.values))
        if isinstance(node, ast.Subscript):
            return self._texts(node.value)
        kept = self._values.pop(_name(node), [])  # taken out meanwhile: a name may name itself
        texts = set().union(*map(self._texts, kept))
        self._values[_name(node)] = kept
        return texts


def _name(node: ast.expr) -> str:
    """What a value is kept under; a class keeps for `self` what it has itself."""
    return ast.unparse(node).removeprefix("self.")


def _full(service: str) -> str:
    return service if service.startswith("SoftLayer_") else f"SoftLayer_{service}"


def probe(replayer: Replayer, methods: Methods) -> list[Replayed]:
    """Each method called once on an object of just an id, without arguments."""
    return [
        replayer.replay(Call(service, method, [], PROBE_ID, None, None, None, None))
        for service, method in methods
    ]


def report(answers: list[Replayed], methods: Methods) -> str:
    """What the emulator does not know, with a place in the package that calls it."""
    lines = []
    for answer in answers:
        if not answer.is_known:
            place = methods[answer.call.service, answer.call.method][0]
            lines.append(f"{answer.outcome:18} {answer.call.name:75} {place}")
    return "\n".join([*lines, f"{len(answers)} methods, {len(lines)} of them unknown"])
