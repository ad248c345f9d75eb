"""A guest is the same however it is ordered: a limit or another method changes nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

# What makes a guest what it is: nothing else of it is compared, such as ids of its own.
PATHS = (
    *("privateNetworkOnlyFlag", "transientGuestFlag", "dedicatedAccountHostOnlyFlag"),
    *("localDiskFlag", "hourlyBillingFlag", "maxCpu", "maxMemory", "postInstallScriptUri"),
    *("datacenter.name", "dedicatedHost.id", "placementGroup.id", "sshKeys.id", "userData.value"),
    *("networkComponents.port", "networkComponents.maxSpeed", "networkComponents.networkVlan.id"),
    "networkComponents.primaryIpAddressRecord.subnetId",
    "networkComponents.securityGroupBindings.securityGroup.id",
    *("blockDevices.device", "blockDevices.diskImage.capacity"),
    "blockDeviceTemplateGroup.globalIdentifier",
    "operatingSystem.softwareLicense.softwareDescription.referenceCode",
)
SIZED: dict[str, Any] = {"cpus": 2, "memory": "4 GB"}
USUAL: dict[str, Any] = {"datacenter": "dal13", "os_code": "UBUNTU_22_64"}
WAYS = ("limited", "several", "several limited", "ordered", "ordered limited")


@pytest.fixture
def networks(emulator: Emulator) -> dict[str, Any]:
    """Two VLANs behind routers, beside those that guests are in usually, and their subnets."""
    place = {"name": "dal13"}
    emulator.seed("Network_Vlan", id=1, networkSpace="PUBLIC", datacenter=place)
    emulator.seed("Network_Vlan", id=2, networkSpace="PRIVATE", datacenter=place)
    emulator.seed("Network_SecurityGroup", id=4)
    emulator.seed("Network_SecurityGroup", id=5)
    emulator.seed("Virtual_DedicatedHost", id=8, datacenter=place, cpuCount=56, memoryCapacity=242)
    emulator.seed("Security_Ssh_Key", id=7)
    return {"public_vlan": 1, "private_vlan": 2}


def at(value: Any, path: list[str]) -> list[Any]:
    """What is at the end of a path, through lists too."""
    if isinstance(value, list):
        return [found for each in value for found in at(each, path)]
    if not path or not value:
        return [value or None]
    return at(value.get(path[0]), path[1:])


def made(client: sl.Client, hostname: str) -> dict[str, list[Any]]:
    """What there is of a guest that makes it what it is, by path."""
    [guest] = client["Account"].getVirtualGuests(
        mask=f"mask[{','.join(PATHS)}]",
        filter={"virtualGuests": {"hostname": {"operation": hostname}}},
    )
    return {path: at(guest, path.split(".")) for path in PATHS}


def order(client: sl.Client, way: str, options: dict[str, Any]) -> None:
    """Order a guest in one of the ways."""
    manager = sl.VSManager(client)
    limit: Any = {"max_monthly": 900} if "limited" in way else {}
    if way.startswith("several"):
        manager.create_instances([options], **limit)  # type: ignore[list-item]  # a dict
    elif way.startswith("ordered"):
        manager.order_guest(options, **limit)  # type: ignore[arg-type]  # a dict
    else:
        manager.create_instance(**options, **limit)


CHOICES: dict[str, dict[str, Any]] = {
    "all of it": {
        **SIZED,
        "transient": True,
        "local_disk": False,
        "disks": [100, 25],
        "nic_speed": 1000,
        "public_vlan": 1,
        "private_vlan": 2,
        "public_security_groups": [4],
        "private_security_groups": [4, 5],
        "ssh_keys": [7],
        "userdata": "hello",
        "post_uri": "https://example.org/setup.sh",
        "boot_mode": "HVM",
    },
    "nothing": SIZED,
    "local disks": {**SIZED, "local_disk": True, "disks": [25, 100]},
    "a flavor": {"flavor": "B1_2X4X100", "transient": True, "disks": [100, 25], "nic_speed": 100},
    "a local flavor": {"flavor": "BL1_2X4X100", "disks": [100, 25]},
    "private": {**SIZED, "private": True, "private_vlan": 2, "private_security_groups": [5]},
    "by the month": {**SIZED, "hourly": False},
    "dedicated": {**SIZED, "dedicated": True, "ssh_keys": [7], "public_security_groups": [5]},
    "on a host": {**SIZED, "host_id": 8, "post_uri": "https://example.org/setup.sh"},
}


@pytest.mark.parametrize("chosen", CHOICES)
@pytest.mark.usefixtures("networks")
def test_a_guest_is_the_same_in_each_way(client: sl.Client, chosen: str) -> None:
    """Every keyword means the same with a limit, among several, and in an order."""
    options = {"domain": "example.org", **USUAL, **CHOICES[chosen]}
    order(client, "plain", {"hostname": "plain", **options})
    plain = made(client, "plain")
    for number, way in enumerate(WAYS):
        order(client, way, {"hostname": f"other{number}", **options})
        assert plain == made(client, f"other{number}"), way


@pytest.mark.usefixtures("networks")
def test_a_guest_in_reserved_capacity_is_the_same(client: sl.Client, emulator: Emulator) -> None:
    """Beside its size and place, a guest in reserved capacity has what any other has."""
    capacity = sl.CapacityManager(client)
    capacity.create("web", "bcr01a.dal13", "B1_2X4_1_YEAR_TERM", 2)
    emulator.clock.advance(600)
    options = {key: value for key, value in CHOICES["all of it"].items() if key not in SIZED}
    del options["transient"]  # which is by the hour, and capacity is not
    options |= {"domain": "example.org", "os_code": "UBUNTU_22_64"}
    more: Any = {"flavor": "B1_2X4X100", "datacenter": "dal13", "hourly": False}
    sl.VSManager(client).create_instance(hostname="plain", **options, **more)
    guest: Any = {"hostname": "reserved", **options, "primary_disk": 100}
    capacity.create_guest("web", False, guest, max_monthly=900)
    assert made(client, "plain") == made(client, "reserved")


def test_the_mode_of_booting_is_ordered(client: sl.Client, emulator: Emulator) -> None:
    """How a guest boots is in its order too, where SoftLayer has a place for it."""
    guest: Any = {"hostname": "a", "domain": "example.org", **SIZED, **USUAL, "boot_mode": "PV"}
    sl.VSManager(client).order_guest(guest)
    assert "PV" == last(emulator)[2][0]["bootMode"]
