"""What can be ordered of guests and servers.

Key names are from softlayer-python's fixtures and documentation, the ordering articles of SLDN,
terraform-provider-ibm, softlayer-go's issues 83 and 143, and openshift/ofcir.
"""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import optional
from softlayer_sdk.emulator.orders.catalog import Item, SharedPackage
from softlayer_sdk.emulator.servers.sizes import (
    CORE_FEE,
    CORES,
    DISKS,
    FIRST_DISKS,
    FLAVORS,
    MEMORY_FEE,
    OTHER_DISKS,
)
from softlayer_sdk.emulator.servers.software import (
    ITEMS_OF_SYSTEMS,
    MADE_UP_SYSTEMS,
    SYSTEMS,
    software_description,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

CLOUD_SERVER, PUBLIC_CLOUD_SERVER = 46, 835
TRANSIENT_CLOUD_SERVER, SUSPEND_CLOUD_SERVER = 991, 1035
BARE_METAL_INSTANCE, BARE_METAL_SERVER = 50, 200
# Id and name of the categories by their codes.
CATEGORIES = {
    "guest_core": (80, "Computing Instance"),
    "server": (1, "Server"),
    "ram": (3, "RAM"),
    "os": (12, "Operating System"),
    "guest_disk0": (81, "First Disk"),
    "guest_disk1": (82, "Second Disk"),
    "guest_disk2": (92, "Third Disk"),
    "guest_disk3": (93, "Fourth Disk"),
    "guest_disk4": (116, "Fifth Disk"),
    "disk0": (4, "First Hard Drive"),
    "disk_controller": (11, "Disk Controller"),
    "power_supply": (35, "Power Supply"),
    "port_speed": (26, "Uplink Port Speeds"),
    "bandwidth": (10, "Public Bandwidth"),
    "pri_ip_addresses": (13, "Primary IP Addresses"),
    "pri_ipv6_addresses": (17, "Primary IPv6 Addresses"),
    "remote_management": (46, "Remote Management"),
    "monitoring": (20, "Monitoring"),
    "notification": (21, "Notification"),
    "response": (22, "Response"),
    "vpn_management": (31, "VPN Management - Private Network"),
    "vulnerability_scanner": (32, "Vulnerability Assessments & Management"),
}
# What an order has to have something of, and what is enough for packages that say the size only:
# of the rest, the cheapest is meant.
_REQUIRED = (
    "guest_core",
    "server",
    "ram",
    "os",
    "guest_disk0",
    "port_speed",
    "bandwidth",
    "pri_ip_addresses",
)
_SIZES = ("guest_core", "ram")
_GIGABIT = 1000
# Where disks are that are in the host; see audiolize/vagrant-softlayer's issue 58.
LOCAL = "LOCAL"
# What is on a dedicated host costs nothing: the host is paid for. See softlayer-go's issues 83 and
# 143 for what such items and their refusals are called.
_ON_HOST, _HOST_FLAGS = " (Dedicated Host)", ("dedicatedHostInstanceFlag",)
_SIZED = (PUBLIC_CLOUD_SERVER, TRANSIENT_CLOUD_SERVER, SUSPEND_CLOUD_SERVER)
optional(_SIZED, tuple(code for code in _REQUIRED if code not in _SIZES))
# The fee of an hour by the speed in Mbps. Of the cheapest, the first is meant.
_UPLINKS = {100: "0", 1000: ".014", 10: "0"}


def uplinks(speed: int, *, private: bool = False, host: bool = False) -> str:
    """The key name of the uplinks of a speed: private ones, and those of a dedicated host."""
    text = f"{speed} Mbps" if speed < _GIGABIT else f"{speed // _GIGABIT} Gbps"
    kind = "PRIVATE_NETWORK_UPLINK" if private else "PUBLIC_PRIVATE_NETWORK_UPLINKS"
    ending = ("S_" if private else "_") + "DEDICATED_HOSTS" if host else ""
    return f"{text.replace(' ', '_').upper()}_{kind}{ending}"


def _uplinks(speed: int, *, private: bool, host: bool = False) -> Item:
    text = f"{speed} Mbps" if speed < _GIGABIT else f"{speed // _GIGABIT} Gbps"
    kind = "Private Network Uplink" if private else "Public & Private Network Uplinks"
    return Item(
        uplinks(speed, private=private, host=host),
        f"{text} {kind}{_ON_HOST if host else ''}",
        "port_speed",
        speed,
        "Mbps",
        "0" if host else _UPLINKS[speed],
        flags=_HOST_FLAGS if host else (),
        more=_private_only if private else None,
    )


def _private_only(state: State) -> dict[str, Any]:
    trait = {"attributeTypeKeyName": "IS_PRIVATE_NETWORK_ONLY", "value": "1"}
    values = {"id": state.next_id(), **trait}
    return {"attributes": [state.make("Product_Item_Attribute", values)]}


_NESSUS = "NESSUS_VULNERABILITY_ASSESSMENT_REPORTING"
_VPN = "UNLIMITED_SSL_VPN_USERS_1_PPTP_VPN_USER_PER_ACCOUNT"
_COMMON = (
    *(_uplinks(speed, private=private) for private in (False, True) for speed in _UPLINKS),
    Item("BANDWIDTH_0_GB_2", "0 GB Bandwidth", "bandwidth", 0, "GB", "0"),
    Item("BANDWIDTH_500_GB", "500 GB Bandwidth", "bandwidth", 500, "GB", ".07", monthly=True),
    Item("BANDWIDTH_5000_GB", "5000 GB Bandwidth", "bandwidth", 5000, "GB", ".55", monthly=True),
    Item("BANDWIDTH_20000_GB", "20000 GB Bandwidth", "bandwidth", 20000, "GB", "1.37"),
    Item("1_IP_ADDRESS", "1 IP Address", "pri_ip_addresses", 1, "", "0"),
    Item("1_IPV6_ADDRESS", "1 IPv6 Address", "pri_ipv6_addresses", 1, "", ".006"),
    Item("MONITORING_HOST_PING", "Host Ping", "monitoring", 0, "", "0"),
    Item("NOTIFICATION_EMAIL_AND_TICKET", "Email and Ticket", "notification", 0, "", "0"),
    Item("AUTOMATED_NOTIFICATION", "Automated Notification", "response", 0, "", "0"),
    Item(_VPN, "Unlimited SSL VPN Users", "vpn_management", 0, "", "0"),
    Item(
        _NESSUS, "Nessus Vulnerability Assessment & Reporting", "vulnerability_scanner", 0, "", "0"
    ),
)
_SYSTEM_FEES = {"REDHAT_9_64": ".06", "WIN_2019-STD_64": ".055", "WIN_2022-STD_64": ".055"}
_WINDOWS_CORES = (1, 32)
# Key name, and the capacities by category.
# From softlayer-python's fixtures, and a preset that published orders of package 200 name.
_SERVER_PRESETS = {
    "S1270_8GB_2X1TBSATA_NORAID": {"server": 4, "ram": 8},
    "D2620V4_64GB_2X1TB_SATA_RAID_1": {"server": 16, "ram": 64},
}
_GUEST_PRESETS = {
    name: {"guest_core": cores, "ram": memory // 1024, "guest_disk0": disk}
    for name, (cores, memory, disk) in FLAVORS.items()
}
GIGABYTES = (1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 242)


def _guest_items() -> Iterator[Item]:
    yield Item("REBOOT_REMOTE_CONSOLE", "Reboot / Remote Console", "remote_management", 0, "", "0")
    for cores in CORES:
        yield Item(
            f"GUEST_CORES_{cores}",
            _cores(cores),
            "guest_core",
            cores,
            "CORE",
            str(CORE_FEE * cores),
            regional=True,
        )
    for size in GIGABYTES:
        fee = str(MEMORY_FEE * size)
        yield Item(f"RAM_{size}_GB", f"{size} GB", "ram", size, "GB", fee, regional=True)
    yield from _guest_disks("SAN")


# The sizes of disks in the host whose key names are published; those of a SAN all are.
_KNOWN_LOCAL = (25, 100)


def _guest_disks(where: str) -> Iterator[Item]:
    for number in range(len(DISKS)):
        for size in OTHER_DISKS if number else FIRST_DISKS:
            yield Item(
                f"GUEST_DISK_{size}_GB_{where}",
                f"{size} GB ({where})",
                f"guest_disk{number}",
                size,
                "GB",
                str(Decimal("0.0002") * size),
                made_up=where == LOCAL and size not in _KNOWN_LOCAL,
            )


def _cores(cores: int) -> str:
    return f"{cores} x 2.0 GHz or higher Core{'s' if cores > 1 else ''}"


def _dedicated_items() -> Iterator[Item]:
    """What guests on hosts of the account's own are made of: on one that it ordered, or on any."""
    for cores in CORES:
        title = f"{_cores(cores)}{_ON_HOST}"
        yield Item(
            f"GUEST_CORE_{cores}_DEDICATED",
            title,
            "guest_core",
            cores,
            "DEDICATED_CORE",
            "0",
            flags=_HOST_FLAGS,
            made_up=True,
        )
    for size in GIGABYTES:
        key, title = f"RAM_{size}_UNIT_DEDICATED", f"{size} GB{_ON_HOST}"
        yield Item(key, title, "ram", size, "GB", "0", flags=_HOST_FLAGS, made_up=True)
    for private in (False, True):
        for speed in _UPLINKS:
            yield _uplinks(speed, private=private, host=True)
    for cores in CORES:
        yield Item(
            f"PRIVATE_{cores}_X_2_0_GHZ_CORES",
            f"Private {cores} x 2.0 GHz Core{'s' if cores > 1 else ''}",
            "guest_core",
            cores,
            "PRIVATE_CORE",
            str(CORE_FEE * 2 * cores),
            regional=True,
            made_up=True,
        )


# The sizes that published orders name; the others are called alike.
_SOLD_MEMORY = (32, 64, 128)


def _server_items() -> Iterator[Item]:
    yield Item(
        "INTEL_SINGLE_XEON_1270_3_40_2",
        "Single Intel Xeon E3-1270 (4 Cores, 3.40 GHz)",
        "server",
        4,
        "CORE",
        ".3",
    )
    yield Item(
        "INTEL_INTEL_XEON_E52620_V4_2_10",
        "Dual Intel Xeon E5-2620 v4 (16 Cores, 2.10 GHz)",
        "server",
        16,
        "CORE",
        ".7",
    )
    for size in (8, 16, 64, 256):
        yield Item(
            f"RAM_{size}_GB_DDR4_2133_ECC_NON_REG",
            f"{size} GB RAM",
            "ram",
            size,
            "GB",
            str(Decimal("0.008") * size),
            regional=True,
            made_up=size not in _SOLD_MEMORY,
        )
    yield Item(
        "10_GBPS_REDUNDANT_PUBLIC_PRIVATE_NETWORK_UPLINKS",
        "10 Gbps Redundant Public & Private Network Uplinks",
        "port_speed",
        10000,
        "Mbps",
        ".27",
    )
    yield Item("HARD_DRIVE_1_00_TB_SATA_2", "1.00 TB SATA", "disk0", 1000, "GB", ".02")
    yield Item("REBOOT_KVM_OVER_IP", "Reboot / KVM over IP", "remote_management", 0, "", "0")
    yield Item("DISK_CONTROLLER_NONRAID", "Non-RAID", "disk_controller", 0, "", "0")


def _systems() -> Iterator[Item]:
    for code in SYSTEMS:
        name, version, _ = SYSTEMS[code]
        yield Item(
            ITEMS_OF_SYSTEMS[code],
            f"{name} {version}",
            "os",
            0,
            "",
            _SYSTEM_FEES.get(code, "0"),
            cores=_WINDOWS_CORES if code.startswith("WIN") else None,
            more=functools.partial(_described, code),
            made_up=code in MADE_UP_SYSTEMS,
        )


def _described(code: str, state: State) -> dict[str, Any]:
    return {"softwareDescription": software_description(state, code)}


_VYATTA = "Vyatta 5600 5.x Up to 20Gbps Subscription Edition (64 bit)"
_OF_GATEWAYS = (
    Item(
        "OS_VYATTA_5600_5_X_UP_TO_20GBPS_SUBSCRIPTION_EDITION_64_BIT",
        _VYATTA,
        "os",
        0,
        "",
        ".5",
        more=functools.partial(_described, "VYATTA_5600_5X_UPTO20GBPS"),
    ),
    Item(
        "INTEL_XEON_2620_2_40",
        "Dual Intel Xeon E5-2620 v3 (12 Cores, 2.40 GHz)",
        "server",
        12,
        "CORE",
        ".6",
    ),
    Item("RAM_32_GB_DDR3_1333_REG_2", "32 GB RAM", "ram", 32, "GB", ".25"),
    Item(
        "10_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
        "10 Gbps Public & Private Network Uplinks",
        "port_speed",
        10000,
        "Mbps",
        ".27",
    ),
    Item("HARD_DRIVE_500GB_SATA_II", "500 GB SATA", "disk0", 500, "GB", ".01"),
    Item("DISK_CONTROLLER_RAID_1", "RAID 1", "disk_controller", 0, "", ".07"),
    Item("REDUNDANT_POWER_SUPPLY", "Redundant Power Supply", "power_supply", 0, "", ".03"),
)
_OF_GUESTS, _OF_SERVERS = tuple(_guest_items()), tuple(_server_items())
_OF_BOTH = (*_COMMON, *_systems())
_LOCAL_DISKS = tuple(_guest_disks(LOCAL))
ITEMS = (*_OF_GUESTS, *_OF_SERVERS, *_OF_BOTH)
_GUESTS = functools.partial(
    SharedPackage,
    type="VIRTUAL_SERVER_INSTANCE",
    items=(*_OF_GUESTS, *_OF_BOTH, *_LOCAL_DISKS),
    presets=_GUEST_PRESETS,
)
_SERVERS = functools.partial(
    SharedPackage,
    items=(*_OF_SERVERS, *_OF_BOTH),
    required=_REQUIRED,
    presets=_SERVER_PRESETS,
)
_SCALABLE = "Dual Intel Xeon Processor Scalable Family (4 Drives)"
_LARGE = "2U Dual Intel Xeon Processor Scalable Family (12 Drives)"
_FAST_GATEWAY = "2U Network Gateway Appliance (10 Gbps)"
_BARE_METAL, GATEWAYS = "BARE_METAL_CPU", "BARE_METAL_GATEWAY"
PACKAGES = (
    _GUESTS(
        id=CLOUD_SERVER,
        key="CLOUD_SERVER",
        name="Cloud Server",
        items=(*_OF_GUESTS, *_OF_BOTH, *_dedicated_items(), *_LOCAL_DISKS),
        required=_REQUIRED,
    ),
    _SERVERS(
        id=BARE_METAL_INSTANCE,
        key="BARE_METAL_INSTANCE",
        name="Bare Metal Instance",
        type="BARE_METAL_CORE",
    ),
    _SERVERS(
        id=BARE_METAL_SERVER,
        key="BARE_METAL_SERVER",
        name="Bare Metal Server",
        type="BARE_METAL_CPU_FAST_PROVISION",
    ),
    _GUESTS(
        id=PUBLIC_CLOUD_SERVER,
        key="PUBLIC_CLOUD_SERVER",
        name="Public Cloud Server",
        required=_SIZES,
    ),
    _GUESTS(
        id=TRANSIENT_CLOUD_SERVER,
        key="TRANSIENT_CLOUD_SERVER",
        name="Transient Cloud Server",
        required=_SIZES,
    ),
    _GUESTS(
        id=SUSPEND_CLOUD_SERVER,
        key="SUSPEND_CLOUD_SERVER",
        name="Suspend Cloud Server",
        required=_SIZES,
    ),
    # The current families of bare metal, and what gateways run on; their ids are made up, but 1051.
    *(
        _SERVERS(id=id, key=key, name=name, type=type, presets={})
        for id, key, name, type in (
            (1051, "DUAL_INTEL_XEON_PROCESSOR_SCALABLE_FAMILY_4_DRIVES", _SCALABLE, _BARE_METAL),
            (1053, "2U_DUAL_INTEL_XEON_PROCESSOR_SCALABLE_FAMILY_12_DRIVES", _LARGE, _BARE_METAL),
        )
    ),
    *(
        _SERVERS(
            id=id,
            key=key,
            name=name,
            type=GATEWAYS,
            items=(*_OF_GATEWAYS, *_OF_SERVERS, *_OF_BOTH),
            presets={},
        )
        for id, key, name in (
            (487, "NETWORK_GATEWAY_APPLIANCE", "Network Gateway Appliance"),
            (489, "2U_NETWORK_GATEWAY_APPLIANCE_1O_GBPS", _FAST_GATEWAY),
        )
    ),
)


def is_local_disk(item: Row) -> bool:
    """Whether an item is a disk in the host; else it is one in a SAN, or none."""
    return str(item.get("keyName")).endswith(f"_GB_{LOCAL}")
