"""What the official package sends in the public parity cases, recorded when it is asked for."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from types import ModuleType

PARITY = Path(__file__).parents[3] / "shared" / "parity"
CASES = PARITY / "cases_public.jsonl"
SECONDS = 120.0


@attrs.frozen
class Call:
    """One call as it was sent."""

    service: str
    method: str
    args: list[Any]
    id: Any
    mask: Any
    filter: Any
    limit: int | None
    offset: int | None

    @property
    def name(self) -> str:
        """`Service::method`, as SoftLayer writes it."""
        return f"{self.service}::{self.method}"


def official_calls() -> dict[str, Call]:
    """Each distinct call of the official managers, by its JSON; sorted.

    Cases of the bare client are left out: they send made-up names.
    """
    parity = _load("parity")
    cases = [case for case in parity.load_cases(CASES) if case["manager"] != "Client"]
    recorder = _load("recorder").Recorder()
    with tempfile.TemporaryDirectory() as home, recorder:
        results, info = parity.run_side(
            *("SoftLayer", cases, recorder, "peer", "xmlrpc", sys.executable, (), 5.0),
            *(home, subprocess.DEVNULL, time.monotonic() + SECONDS),
        )
        lost = [id for id, each in results.items() if each["status"] not in ("ran", "signature")]
        if info["fatal"] or lost:
            raise RuntimeError(f"the recording failed: {info['fatal'] or lost}")
        sent = [call for case in cases for call in recorder.calls(f"peer-{case['id']}")]
    return dict(sorted((_key(call), call) for call in map(_read, sent)))


def _read(sent: dict[str, Any]) -> Call:
    return Call(**{field.name: sent[field.name] for field in attrs.fields(Call)})


def _key(call: Call) -> str:
    return json.dumps(attrs.astuple(call, recurse=False), sort_keys=True)


def _load(name: str) -> ModuleType:
    """A module of the folder beside the project, without a trace of it left behind."""
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.insert(0, os.fspath(PARITY))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(os.fspath(PARITY))
        sys.dont_write_bytecode = before
