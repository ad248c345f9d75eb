"""The program for many accounts, on a cluster of this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from softlayer_sdk.emulator import Emulator
from tests.meta.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

KEY, WRONG = "key-of-the-accounts", "key-of-nobody"
CLUSTER = f"""
import json, sys
from distributed import Client, LocalCluster
import many_accounts, softlayer_sdk as sl

def account(url, key):
    return sl.Client("demo", key, url, max_calls_per_second=50)

if __name__ == "__main__":
    urls = json.loads(sys.argv[1])
    clients = {{name: account(url, {KEY!r}) for name, url in urls.items()}}
    clients["nobody"] = account(urls["one"], {WRONG!r})
    options = dict(n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None)
    with LocalCluster(**options) as local, Client(local) as cluster:
        for name, found in many_accounts.frames(cluster, clients):
            failed = isinstance(found, BaseException)
            rows = type(found).__name__ if failed else found.to_dict("records")
            print(json.dumps([name, rows]))
"""


def test_many_accounts(tmp_path: Path) -> None:
    """Each account gives a frame, one that fails gives why, and no log has a key in it."""
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER)
    paths = os.pathsep.join([str(ROOT / "examples"), *filter(None, sys.path)])
    with Emulator(key=KEY) as one, Emulator(key=KEY) as other:
        urls = {"one": one.rest_url, "other": other.xmlrpc_url}
        run = subprocess.run(
            [sys.executable, program, json.dumps(urls)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
            cwd=tmp_path,
            check=False,
        )
        hostnames = [guest["hostname"] for guest in one.all("Virtual_Guest")]
    assert run.returncode == 0, run.stderr
    found = dict(json.loads(line) for line in run.stdout.splitlines())
    assert "AuthenticationError" == found.pop("nobody")
    assert {"one", "other"} == set(found)
    for name, rows in found.items():
        assert hostnames == [row["hostname"] for row in rows]
        assert {name} == {row["account"] for row in rows}
    assert KEY not in run.stdout + run.stderr
    assert WRONG not in run.stdout + run.stderr
