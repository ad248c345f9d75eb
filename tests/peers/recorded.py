"""What the official package sends in the tests that it brings, recorded when it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

CHILD = Path(__file__).with_name("official_child.py")


@attrs.frozen
class Call:
    """One call as it was sent, and how often it was."""

    service: str
    method: str
    args: list[Any]
    id: Any
    mask: Any
    filter: Any
    limit: int | None
    offset: int | None
    times: int = 1

    @property
    def name(self) -> str:
        """`Service::method`, as SoftLayer writes it."""
        return f"{self.service}::{self.method}"


def official_calls() -> dict[str, Call]:
    """Each distinct call of the official managers, by its JSON; sorted."""
    with tempfile.TemporaryDirectory() as home:
        # -P: what is beside the child is not what it means by `tests`.
        command = [sys.executable, "-P", "-W", "ignore", str(CHILD)]
        environment = {"HOME": home, "PATH": ""}
        output = subprocess.run(
            command, cwd=home, env=environment, stdout=subprocess.PIPE, check=True
        ).stdout
    recorded = json.loads(output)
    if recorded["broken"]:
        raise RuntimeError(f"the recording failed: {recorded['broken']}")
    calls = {_key(call): call for call in (Call(**each) for each in recorded["sent"])}
    times = Counter(_key(Call(**each)) for each in recorded["sent"])
    return {key: attrs.evolve(calls[key], times=times[key]) for key in sorted(calls)}


def _key(call: Call) -> str:
    return json.dumps(attrs.astuple(call, recurse=False), sort_keys=True)
