"""Calls our managers as the official ones were called in their tests, and compares what is sent."""

from __future__ import annotations

import copy
import functools
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import attrs

import softlayer_sdk as sl
from softlayer_sdk.errors import api_error
from softlayer_sdk.query import masks
from softlayer_sdk.transport import Call, Response
from softlayer_sdk.waiters import Waiter

CHILD = Path(__file__).with_name("managers_child.py")
# A date of today is another one in the next moment.
_MOMENT = re.compile(r"(\d{4}-?\d\d-?\d\d|\d\d/\d\d/\d{4})([T ].*)?")


@functools.cache
def recorded() -> list[dict[str, Any]]:
    """Each call of a manager's method in the tests that the official package brings."""
    with tempfile.TemporaryDirectory() as home:
        # -P: what is beside the child is not what it means by `tests`.
        command = [sys.executable, "-P", "-W", "ignore", str(CHILD)]
        run = subprocess.run(
            command, cwd=home, env={"HOME": home, "PATH": ""}, stdout=subprocess.PIPE, check=True
        )
    cases: list[dict[str, Any]] = json.loads(run.stdout)
    return list({json.dumps(case, sort_keys=True): case for case in cases}.values())


class Replies:
    """A transport that answers as the official client was answered."""

    def __init__(self, sent: list[dict[str, Any]]) -> None:
        self.calls: list[Call] = []
        self._answers: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for each in sent:
            if each.get("failed"):
                self._answers.setdefault((each["service"], each["method"]), [])
            else:
                self._answers[each["service"], each["method"]].append(each["answer"])

    def send(self, call: Call) -> Response:
        """The next answer to this method; the last one again when there are no more."""
        self.calls.append(call)
        answers = self._answers[call.service, call.method]
        if not answers:
            raise api_error("SoftLayer_Exception_ObjectNotFound", "there is none", call=call)
        answer = copy.deepcopy(answers.pop(0) if len(answers) > 1 else answers[0])
        return Response(answer, total=len(answer) if isinstance(answer, list) else None)

    def close(self) -> None:
        """Nothing to close."""


@attrs.frozen
class Outcome:
    """What came of a case, and what is wrong with it; nothing is where it is the same."""

    case: dict[str, Any]
    wrong: str

    @property
    def name(self) -> str:
        """The manager and its method, as the official package writes it."""
        return f"{self.case['manager']}.{self.case['method']}"

    def __str__(self) -> str:
        return f"{self.name}({self.case['args']}, {self.case['kwargs']}): {self.wrong}"


def compare(case: dict[str, Any], renamed: dict[str, str]) -> Outcome:
    """Call our manager with the same arguments."""
    replies = Replies(case["sent"])
    client = sl.Client("user", "key", transport=replies, sleep=lambda _: None)
    manager = getattr(sl, case["manager"])(client)
    if hasattr(manager, "_waiter"):
        manager._waiter = Waiter(clock=lambda: 0.0, sleep=lambda _: None)
    method = renamed.get(f"{case['manager']}.{case['method']}", case["method"])
    kwargs = {name.removeprefix("_"): value for name, value in case["kwargs"].items()}
    error: Exception | None = None
    try:
        found = getattr(manager, method)(*case["args"], **kwargs)
        if hasattr(found, "__next__"):
            list(found)
    except Exception as raised:  # noqa: BLE001 - whatever it is, it is compared
        error = raised
    if isinstance(error, (TypeError, AttributeError)) and not case["failed"]:
        return Outcome(case, f"{type(error).__name__}: {error}")
    if (error is not None) is not case["failed"]:
        return Outcome(case, f"theirs {'fails' if case['failed'] else 'succeeds'}, ours: {error!r}")
    theirs = Counter(map(_theirs, case["sent"]))
    ours = Counter(_shown(*_parts(call)) for call in replies.calls)
    if theirs.keys() != ours.keys():
        return Outcome(case, f"missing {[*(theirs - ours)]}, more {[*(ours - theirs)]}")
    return Outcome(case, _masks(case["sent"], replies.calls))


def _theirs(sent: dict[str, Any]) -> str:
    names = ("service", "method", "args", "id", "filter")
    return _shown(*(sent[name] for name in names))


def _parts(call: Call) -> tuple[Any, ...]:
    return call.service, call.method, list(call.args), call.id, call.filter


def _shown(service: str, method: str, args: list[Any], id: Any, filter: Any) -> str:
    """A call as text that compares: without order, without null at the end, without the moment."""
    while args and args[-1] is None:
        args = args[:-1]
    known = None if id is None else str(id)
    return json.dumps(
        [service, method, _moments(args), known, _unordered(filter or {})], sort_keys=True
    )


def _moments(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _moments(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_moments(each) for each in value]
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return "<date>"
    return value


def _unordered(tree: Any) -> Any:
    """A filter without the order by id, which only pages of a list need."""
    if not isinstance(tree, dict):
        return _moments(tree)
    found = {name: _unordered(each) for name, each in tree.items() if not _by_id(name, each)}
    return {name: each for name, each in found.items() if each != {}}


def _by_id(name: str, leaf: Any) -> bool:
    return name == "id" and isinstance(leaf, dict) and leaf.get("operation") == "orderBy"


def _masks(theirs: list[dict[str, Any]], ours: list[Call]) -> str:
    """What the official client asks for, and ours does not."""
    asked: dict[str, set[str]] = defaultdict(set)
    for call in ours:
        asked[call.method] |= _paths(call.mask)
    for each in theirs:
        lacking = {path for path in _paths(each["mask"]) if path not in asked[each["method"]]}
        if lacking:
            return f"{each['method']}: the mask lacks {sorted(lacking)}"
    return ""


def _paths(mask: Any) -> set[str]:
    """Each property that a mask names, with the way to it."""
    if not mask:
        return set()
    try:
        selection = masks.select(mask if isinstance(mask, str) else dict(mask))
    except sl.PreflightError:
        return set()
    found: set[str] = set()

    def walk(level: Any, prefix: str) -> None:
        for name, inner in level.names.items():
            found.add(prefix + name)
            walk(inner, f"{prefix}{name}.")
        for inner in level.casts.values():
            walk(inner, prefix)

    walk(selection, "")
    return found
