"""Runs tests of this folder, each time in a fork of a process that has the libraries loaded.

A line of JSON that comes in says which tests, and how many seconds they may take; a line that goes
out says how they ended: their exit code, or null when the time was up. The arguments are the
modules that change in between.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import signal
import sys
import time

import pytest

LIBRARIES = [
    *("attrs", "cattrs.preconf.json", "concurrent.futures", "decimal", "http.server"),
    *("hypothesis.strategies", "requests", "sqlite3", "ssl", "werkzeug.serving", "xmlrpc.client"),
]
OURS = ["softlayer_sdk.models", "softlayer_sdk.emulator"]
QUIETLY = ["-qx", "-p", "no:randomly", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
MEMORY = 3 * 1024**3  # bytes that the tests may have: a change may loop, and eat memory


def load(changing: set[str]) -> None:
    """Import what the tests need, but for what changes and what that has been imported by."""
    for name in (*LIBRARIES, *OURS):
        importlib.import_module(name)
    if not changing.isdisjoint(sys.modules):
        for name in [name for name in sys.modules if name.partition(".")[0] == "softlayer_sdk"]:
            del sys.modules[name]
    gc.freeze()


def tried(tests: list[str], seconds: float) -> int | None:
    """The exit code of tests; None when they took longer."""
    child = os.fork()
    if not child:
        os.setsid()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(nowhere, descriptor)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        try:
            code = int(pytest.main([*QUIETLY, *tests]))
        except BaseException:  # noqa: BLE001 - whatever it is, a test ended by it
            code = pytest.ExitCode.INTERNAL_ERROR
        os._exit(code)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def main() -> None:
    """Do what standard input says."""
    load(set(sys.argv[1:]))
    for line in sys.stdin:
        tests, seconds = json.loads(line)
        print(json.dumps(tried(tests, seconds)), flush=True)


if __name__ == "__main__":
    main()
