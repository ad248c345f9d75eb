"""Memory is said in the unit that a method counts in, or with a unit."""

from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._templates import memory_in
from tests.managers.doubles import last

GUEST: dict[str, Any] = {
    "hostname": "web9",
    "domain": "example.org",
    "cpus": 1,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}


def test_a_guest_is_ordered_with_gigabytes_in_words(client: sl.Client, emulator: Any) -> None:
    """`8 GB` is 8192, which is what SoftLayer is told."""
    guest = sl.VSManager(client).create_instance(memory="8 GB", **GUEST)
    assert 8192 == last(emulator)[2][0]["maxMemory"]
    assert 8192 == sl.VSManager(client).get_instance(guest.id).max_memory


@pytest.mark.parametrize(
    ("unit", "value", "size"),
    [
        ("MB", 8192, 8192),
        ("MB", 256, 256),
        ("MB", "4096", 4096),
        ("MB", "8 GB", 8192),
        ("MB", " 1.5 gb", 1536),
        ("GB", 8, 8),
        ("GB", "8192 MB", 8),
        ("GB", "1 TB", 1024),
        ("GB", 1536, 1536),
        ("GB", None, None),
        ("MB", 0, 0),
    ],
)
def test_a_size_is_a_number_of_the_unit(unit: Any, value: Any, size: int | None) -> None:
    """Text may name any unit; a number is of the method's own."""
    assert size == memory_in(unit, "memory", value)


@pytest.mark.parametrize(
    ("unit", "value", "words"),
    [
        ("MB", 8, "memory=8: this counts in MB. Did you mean '8 GB'"),
        ("MB", 255, "Did you mean '255 GB'"),
        ("GB", 32_768, "this counts in GB. Did you mean '32768 MB'"),
        ("GB", "500 MB", "memory='500 MB': a size is needed"),
        ("MB", "much", "memory='much': a size is needed"),
        ("MB", "8 XB", "'XB' is not a unit of memory"),
    ],
)
def test_what_can_only_be_meant_otherwise_is_refused(unit: Any, value: Any, words: str) -> None:
    """The error names the keyword, the value and what was probably meant."""
    with pytest.raises(sl.PreflightError, match=words):
        memory_in(unit, "memory", value)


def test_an_upgrade_counts_in_gigabytes(client: sl.Client, emulator: Any) -> None:
    """Megabytes without their name are refused before anything is ordered."""
    vs = sl.VSManager(client)
    guest = vs.get_instance("web1")
    with pytest.raises(sl.PreflightError, match="Did you mean '8192 MB'"):
        vs.upgrade(guest.id, memory=8192)
    assert "placeOrder" not in [call["method"] for call in emulator.calls]
    assert vs.upgrade(guest.id, memory="8192 MB")
