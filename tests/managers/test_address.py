from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.AddressManager:
    """The manager under test."""
    return sl.AddressManager(client)


@pytest.fixture
def guest(manager: sl.AddressManager, emulator: Emulator) -> Any:
    """A guest with its addresses."""
    return sl.VSManager(manager.client).get_instance(emulator.all("Virtual_Guest")[0]["id"])


def network(manager: sl.AddressManager, address: str) -> str:
    """The network that an address is in."""
    found = sl.NetworkManager(manager.client).get_ip_by_address(address, mask="mask[subnet]")
    assert found.subnet
    return f"{found.subnet.network_identifier}/{found.subnet.cidr}"


def test_an_address_has_a_name(manager: sl.AddressManager, guest: Any) -> None:
    """The name is set, and read by the address and by its subnet."""
    address = guest.primary_ip_address
    manager.set_ptr(address, "web.example.org")
    assert "web.example.org" == manager.get_ptr(address)
    assert "web.example.org" == manager.get_ptrs(network(manager, address))[address]
    assert [sl.NetworkManager(manager.client).get_ip_by_address(address).id] == (
        manager.resolve_ids(address)
    )


def test_what_is_no_address(manager: sl.AddressManager, emulator: Emulator) -> None:
    """What is no address is refused before anything is sent; another's is not found."""
    with pytest.raises(sl.PreflightError, match="ip_address='web1'"):
        manager.set_ptr("web1", "web.example.org")
    assert [] == emulator.calls
    with pytest.raises(sl.NotFoundError, match=r"203\.0\.113\.99"):
        manager.get_ptr("203.0.113.99")


def test_names_of_all_kinds_of_zones() -> None:
    """Zones of IPv4 and IPv6 are read, at whichever label they begin; others are passed over."""
    nibbles = ".".join(reversed("20010db8000000000000000000000007"))
    zones = [
        {
            "name": "113.0.203.in-addr.arpa",
            "resourceRecords": [ptr("9"), {**ptr("1"), "type": "ns"}],
        },
        {"name": nibbles[16:] + ".ip6.arpa", "resourceRecords": [ptr(nibbles[:15])]},
        {"name": "1.in-addr.arpa", "resourceRecords": [ptr("x")]},
        {"name": "example.org", "resourceRecords": [ptr("9")]},
    ]
    wire = Scripted({"Network_Subnet::getReverseDomainRecords": zones})
    names = sl.AddressManager(wire.client()).get_ptrs(7)
    assert {"203.0.113.9": "web.example.org", "2001:db8::7": "web.example.org"} == names


def ptr(host: str) -> dict[str, str]:
    """A record of a reverse zone."""
    return {"host": host, "type": "ptr", "data": "web.example.org."}


def test_free_addresses(manager: sl.AddressManager, guest: Any) -> None:
    """What something uses, and what nothing can use, is not free."""
    address = guest.primary_ip_address
    subnet = network(manager, address)
    used = {each.ip_address: each for each in manager.get_usage(subnet)}
    assert guest.fully_qualified_domain_name == used[address].resource_fully_qualified_name
    free = [each.ip_address for each in manager.list_free(subnet)]
    assert free
    assert not set(free) & set(used)
    assert subnet.partition("/")[0] not in free
