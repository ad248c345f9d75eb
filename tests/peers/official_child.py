"""Runs the tests that the official package brings for its managers, and prints what they send.

A process of its own: there `tests` is the package that the official one installs.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import unittest
from pathlib import Path
from typing import Any

import SoftLayer
from SoftLayer import testing

SITE = Path(SoftLayer.__file__).parents[1]
SENT: list[dict[str, Any]] = []


class Recording(testing.MockableTransport):  # type: ignore[misc]  # the official package has no types
    """What answers those tests, with a memory that lasts."""

    def __call__(self, call: Any) -> Any:
        """Take note, and answer as before."""
        about = ("service", "method", "mask", "filter", "limit", "offset")
        noted = {name: getattr(call, name) for name in about}
        SENT.append({**noted, "args": list(call.args), "id": call.identifier})
        return super().__call__(call)


def main() -> int:
    """Print the calls as JSON, and how many tests there were."""
    testing.MockableTransport = Recording
    found = unittest.TestLoader().discover(
        str(SITE / "tests/managers"), pattern="*_tests.py", top_level_dir=str(SITE)
    )
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stderr(nowhere),
    ):
        result = unittest.TextTestRunner(stream=nowhere).run(found)
    broken = [str(test) for test, _ in (*result.errors, *result.failures)]
    print(json.dumps({"tests": result.testsRun, "broken": broken, "sent": SENT}, default=str))  # noqa: T201 - its output
    return 0


if __name__ == "__main__":
    sys.exit(main())
