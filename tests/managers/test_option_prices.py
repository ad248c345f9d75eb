"""What options cost is what an order of them costs, at the datacenter that is named."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import softlayer_sdk as sl

NAMES: Any = {"hostname": "a", "domain": "example.org"}
SIZE = "S1270_8GB_2X1TBSATA_NORAID"
SYSTEM = "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT"
UPLINKS = "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS"


@pytest.mark.parametrize(("place", "monthly"), [("ams03", "87.6"), ("dal13", "73")])
def test_sizes_of_guests(client: sl.Client, place: str, monthly: str) -> None:
    """A flavor has the datacenter's own price, by the hour and by the month."""
    manager = sl.VSManager(client)
    order = manager.price_instance(
        **NAMES, flavor="B1_2X4X100", os_code="UBUNTU_LATEST", datacenter=place
    )
    [size] = [
        size
        for size in manager.get_create_options(datacenter=place).sizes
        if size.key == "B1_2X4X100"
    ]
    assert (order.hourly, order.monthly) == (size.hourly, size.monthly)
    assert Decimal(monthly) == size.monthly


@pytest.mark.parametrize("place", ["ams03", "dal13"])
def test_sizes_of_servers(client: sl.Client, place: str) -> None:
    """A size has all but what is chosen beside it."""
    manager = sl.HardwareManager(client)
    order = manager.price_order(**NAMES, size=SIZE, os=SYSTEM, port_speed=1000, location=place)
    [uplinks] = [line.monthly for line in order.lines if line.key_name == UPLINKS]
    [size] = [
        size for size in manager.get_create_options(datacenter=place).sizes if size.key == SIZE
    ]
    assert size.monthly is not None
    assert uplinks is not None
    assert order.monthly == size.monthly + uplinks
