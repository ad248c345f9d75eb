"""Public addresses of an emulated account: nobody has them, and nobody gets one twice."""

from __future__ import annotations

import ipaddress

import pytest

from softlayer_sdk.emulator import Emulator

RANGES = "198.51.100.0/24 203.0.113.0/24 192.0.2.0/24 198.18.0.0/15 100.64.0.0/10 2001:db8::/32"
NOBODYS = [ipaddress.ip_network(text) for text in RANGES.split()]


def is_nobodys(text: str) -> bool:
    """Whether an address is in a range that nobody can have in public."""
    return any(ipaddress.ip_address(text) in network for network in NOBODYS)


def test_public_addresses_are_nobodys() -> None:
    """Those that the account comes with are of documentation, and so are the first of others."""
    with Emulator(guests=150) as emulator:
        mask = "mask[addressSpace,networkIdentifier,broadcastAddress]"
        public = [
            row for row in emulator.all("Network_Subnet", mask) if row["addressSpace"] == "PUBLIC"
        ]
        for row in public:
            for name in ("networkIdentifier", "broadcastAddress"):
                assert is_nobodys(row[name])
                assert not row[name].startswith(("198.18.", "198.19.", "100."))
        assert len(public) > len(emulator.all("Location_Datacenter"))


def test_when_the_documentation_is_used_up(emulator: Emulator) -> None:
    """Large accounts go on with ranges that are never routed; there is an end to them too."""
    found = [
        emulator.seed("Network_Subnet", cidr=cidr, version=version)[0]["networkIdentifier"]
        for cidr, version in ((24, 4), (24, 4), (24, 4), (16, 4), (11, 4), (64, 6))
    ]
    first = ["203.0.113.0", "192.0.2.0", "198.18.0.0", "198.19.0.0", "100.64.0.0", "2001:db8::"]
    assert first == found
    with pytest.raises(ValueError, match="No public network with the prefix /10 is left"):
        emulator.seed("Network_Subnet", cidr=10)


def test_addresses_of_ones_own_are_not_given_to_others(emulator: Emulator) -> None:
    """An address that a seed names, or a subnet, is not in a subnet that is given out later."""
    emulator.seed("Virtual_Guest", primaryIpAddress="198.51.100.213", hostname="mine")
    emulator.seed("Network_Subnet", networkIdentifier="198.51.100.224", cidr=28)
    [later] = emulator.seed("Network_Subnet", cidr=29)
    assert "198.51.100.240" == later["networkIdentifier"]
    emulator.seed("Virtual_Guest", 40, hostname="more{n}")
    addresses = [row["primaryIpAddress"] for row in emulator.all("Virtual_Guest")]
    assert len(addresses) == len(set(addresses))
