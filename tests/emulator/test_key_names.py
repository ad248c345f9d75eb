"""Key names that scripts name are the service's; what is made up is known to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator.coverage import made_up
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

PACKAGE = "Product_Package"


def by_type(emulator: Emulator, name: str) -> list[Any]:
    """The packages of a type, as programs look for them."""
    where = {"type": {"keyName": {"operation": name}}}
    rows: list[Any] = rest(emulator, f"SoftLayer_{PACKAGE}/getAllObjects", filter=where).json
    return rows


@pytest.mark.parametrize(
    ("place", "region"),
    [
        *(("dal05", "DALLAS05"), ("dal09", "DALLAS09"), ("dal13", "DALLAS13")),
        *(("ams01", "AMSTERDAM"), ("ams03", "AMSTERDAM03"), ("lon02", "LONDON02")),
        *(("fra02", "FRANKFURT"), ("fra04", "FRANKFURT04"), ("tor01", "TORONTO")),
        *(("hou02", "HOUSTON02"), ("wdc07", "WASHINGTON07")),
    ],
)
def test_regions(shared: Emulator, place: str, region: str) -> None:
    """An order may name the region of a datacenter."""
    mask = "mask[keyname,location.location.name]"
    rows = read(shared, PACKAGE, "getRegions", id=46, mask=mask)
    assert place in [
        each["location"]["location"]["name"] for each in rows if each["keyname"] == region
    ]


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        ("ADDITIONAL_SERVICES_PORTABLE_IP_ADDRESSES", "4_PORTABLE_PUBLIC_IP_ADDRESSES"),
        ("ADDITIONAL_SERVICES_PORTABLE_IP_ADDRESSES", "64_BLOCK_PORTABLE_PUBLIC_IPV6_ADDRESSES"),
        ("ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES", "4_STATIC_PUBLIC_IP_ADDRESSES"),
        ("ADDITIONAL_SERVICES_GLOBAL_IP_ADDRESSES", "GLOBAL_IPV4"),
        ("ADDITIONAL_SERVICES_NETWORK_VLAN", "PUBLIC_NETWORK_VLAN"),
        (
            "ADDITIONAL_SERVICES_APPLICATION_DELIVERY_APPLIANCE",
            "CITRIX_NETSCALER_VPX_10_5_10MBPS_STANDARD",
        ),
    ],
)
def test_packages_by_their_types(shared: Emulator, kind: str, item: str) -> None:
    """Programs find a package by its type, and in it the item."""
    (package,) = by_type(shared, kind)
    items = read(shared, PACKAGE, "getItems", id=package["id"], mask="mask[keyName]")
    assert {"keyName": item} in items


@pytest.mark.parametrize(
    ("package", "items"),
    [
        (
            "BARE_METAL_SERVER",
            ("INTEL_INTEL_XEON_E52620_V4_2_10", "RAM_64_GB_DDR4_2133_ECC_NON_REG"),
        ),
        ("NETWORK_GATEWAY_APPLIANCE", ("INTEL_SINGLE_XEON_1270_3_40_2",)),
        (
            "DUAL_INTEL_XEON_PROCESSOR_SCALABLE_FAMILY_4_DRIVES",
            ("DISK_CONTROLLER_NONRAID", "HARD_DRIVE_1_00_TB_SATA_2", "OS_CENTOS_7_X_64_BIT"),
        ),
        (
            "PUBLIC_CLOUD_SERVER",
            ("OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT", "REBOOT_REMOTE_CONSOLE"),
        ),
    ],
)
def test_items_of_packages(shared: Emulator, package: str, items: tuple[str, ...]) -> None:
    """What published orders name is there."""
    where = {"keyName": {"operation": package}}
    (found,) = rest(shared, f"SoftLayer_{PACKAGE}/getAllObjects", filter=where).json
    names = read(shared, PACKAGE, "getItems", id=found["id"], mask="mask[keyName]")
    assert set(items) <= {each["keyName"] for each in names}


def test_flavors(emulator: Emulator) -> None:
    """Flavors of each series can be ordered."""
    mask = "mask[keyName]"
    names = {
        each["keyName"] for each in read(emulator, PACKAGE, "getActivePresets", id=835, mask=mask)
    }
    wanted = ("B1_1X2X100", "B1_2X8X100", "BL1_1X2X100", "BL2_4X8X100", "C1_1X1X25", "M1_4X32X25")
    assert set(wanted) <= names
    for flavor in wanted:
        template = {
            "hostname": "new1",
            "domain": "example.org",
            "hourlyBillingFlag": True,
            "localDiskFlag": None,
            "datacenter": {"name": "dal13"},
            "operatingSystemReferenceCode": "UBUNTU_LATEST_64",
            "supplementalCreateObjectOptions": {"flavorKeyName": flavor},
        }
        reply = rest(emulator, "SoftLayer_Virtual_Guest/createObject", template)
        assert reply.status == 201, reply.body


def test_what_is_made_up(shared: Emulator) -> None:
    """Names that no public source has are known to be made up; those of sources are not."""
    names = made_up()
    assert {"OS_ROCKY_LINUX_9_X_64_BIT", "NETSCALER_VPX"} <= set(names)
    assert not {"DALLAS05", "CLOUD_SERVER", "GUEST_CORES_2", "READHEAVY_TIER"} & set(names)
    known = {
        each["keyName"]
        for package in shared.all(PACKAGE, "mask[keyName,items.keyName]")
        for each in (package, *package["items"])
    }
    assert set(names) <= known
