"""Addresses in the sources, the tests and the documents."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("src/softlayer_sdk", "codegen", "tests", "docs", "examples", "benchmarks", "changelog.d")
WRITTEN = {".py", ".md", ".toml", ".txt", ".js", ".css", ".json"}
# A number with three dots, and what begins as the IPv6 addresses that are given to somebody.
ADDRESS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)|\b[23][0-9a-f]{3}:[0-9a-f:]+")


def owned(text: str) -> list[str]:
    """The addresses in a text that somebody can have in public."""
    found: list[str] = []
    for each in ADDRESS.findall(text):
        try:
            address = ipaddress.ip_address(each)
        except ValueError:
            continue
        if address.is_global and not address.is_multicast:
            found.append(each)
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_address_is_of_a_real_owner(folder: str) -> None:
    """Nobody who runs an example, or reads a log, meets the machine of somebody else."""
    files = [path for path in (ROOT / folder).rglob("*") if path.suffix in WRITTEN]
    assert files
    wrong = {str(path): owned(path.read_text(encoding="utf-8")) for path in files}
    assert {path: found for path, found in wrong.items() if found} == {}


def test_what_is_somebodys() -> None:
    """Addresses that are given to somebody are found, be they of the old kind or the new."""
    numbers = [str(ipaddress.ip_address(number)) for number in (0x08080808, 0x2A00 << 112)]
    assert numbers == owned(" and ".join([*numbers, "192.0.2.7", "10.0.0.1", "2001:db8::1"]))
