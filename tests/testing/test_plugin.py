from __future__ import annotations

import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

from tests.meta.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from softlayer_sdk.testing.local import LocalSoftLayer

TEST = """
def test_deploy(softlayer):
    softlayer.seed("Virtual_Guest", count=2, hostname="app{n}")
    rows = softlayer.client["Account"].getVirtualGuests(mask="mask[hostname]")
    assert ["app0", "app1"] == [row["hostname"] for row in rows][-2:]
    assert "getVirtualGuests" == softlayer.calls[-1]["method"]
    softlayer.faults.add("empty_500")
    softlayer.clock.advance(60)
    assert softlayer.url.startswith("http://127.0.0.1:")
    assert softlayer.emulator.url == softlayer.url


def test_another(softlayer):
    assert [] == softlayer.calls
"""
LIGHT = """
import sys
import pytest
before = set(sys.modules)
import softlayer_sdk.testing.plugin
heavy = ("werkzeug", "requests", "cattrs", "softlayer_sdk.emulator", "softlayer_sdk.client")
assert not (set(sys.modules) - before) & set(heavy)
"""


def test_what_it_gives(softlayer: LocalSoftLayer) -> None:
    """The fixture has a client, and what a test says to the emulator."""
    softlayer.seed("Virtual_Guest", hostname="app1")
    rows = softlayer.client["Account"].getVirtualGuests(mask="mask[hostname]")
    assert {"hostname": "app1"} in rows
    softlayer.faults.add("empty_500", method="getSshKeys")
    softlayer.clock.advance(60)
    assert "getVirtualGuests" == softlayer.calls[-1]["method"]
    assert softlayer.url == softlayer.emulator.url


def test_what_happens_in_time(softlayer: LocalSoftLayer) -> None:
    """Factories make objects, `wait` lets time pass, `get` shows how things are."""
    assert "web" == softlayer.guest("web", maxMemory=2048)["hostname"]
    assert "db" == softlayer.server("db", tags=["prod"])["hostname"]
    assert "a.example" == softlayer.zone("a.example")["name"]
    key = softlayer.ssh_key("mine")
    assert "mine" == softlayer.get("Security_Ssh_Key", key["id"])["label"]
    softlayer.wait(lambda: softlayer.get("Dns_Domain", softlayer.zone("b.example")["id"]))
    assert [] == softlayer.calls


def test_fixture(tmp_path: Path) -> None:
    """A test gets an account and a client of its own by asking for `softlayer`."""
    (tmp_path / "test_it.py").write_text(TEST, encoding="utf-8")
    # By its module, so that it does not matter whether the installed package is as new.
    names = ("no:randomly", "no:cacheprovider", "no:softlayer", "softlayer_sdk.testing.plugin")
    plugins = [f"-p{name}" for name in names]
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", *plugins, "test_it.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in result.stdout, result.stdout


def test_loading_it_costs_nothing() -> None:
    """Whoever has the package installed does not pay for the plugin."""
    result = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, check=False)
    assert 0 == result.returncode, result.stderr


def test_entry_point() -> None:
    """The package registers the plugin."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {"softlayer": "softlayer_sdk.testing.plugin"} == project["entry-points"]["pytest11"]
