"""Runs commands of the official CLI: loaded once, forked for each, so that each starts afresh.

A line of JSON in, `{"args": [...], "home": "..."}`, is a line of JSON out:
`{"code": 0, "text": "..."}`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
from typing import IO, Any

from SoftLayer.CLI import core

SECONDS = 20


def main() -> None:
    """Answer until standard input ends."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(run(**json.loads(line))) + "\n")
        sys.stdout.flush()


def run(args: list[str], home: str) -> dict[str, Any]:
    """One command in a process of its own: its exit code and all that it prints."""
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            _become(args, home, output)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        output.seek(0)
        return {"code": code, "text": output.read().decode()}


def _yes() -> int:
    """A standard input that agrees."""
    reading, writing = os.pipe()
    os.write(writing, b"y\n" * 9)
    os.close(writing)
    return reading


def _become(args: list[str], home: str, output: IO[bytes]) -> None:
    """Never returns: what follows belongs to the parent."""
    code = 1
    try:
        signal.alarm(SECONDS)
        os.dup2(_yes(), sys.stdin.fileno())  # a few commands ask in spite of `-y`
        for stream in (sys.stdout, sys.stderr):
            os.dup2(output.fileno(), stream.fileno())
        for name in list(os.environ):  # proxies, and settings of whoever runs the tests
            if name.startswith("SL_") or name.lower().endswith("_proxy"):
                del os.environ[name]
        os.environ["HOME"] = home
        os.chdir(home)  # some commands write files
        core.main(args=args, prog_name="slcli")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
