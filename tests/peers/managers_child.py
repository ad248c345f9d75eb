"""Runs the tests that the official package brings, and prints each call of a manager's method.

A process of its own, as `official_child`. Of each call: the method, its arguments, whether it
failed, and what it sent with the answer that it got.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import json
import os
import sys
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import SoftLayer
import SoftLayer.managers
from SoftLayer import testing
from SoftLayer.managers.email import EmailManager
from SoftLayer.managers.storage import StorageManager

SITE = Path(SoftLayer.__file__).parents[1]
CASES: list[dict[str, Any]] = []
ACTIVE: list[dict[str, Any]] = []  # the outermost method that is running
ABOUT = ("service", "method", "mask", "filter", "limit", "offset")


class Recording(testing.MockableTransport):  # type: ignore[misc]  # the official package has no types
    """What answers those tests; the method that is running takes note."""

    def __call__(self, call: Any) -> Any:
        """Take note, and answer as before."""
        noted = {name: getattr(call, name) for name in ABOUT}
        noted |= {"args": _plain(list(call.args)), "id": call.identifier}
        try:
            answer = super().__call__(call)
        except SoftLayer.SoftLayerAPIError:
            _note({**noted, "failed": True})
            raise
        _note({**noted, "answer": _plain(answer)})
        return answer


def _note(call: dict[str, Any]) -> None:
    for case in ACTIVE:
        case["sent"].append(call)


def _plain(value: Any) -> Any:
    """A copy as JSON has it; what JSON has not raises TypeError."""
    return json.loads(json.dumps(value))


def _is_patched(manager: Any) -> bool:
    """Whether a test has replaced something of the manager, so that it is not itself."""
    places = [vars(manager), *(vars(cls) for cls in type(manager).__mro__)]
    held = [vars(each) for each in vars(manager).values() if hasattr(each, "__dict__")]
    types = [vars(type(each)) for each in vars(manager).values()]
    return any(
        isinstance(each, mock.NonCallableMock)
        for place in (*places, *held, *types)
        for each in place.values()
    )


def recorded(manager: str, name: str, method: Any) -> Any:
    """A method that takes note of how it is called, unless another one calls it."""

    @functools.wraps(method)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        if ACTIVE or _is_patched(self):
            return method(self, *args, **kwargs)
        try:
            given = {"args": _plain(list(args)), "kwargs": _plain(kwargs)}
        except (TypeError, ValueError):
            return method(self, *args, **kwargs)
        case = {"manager": manager, "method": name, **given, "sent": [], "failed": False}
        ACTIVE.append(case)
        try:
            found = method(self, *args, **kwargs)
            if inspect.isgenerator(found):
                found = iter(list(found))
        except Exception:
            case["failed"] = True
            raise
        finally:
            ACTIVE.clear()
            CASES.append(case)
        return found

    return call


def main() -> int:
    """Print the calls as JSON."""
    testing.MockableTransport = Recording
    classes = [getattr(SoftLayer.managers, name) for name in SoftLayer.managers.__all__]
    for cls in (*classes, EmailManager, StorageManager):
        for name, method in inspect.getmembers(cls, inspect.isfunction):
            static = isinstance(inspect.getattr_static(cls, name), staticmethod)
            if not (static or name.startswith("_")):
                setattr(cls, name, recorded(cls.__name__, name, method))
    loader = unittest.TestLoader()
    found = loader.discover(
        str(SITE / "tests/managers"), pattern="*_tests.py", top_level_dir=str(SITE)
    )
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stderr(nowhere),
    ):
        unittest.TextTestRunner(stream=nowhere).run(found)
    print(json.dumps(CASES))  # noqa: T201 - its output
    return 0


if __name__ == "__main__":
    sys.exit(main())
