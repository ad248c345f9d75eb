"""What of a priced order a keyword named, and what came with it."""

from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk import models
from softlayer_sdk._values.entity import structure_model
from softlayer_sdk._values.selection import Place, Selection
from softlayer_sdk.managers._guests import GuestSpec
from softlayer_sdk.managers._hardware_order import ServerSpec
from softlayer_sdk.managers._ordering.money import asked_by, category_of

CATEGORIES = (
    "guest_core",
    "ram",
    "os",
    "port_speed",
    "pri_ipv6_addresses",
    "guest_disk0",
    "guest_disk1",
    "guest_disk2",
    "bandwidth",
    "pri_ip_addresses",
    "vpn_management",
    "remote_management",
)
GUEST: dict[str, Any] = {"hostname": "web1", "domain": "example.org"}


def price(category: str | None, **values: Any) -> models.ProductItemPrice:
    """A price as it comes: what it lacks is not loaded."""
    rows = [{}, {"categoryCode": category}] if category else []
    raw = {"categories": rows, **values}
    found: models.ProductItemPrice = structure_model(
        models.ProductItemPrice, raw, Place(Selection())
    )
    return found


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        ({}, set[str]()),
        ({"cpus": 2}, {"guest_core"}),
        ({"memory": 1024}, {"ram"}),
        ({"flavor": "B1"}, {"guest_core", "ram", "guest_disk0"}),
        ({"os_code": "UBUNTU"}, {"os"}),
        ({"image_id": "0b5d"}, {"os"}),
        ({"nic_speed": 100}, {"port_speed"}),
        ({"private": True}, {"port_speed"}),
        ({"ipv6": True}, {"pri_ipv6_addresses"}),
        ({"disks": [25]}, {"guest_disk0"}),
        ({"disks": [25, 10]}, {"guest_disk0", "guest_disk1"}),
    ],
)
def test_a_guest_is_asked_for_by_its_keywords(options: dict[str, Any], asked: set[str]) -> None:
    """Each keyword names the categories that it decides, and no other."""
    spec = GuestSpec(**GUEST, **options)
    assert asked == {each for each in CATEGORIES if spec.asked_for(price(each))}


def test_of_a_server_all_but_four_categories_are_asked_for() -> None:
    """Addresses, access and traffic come with every server."""
    spec = ServerSpec(size="S", hostname="db1", domain="example.org", location="dal13", os="UBUNTU")
    unasked = {"bandwidth", "pri_ip_addresses", "vpn_management", "remote_management"}
    assert unasked == {each for each in CATEGORIES if not spec.asked_for(price(each))}


def test_a_price_may_have_no_category() -> None:
    """The first that it has is that which it is ordered under; without one it is none."""
    assert "ram" == category_of(price("ram"))
    assert "" == category_of(price(None))
    assert "" == category_of(models.ProductItemPrice())


def test_an_order_names_its_items_in_three_ways() -> None:
    """By id, by key name, by category; in any of its containers; what it lacks names nothing."""
    item = {"item": {"keyName": "RAM_4"}}
    order = models.ContainerProductOrder(
        order_containers=[
            models.ContainerProductOrder(prices=[price(None, id=5)]),
            models.ContainerProductOrder(prices=[price(None, **item), price("os")]),
            models.ContainerProductOrder(prices=[price(None, item={"keyName": ""})]),
            models.ContainerProductOrder(),
        ]
    )
    asked_for = asked_by(order)
    assert asked_for(price("ram", id=5))
    assert asked_for(price("ram", id=6, **item))
    assert asked_for(price("os", id=6))
    nameless = price("ram", item={"keyName": ""})
    other_key = price("ram", item={"keyName": "RAM_8"})
    for other in (price("ram", id=6), price(None), nameless, other_key):
        assert not asked_for(other)
