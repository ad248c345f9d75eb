"""Each keyword of an order reaches it, by whichever method it is given."""

from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._guests import GuestOptions, OrderOptions
from softlayer_sdk.managers._hardware_order import ServerOptions
from tests.managers import catalog
from tests.managers.doubles import Scripted

GUEST: dict[str, Any] = {"hostname": "new1", "domain": "example.org"}
# A value of each keyword that is not its default, with what it needs beside it.
OF_GUESTS: dict[str, dict[str, Any]] = {
    "hostname": {"hostname": "other"},
    "domain": {"domain": "example.net"},
    "cpus": {"cpus": 2},
    "memory": {"memory": 4096},
    "datacenter": {"datacenter": "dal13"},
    "flavor": {"flavor": "B1_2X4X100"},
    "os_code": {"os_code": "UBUNTU_22_64"},
    "image_id": {"image_id": "0b5deaf4-1111-4222-8333-444455556666"},
    "hourly": {"hourly": False},
    "transient": {"transient": True},
    "local_disk": {"local_disk": False},
    "disks": {"disks": [25, 100]},
    "nic_speed": {"nic_speed": 1000},
    "private": {"private": True},
    "dedicated": {"dedicated": True},
    "host_id": {"host_id": 8},
    "public_vlan": {"public_vlan": 1},
    "private_vlan": {"private_vlan": 2},
    "public_subnet": {"public_vlan": 1, "public_subnet": 3},
    "private_subnet": {"private_vlan": 2, "private_subnet": 4},
    "public_router": {"public_router": 5},
    "private_router": {"private_router": 6},
    "public_security_groups": {"public_security_groups": [7]},
    "private_security_groups": {"private_security_groups": [9]},
    "ssh_keys": {"ssh_keys": [10]},
    "userdata": {"userdata": "hello"},
    "post_uri": {"post_uri": "https://x.org/y"},
    "boot_mode": {"boot_mode": "HVM"},
}
MADE = {"prices": [], "virtualGuests": [{"hostname": "new1"}]}


def templates(**options: Any) -> list[Any]:
    """The template that each way to order a guest sends."""
    transport = Scripted(
        {
            "Network_Vlan::getObject": {"id": 5, "vlanNumber": 5},
            "Virtual_Guest::createObject": {"id": 5},
            "Virtual_Guest::createObjects": [{"id": 5}],
            "Virtual_Guest::generateOrderTemplate": MADE,
            "Product_Order::verifyOrder": {"prices": [{"id": 1, "recurringFee": 1}]},
            "Product_Order::placeOrder": {
                "orderId": 7,
                "orderDetails": {"virtualGuests": [{"id": 5}]},
            },
        }
    )
    manager, given = sl.VSManager(transport.client()), {**GUEST, **options}
    order: Any = given
    manager.create_instance(**given)
    manager.create_instance(**given, max_monthly=5)
    manager.create_instances([order])
    manager.verify_create_instance(**given)
    manager.price_instance(**given)
    manager.order_guest(order)
    found: list[Any] = []
    for call in transport.calls:
        if call.service.endswith("Virtual_Guest"):
            [sent] = call.args
            found += sent if call.method == "createObjects" else [sent]
    return found


@pytest.mark.parametrize("keyword", OF_GUESTS)
def test_each_way_to_order_a_guest_says_the_same(keyword: str) -> None:
    """The same keywords give the same template, which is another one without them."""
    [first, *others] = templates(**OF_GUESTS[keyword])
    assert [first] * 6 == others
    [less, *_] = templates()
    assert less != first


def test_all_keywords_of_a_guest_are_here() -> None:
    """But for tags, which are no part of the template."""
    assert {*GuestOptions.__annotations__} - {"tags"} == OF_GUESTS.keys()
    assert {"ipv6", "placement_id"} == {*OrderOptions.__annotations__} - {
        *GuestOptions.__annotations__
    }


SERVER: dict[str, Any] = {
    "size": "S1270",
    "hostname": "db9",
    "domain": "example.org",
    "location": "wdc07",
    "os": "UBUNTU_22_64",
    "port_speed": 10,
}
OF_SERVERS: dict[str, dict[str, Any]] = {
    "size": {"size": None},
    "hostname": {"hostname": "other"},
    "domain": {"domain": "example.net"},
    "location": {},
    "os": {"os": "OS_BY_SOCKET"},
    "port_speed": {"port_speed": 20},
    "ssh_keys": {"ssh_keys": [10]},
    "post_uri": {"post_uri": "https://x.org/y"},
    "hourly": {"hourly": False},
    "no_public": {"no_public": True},
    "extras": {"extras": ["1_IPV6_ADDRESS"]},
    "network": {"network": "10_NO_LACP"},
    "public_router": {"public_router": 5},
    "private_router": {"private_router": 6},
}


def orders(**options: Any) -> list[Any]:
    """The order that each way to order a server sends."""
    port = catalog.item("20_PUBLIC", "port_speed", catalog.price(65, "port_speed"), capacity="20")
    transport = Scripted(catalog.answers(getItems=[port, *catalog.ITEMS]))
    manager, given = sl.HardwareManager(transport.client()), {**SERVER, **options}
    manager.place_order(**given)
    manager.verify_order(**given)
    manager.price_order(**given)
    return [call.args for call in transport.calls if call.service.endswith("Product_Order")]


@pytest.mark.parametrize("keyword", OF_SERVERS)
def test_each_way_to_order_a_server_says_the_same(keyword: str) -> None:
    """The same keywords give the same order, which is another one without them."""
    [first, *others] = orders(**OF_SERVERS[keyword])
    assert [first] * 2 == others
    [less, *_] = orders()
    assert (less != first) is bool(OF_SERVERS[keyword])


def test_all_keywords_of_a_server_are_here() -> None:
    """Its place is looked up, and has one id in these answers."""
    assert {*ServerOptions.__annotations__} == OF_SERVERS.keys()
