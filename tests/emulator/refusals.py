"""Orders and edits that the service refuses: what is wrong, the code and the text.

An order is one of those that are accepted, changed. In it a text in the place of a price is the key
name of its item, and a `Ref` is the id of something that the emulator has. In texts, numbers of
four and more digits stand for any such number.
"""

from __future__ import annotations

from typing import Any

import attrs

from tests.emulator.certificates import PEM_REQUEST

PUBLIC, BASE = "SoftLayer_Exception_Public", "SoftLayer_Exception"
NOT_FOUND = f"{BASE}_ObjectNotFound"
CONTAINER = "SoftLayer_Container_Product_Order"
NO_NAMES = "Invalid data on the order for property: {}. Hostname and domain are not set properly."
BAD_NAME = (
    "The hostname and domain must be alphanumeric strings that may be separated by periods '.'. "
    "The only other allowable special character is the dash '-'."
)
ELSEWHERE = "The network vlan provided is not available for computing instances."
NOWHERE = "The location provided for this order is invalid."
HOST_WANTED = (
    "Invalid price {} (1640) provided on the order container. Please select a dedicated host "
    "instance {} price to order a dedicated host instance."
)
DEDICATED_WANTED = (
    "Invalid price {} (1640) provided on the order container. Please select a dedicated instance "
    "{} price to order a dedicated instance."
)


@attrs.frozen
class Ref:
    """The id of something that the emulator has, by a name; see `references`."""

    name: str


@attrs.frozen
class Refused:
    """An order that is refused.

    Attributes:
        what: What is wrong.
        base: The order that it is made from.
        changes: What is changed in that; None takes a member away.
        code: The name of the exception, after `SoftLayer_Exception`.
        text: What it says.
        placing: Whether it is refused when it is placed only.
    """

    what: str
    base: str
    changes: dict[str, Any]
    code: str
    text: str
    placing: bool = attrs.field(default=False, kw_only=True)


HOST = {"hostname": "new1", "domain": "example.org"}
GUEST_PRICES = (
    *(
        "GUEST_CORES_2",
        "RAM_4_GB",
        "GUEST_DISK_100_GB_SAN",
        "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    ),
    *("1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS", "BANDWIDTH_0_GB_2", "1_IP_ADDRESS"),
)
SERVER_PRICES = (
    *(
        "INTEL_INTEL_XEON_E52620_V4_2_10",
        "RAM_64_GB_DDR4_2133_ECC_NON_REG",
        "OS_DEBIAN_12_X_BOOKWORM_64_BIT",
    ),
    *("1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS", "BANDWIDTH_0_GB_2", "1_IP_ADDRESS"),
)
ON_HOST_PRICES = (
    *("GUEST_CORE_2_DEDICATED", "RAM_4_UNIT_DEDICATED", "GUEST_DISK_100_GB_SAN"),
    *(
        "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
        "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS_DEDICATED_HOSTS",
    ),
    *("BANDWIDTH_0_GB_2", "1_IP_ADDRESS"),
)
TIERED = (
    *("STORAGE_AS_A_SERVICE", "BLOCK_STORAGE_2", "STORAGE_SPACE_FOR_2_IOPS_PER_GB"),
    *("READHEAVY_TIER",),
)
PERFORMANCE = (
    *("STORAGE_AS_A_SERVICE", "FILE_STORAGE_2", "20_39_GBS", "100_1000_IOPS_FOR_20_39_GBS"),
)
# Orders that are accepted.
ORDERS: dict[str, dict[str, Any]] = {
    "guest": {
        "complexType": f"{CONTAINER}_Virtual_Guest",
        "packageId": 835,
        "location": "DALLAS13",
        "quantity": 1,
        "useHourlyPricing": True,
        "prices": GUEST_PRICES,
        "virtualGuests": [HOST],
    },
    "guest on a host": {
        "complexType": f"{CONTAINER}_Virtual_Guest",
        "packageId": 46,
        "location": "DALLAS13",
        "hostId": Ref("host"),
        "useHourlyPricing": True,
        "prices": ON_HOST_PRICES,
        "virtualGuests": [HOST],
    },
    "server": {
        "complexType": f"{CONTAINER}_Hardware_Server",
        "packageId": 200,
        "location": "DALLAS13",
        "useHourlyPricing": False,
        "prices": SERVER_PRICES,
        "hardware": [HOST],
    },
    "volume": {
        "complexType": f"{CONTAINER}_Network_Storage_AsAService",
        "packageId": 759,
        "location": "dal13",
        "volumeSize": 20,
        "osFormatType": {"keyName": "LINUX"},
        "prices": TIERED,
    },
    "fast volume": {
        "complexType": f"{CONTAINER}_Network_Storage_AsAService",
        "packageId": 759,
        "location": "dal13",
        "volumeSize": 20,
        "iops": 200,
        "prices": PERFORMANCE,
    },
    "larger volume": {
        "complexType": f"{CONTAINER}_Network_Storage_AsAService_Upgrade",
        "packageId": 759,
        "volume": {"id": Ref("volume")},
        "volumeSize": 40,
        "prices": ("STORAGE_AS_A_SERVICE", "STORAGE_SPACE_FOR_2_IOPS_PER_GB", "READHEAVY_TIER"),
    },
    "snapshot space": {
        "complexType": f"{CONTAINER}_Network_Storage_Enterprise_SnapshotSpace",
        "packageId": 759,
        "volumeId": Ref("volume"),
        "prices": ("10_GB_STORAGE_SPACE@200",),
    },
    "VLAN": {
        "complexType": f"{CONTAINER}_Network_Vlan",
        "packageId": 571,
        "location": "dal13",
        "prices": ("PUBLIC_NETWORK_VLAN",),
    },
    "subnet": {
        "complexType": f"{CONTAINER}_Network_Subnet",
        "packageId": 0,
        "endPointVlanId": Ref("public VLAN in dal13"),
        "prices": ("8_PORTABLE_PUBLIC_IP_ADDRESSES",),
    },
    "static subnet": {
        "complexType": f"{CONTAINER}_Network_Subnet",
        "packageId": 0,
        "endPointIpAddressId": Ref("address"),
        "prices": ("4_STATIC_PUBLIC_IP_ADDRESSES",),
    },
    "global address": {
        "complexType": f"{CONTAINER}_Network_Subnet",
        "packageId": 0,
        "prices": ("GLOBAL_IPV4",),
    },
    "firewall": {
        "complexType": f"{CONTAINER}_Network_Protection_Firewall",
        "packageId": 0,
        "virtualGuests": [{"id": 102}],
        "prices": ("1000MBPS_HARDWARE_FIREWALL",),
    },
    "VLAN firewall": {
        "complexType": f"{CONTAINER}_Network_Protection_Firewall_Dedicated",
        "packageId": 0,
        "vlanId": Ref("public VLAN in dal13"),
        "prices": ("HARDWARE_FIREWALL_DEDICATED",),
    },
    "NetScaler": {
        "complexType": f"{CONTAINER}_Network_Application_Delivery_Controller",
        "packageId": 192,
        "location": "dal13",
        "prices": ("CITRIX_NETSCALER_VPX_10_5_10MBPS_STANDARD",),
    },
    "load balancer": {
        "complexType": f"{CONTAINER}_Network_LoadBalancer_AsAService",
        "packageId": 805,
        "name": "front",
        "subnets": [{"id": Ref("private subnet in dal13")}],
        "prices": ("LOAD_BALANCER_AS_A_SERVICE",),
    },
    "object storage": {
        "complexType": f"{CONTAINER}_Network_Storage_Hub",
        "packageId": 0,
        "prices": ("OBJECT_STORAGE",),
    },
    "certificate": {
        "complexType": f"{CONTAINER}_Security_Certificate",
        "packageId": 0,
        "quantity": 1,
        "serverCount": 1,
        "serverType": "apacheopenssl",
        "certificateSigningRequest": PEM_REQUEST,
        "orderApproverEmailAddress": "admin@example.com",
        "prices": ("SSL_CERTIFICATE_RAPIDSSL_1_YEAR",),
    },
    "endurance volume": {
        "complexType": f"{CONTAINER}_Network_Storage_Enterprise",
        "packageId": 240,
        "location": "dal13",
        "osFormatType": {"keyName": "LINUX"},
        "prices": (
            *("CODENAME_PRIME_STORAGE_SERVICE", "BLOCK_STORAGE_2", "READHEAVY_TIER"),
            *("20_GB_PERFORMANCE_STORAGE_SPACE@200", "10_GB_STORAGE_SPACE@200"),
        ),
    },
    "performance volume": {
        "complexType": f"{CONTAINER}_Network_PerformanceStorage_Iscsi",
        "packageId": 222,
        "location": "dal13",
        "osFormatType": {"keyName": "LINUX"},
        "prices": (
            *("BLOCK_STORAGE_PERFORMANCE_ISCSI", "100_GB_PERFORMANCE_STORAGE_SPACE"),
            "800_IOPS_4",
        ),
    },
    "file performance volume": {
        "complexType": f"{CONTAINER}_Network_PerformanceStorage_Nfs",
        "packageId": 222,
        "location": "dal13",
        "prices": (
            *("FILE_STORAGE_PERFORMANCE_NFS", "20_GB_PERFORMANCE_STORAGE_SPACE", "1000_IOPS"),
        ),
    },
    "gateway": {
        "complexType": f"{CONTAINER}_Hardware_Server_Gateway_Appliance",
        "packageId": 489,
        "location": "DALLAS13",
        "quantity": 2,
        "clusterIdentifier": "edges",
        "useHourlyPricing": False,
        "prices": (
            *("INTEL_XEON_2620_2_40", "RAM_32_GB_DDR3_1333_REG_2"),
            "OS_VYATTA_5600_5_X_UP_TO_20GBPS_SUBSCRIPTION_EDITION_64_BIT",
            *("10_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS", "BANDWIDTH_20000_GB", "1_IP_ADDRESS"),
        ),
        "hardware": [HOST, {**HOST, "hostname": "new2"}],
    },
    "licence": {
        "complexType": f"{CONTAINER}_Software_License",
        "packageId": 301,
        "location": "dal13",
        "prices": ("VMWARE_VCENTER_8",),
    },
    "dedicated host": {
        "complexType": f"{CONTAINER}_Virtual_DedicatedHost",
        "packageId": 813,
        "location": "dal13",
        "hardware": [HOST],
        "prices": ("56_CORES_X_242_RAM_X_1_4_TB",),
    },
    "reserved capacity": {
        "complexType": f"{CONTAINER}_Virtual_ReservedCapacity",
        "packageId": 1059,
        "backendRouterId": Ref("private router in dal13"),
        "name": "kept",
        "prices": ("B1_1X2_1_YEAR_TERM",),
    },
    "guest upgrade": {
        "complexType": f"{CONTAINER}_Virtual_Guest_Upgrade",
        "virtualGuests": [{"id": 102}],
        "prices": ("835:GUEST_CORES_4",),
    },
    "server upgrade": {
        "complexType": f"{CONTAINER}_Hardware_Server_Upgrade",
        "hardware": [{"id": 21003}],
        "prices": ("200:RAM_16_GB_DDR4_2133_ECC_NON_REG",),
    },
}
# The templates that make a guest.
TEMPLATE: dict[str, Any] = {
    **HOST,
    "startCpus": 2,
    "maxMemory": 4096,
    "hourlyBillingFlag": True,
    "localDiskFlag": True,
    "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}


def _invalid(name: str, why: str = "") -> tuple[str, str]:
    text = f"Invalid data on the order for property: {name}. {why}".rstrip()
    return "Order_InvalidData", text


def _missing(*names: str) -> tuple[str, str]:
    word = "category" if len(names) == 1 else "categories"
    return "Order_MissingCategory", f"Order is missing the following {word}: {', '.join(names)}."


def _conflict(one: str, other: str) -> tuple[str, str]:
    return "Order_Item_Conflict", f"You cannot order ({one}) with ({other})"


def _unfound(id: object) -> tuple[str, str]:
    return "ObjectNotFound", f"Unable to find object with id of '{id}'."


def without(prices: tuple[str, ...], *names: str) -> tuple[str, ...]:
    """Prices, but some of them."""
    return tuple(name for name in prices if name not in names)


ANY_ID = ", price ID# 1640"


def restricted(what: str, title: str, other: str) -> str:
    """The text about a price that goes with other things than what is ordered, or is there."""
    return (
        f"{what}{ANY_ID}, has {title} capacity restriction that does not match the "
        f"capacity of {other}"
    )


def _port(side: str, **values: Any) -> dict[str, Any]:
    return {f"primary{side}NetworkComponent": values}


def _hosts(**values: Any) -> dict[str, Any]:
    return {"virtualGuests": [{**HOST, **values}]}


def _bare(**values: Any) -> dict[str, Any]:
    return {"hardware": [{**HOST, **values}]}


# What every order of a package is refused for.
_EVERY: list[tuple[str, dict[str, Any], str, str]] = [
    ("a price without an id", {"prices": [{}]}, "Public", "Price does not have an id."),
    (
        "a price that is not there",
        {"prices": [{"id": 454616}]},
        "Public",
        "Price # 454616 does not exist.",
    ),
    ("a package that is not there", {"packageId": 5}, "NotFound", "Unable to find package 5."),
    (
        "a price of another package",
        {"prices": ["301:VMWARE_VCENTER_8"]},
        "Order_Item_Invalid",
        "The price VMware vCenter 8 (245164) is not valid for package ({package}).",
    ),
    ("too many", {"quantity": 1001}, *_invalid("quantity", "It must be from 1 to 1000.")),
    ("no number", {"quantity": "two"}, *_invalid("quantity", "It must be from 1 to 1000.")),
    (
        "a type that is not there",
        {"complexType": f"{CONTAINER}_Frobs"},
        *_invalid("complexType", f"There are no orders of the type {CONTAINER}_Frobs."),
    ),
]
_PACKAGED = ("guest", "server", "volume", "VLAN", "subnet", "NetScaler", "dedicated host")
GENERAL = [
    Refused(what, base, changes, code, text.format(package=ORDERS[base]["packageId"]))
    for base in _PACKAGED
    for what, changes, code, text in _EVERY
]
# The two kinds of machines, and the property that their orders have them in.
_MACHINES = (("guest", "virtualGuests", GUEST_PRICES), ("server", "hardware", SERVER_PRICES))


def _machines(
    hosts: str, prices: tuple[str, ...]
) -> tuple[tuple[str, dict[str, Any], str, str, bool], ...]:
    """What orders of machines are refused for: the last says, when they are placed only."""
    return (
        (
            "three ordered and one named",
            {"quantity": 3},
            "Order_InvalidData",
            NO_NAMES.format(hosts),
            False,
        ),
        (
            "one ordered and two named",
            {hosts: [HOST, HOST]},
            "Order_InvalidData",
            NO_NAMES.format(hosts),
            False,
        ),
        ("no machine", {hosts: []}, "Order_InvalidData", NO_NAMES.format(hosts), True),
        (
            "no domain",
            {hosts: [{"hostname": "a"}]},
            "Order_InvalidData",
            NO_NAMES.format(hosts),
            True,
        ),
        ("a bad name", {hosts: [{**HOST, "hostname": "a_b"}]}, "InvalidHostname", BAD_NAME, False),
        ("no place", {"location": None}, "Order_InvalidLocation", NOWHERE, False),
        (
            "an unknown place",
            {"location": "syd01"},
            "Order_InvalidLocation",
            f"{NOWHERE} This offering is not available in syd01.",
            False,
        ),
        (
            "a preset that is not there",
            {"presetId": 1},
            "NotFound",
            "Unable to find preset 1.",
            False,
        ),
        (
            "no memory",
            {"prices": without(prices, "RAM_4_GB", "RAM_64_GB_DDR4_2133_ECC_NON_REG")},
            *_missing("RAM"),
            False,
        ),
        (
            "a price by the month, hourly",
            {
                "useHourlyPricing": True,
                "prices": (*without(prices, "BANDWIDTH_0_GB_2"), "BANDWIDTH_5000_GB"),
            },
            "Order_Item_Invalid",
            "5000 GB Bandwidth (1640) is not available at an hourly rate.",
            False,
        ),
        (
            "two of a kind",
            {"prices": (*prices, "BANDWIDTH_5000_GB"), "useHourlyPricing": False},
            "Order_Item_Conflict",
            "You cannot order (0 GB Bandwidth) with (5000 GB Bandwidth)",
            False,
        ),
        ("an SSH key that is not there", {"sshKeys": [{"sshKeyIds": [7]}]}, *_unfound(7), False),
        (
            "an image that is not there",
            {"imageTemplateId": 5},
            "Public",
            "Unable to find image template #5.",
            False,
        ),
        (
            "an image without a name",
            {"imageTemplateId": ""},
            "Public",
            "Unable to find image template #0.",
            False,
        ),
        (
            "an image by a GUID that is not there",
            {"imageTemplateGlobalIdentifier": "frobs"},
            "Public",
            "Unable to find image template #frobs.",
            False,
        ),
        *(
            (
                f"{what} {side or 'public'}",
                {hosts: [{**HOST, **_port(side, **asked)}]},
                code,
                text,
                False,
            )
            for side, space, other in (("", "public", "private"), ("Backend", "private", "public"))
            for what, asked, code, text in (
                (
                    "a VLAN that is not there,",
                    {"networkVlan": {"id": 7}},
                    "Public",
                    "Could not obtain network vlan with id #7.",
                ),
                (
                    "a VLAN of another datacenter,",
                    {"networkVlan": {"id": Ref(f"{space} VLAN in ams03")}},
                    "Public",
                    ELSEWHERE,
                ),
                (
                    "a VLAN of the other space,",
                    {"networkVlan": {"id": Ref(f"{other} VLAN in dal13")}},
                    "Public",
                    ELSEWHERE,
                ),
            )
        ),
    )


MACHINES = [
    Refused(what, base, changes, code, text, placing=placing)
    for base, hosts, prices in _MACHINES
    for what, changes, code, text, placing in _machines(hosts, prices)
]
GUESTS = [
    Refused(what, "guest", changes, code, text)
    for what, changes, code, text in (
        (
            "no size",
            {"prices": without(GUEST_PRICES, "GUEST_CORES_2", "RAM_4_GB")},
            *_missing("Computing Instance", "RAM"),
        ),
        (
            "a security group that is not there",
            _hosts(**_port("", securityGroupBindings=[{"securityGroup": {"id": 7}}])),
            *_unfound(7),
        ),
        (
            "a placement group that is not there",
            _hosts(placementGroupId=7),
            *_unfound(7),
        ),
        (
            "reserved capacity that is not there",
            {"reservedCapacityId": 7},
            *_unfound(7),
        ),
        (
            "Windows for more cores than it has",
            {
                "prices": (
                    *without(
                        GUEST_PRICES, "GUEST_CORES_2", "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT"
                    ),
                    *("GUEST_CORES_56", "OS_WINDOWS_2022_FULL_STD_64_BIT"),
                )
            },
            "Public",
            restricted(
                "Windows 2022 Standard (64 bit)", "a Cores", f"56 x 2.0 GHz or higher Cores{ANY_ID}"
            ),
        ),
        (
            "shared cores on a host",
            {"hostId": Ref("host")},
            "Order_Item_Invalid",
            HOST_WANTED.format("2 x 2.0 GHz or higher Cores", "Computing Instance"),
        ),
    )
]
ON_HOSTS = [
    Refused(what, "guest on a host", changes, code, text)
    for what, changes, code, text in (
        (
            "cores of hosts without a host",
            {"hostId": None},
            "Order_Item_Invalid",
            DEDICATED_WANTED.format(
                "2 x 2.0 GHz or higher Cores (Dedicated Host)", "Computing Instance"
            ),
        ),
        (
            "shared memory on a host",
            {"prices": (*without(ON_HOST_PRICES, "RAM_4_UNIT_DEDICATED"), "RAM_4_GB")},
            "Order_Item_Invalid",
            HOST_WANTED.format("4 GB", "RAM"),
        ),
        (
            "private cores on a host",
            {
                "prices": (
                    *without(ON_HOST_PRICES, "GUEST_CORE_2_DEDICATED"),
                    "PRIVATE_2_X_2_0_GHZ_CORES",
                )
            },
            "Order_Item_Invalid",
            HOST_WANTED.format("Private 2 x 2.0 GHz Cores", "Computing Instance"),
        ),
        ("a host that is not there", {"hostId": 7}, *_unfound(7)),
        (
            "a host that is elsewhere",
            {"location": "dal10"},
            "Public",
            "big is in dal13, the virtual guest is not.",
        ),
        (
            "a host that is too small",
            {
                "prices": (
                    *without(ON_HOST_PRICES, "GUEST_CORE_2_DEDICATED"),
                    "GUEST_CORE_56_DEDICATED",
                )
            },
            "Public",
            "Dedicated host big has no room for the virtual guest.",
        ),
    )
]
SERVERS = [
    Refused(
        "no system and no speed",
        "server",
        {
            "prices": without(
                SERVER_PRICES,
                "OS_DEBIAN_12_X_BOOKWORM_64_BIT",
                "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
            )
        },
        *_missing("Uplink Port Speeds", "Operating System"),
    )
]
OTHERS = [
    Refused(what, base, changes, code, text)
    for what, base, changes, code, text in (
        # --- storage
        (
            "no size",
            "volume",
            {"volumeSize": None},
            *_invalid("volumeSize", "It is a number of gigabytes."),
        ),
        (
            "too large",
            "volume",
            {"volumeSize": 12001},
            *_invalid("volumeSize", "It must be from 1 to 12000."),
        ),
        (
            "no format",
            "volume",
            {"osFormatType": None},
            *_invalid("osFormatType", "Block storage needs one that exists."),
        ),
        (
            "an unknown format",
            "volume",
            {"osFormatType": {"keyName": "BEOS"}},
            *_invalid("osFormatType", "Block storage needs one that exists."),
        ),
        ("no place", "volume", {"location": None}, "Order_InvalidLocation", NOWHERE),
        (
            "no service",
            "volume",
            {"prices": without(TIERED, "STORAGE_AS_A_SERVICE")},
            *_missing("Storage As A Service"),
        ),
        (
            "no kind",
            "volume",
            {"prices": without(TIERED, "BLOCK_STORAGE_2")},
            *_missing("Block Storage"),
        ),
        (
            "no space",
            "volume",
            {"prices": without(TIERED, "STORAGE_SPACE_FOR_2_IOPS_PER_GB")},
            *_missing("Storage Space"),
        ),
        (
            "no tier",
            "volume",
            {"prices": without(TIERED, "READHEAVY_TIER")},
            *_missing("Storage Tier Level"),
        ),
        ("a copy of nothing", "volume", {"duplicateOriginVolumeId": 7}, *_unfound(7)),
        (
            "snapshot space of another tier",
            "volume",
            {"prices": (*TIERED, "10_GB_STORAGE_SPACE@300")},
            "Public",
            restricted("10 GB Storage Space", "a Storage Tier Level", f"2 IOPS per GB{ANY_ID}"),
        ),
        (
            "snapshot space of performance storage",
            "volume",
            {"prices": (*TIERED, "10_GB_STORAGE_SPACE@1")},
            "Public",
            restricted("10 GB Storage Space", "an IOPS", f"2 IOPS per GB{ANY_ID}"),
        ),
        (
            "no operations",
            "fast volume",
            {"iops": None},
            *_invalid("iops", "It is a number of operations a second."),
        ),
        (
            "too many operations",
            "fast volume",
            {"iops": 1100},
            *_invalid("iops", "It must be from 100 to 1000."),
        ),
        (
            "a size of another price",
            "fast volume",
            {"volumeSize": 40},
            *_invalid("volumeSize", "It must be from 20 to 39."),
        ),
        (
            "snapshot space of a tier",
            "fast volume",
            {"prices": (*PERFORMANCE, "10_GB_STORAGE_SPACE@200")},
            "Public",
            restricted("10 GB Storage Space", "a Storage Tier Level", f"100 - 1000 IOPS{ANY_ID}"),
        ),
        ("a volume that is not there", "larger volume", {"volume": {"id": 7}}, *_unfound(7)),
        (
            "a smaller size",
            "larger volume",
            {"volumeSize": 10},
            *_invalid("volumeSize", "A volume cannot become smaller."),
        ),
        ("a volume that is not there", "snapshot space", {"volumeId": 7}, *_unfound(7)),
        (
            "no space",
            "snapshot space",
            {"prices": ("STORAGE_AS_A_SERVICE",)},
            *_missing("Storage Snapshot Space"),
        ),
        (
            "the price of another tier",
            "snapshot space",
            {"prices": ("10_GB_STORAGE_SPACE@300",)},
            "Public",
            restricted("10 GB Storage Space", "a Storage Tier Level", "READHEAVY_TIER"),
        ),
        (
            "two tiers",
            "volume",
            {"prices": (*TIERED, "WRITEHEAVY_TIER")},
            *_conflict("2 IOPS per GB", "4 IOPS per GB"),
        ),
        (
            "block and file",
            "volume",
            {"prices": (*TIERED, "FILE_STORAGE_2")},
            *_conflict("Block Storage", "File Storage"),
        ),
        (
            "a tier and operations",
            "volume",
            {"prices": (*TIERED, "100_1000_IOPS_FOR_20_39_GBS"), "iops": 200},
            *_conflict("2 IOPS per GB", "100 - 1000 IOPS"),
        ),
        (
            "the space of another tier",
            "volume",
            {
                "prices": (
                    *without(TIERED, "STORAGE_SPACE_FOR_2_IOPS_PER_GB"),
                    "STORAGE_SPACE_FOR_4_IOPS_PER_GB",
                )
            },
            *_conflict("Storage Space for 4 IOPS per GB", "2 IOPS per GB"),
        ),
        (
            "odd operations",
            "fast volume",
            {"iops": 250},
            *_invalid("iops", "It must be a multiple of 100."),
        ),
        (
            "space of another tier",
            "endurance volume",
            {
                "prices": (
                    *("CODENAME_PRIME_STORAGE_SERVICE", "BLOCK_STORAGE_2", "READHEAVY_TIER"),
                    "20_GB_PERFORMANCE_STORAGE_SPACE@300",
                )
            },
            "Public",
            restricted("20 GB Storage Space", "a Storage Tier Level", f"2 IOPS per GB{ANY_ID}"),
        ),
        (
            "more operations than the size has",
            "performance volume",
            {
                "prices": (
                    *("BLOCK_STORAGE_PERFORMANCE_ISCSI", "20_GB_PERFORMANCE_STORAGE_SPACE"),
                    "800_IOPS_4",
                )
            },
            *_invalid("iops", "This price is for volumes of 100 to 1000 GB."),
        ),
        # --- certificates and gateways
        (
            "no request",
            "certificate",
            {"certificateSigningRequest": "x"},
            "Public",
            "The provided certificate signing request is not valid.",
        ),
        (
            "somebody who cannot approve",
            "certificate",
            {"orderApproverEmailAddress": "ops@example.com"},
            *_invalid(
                "orderApproverEmailAddress",
                "It is none of those that approve certificates for www.example.com.",
            ),
        ),
        (
            "nobody who approves",
            "certificate",
            {"orderApproverEmailAddress": None},
            *_invalid("orderApproverEmailAddress", "Somebody has to approve it."),
        ),
        ("a gateway that is not there", "gateway", {"clusterResourceId": 7}, *_unfound(7)),
        # --- networks
        ("the price of an address", "VLAN", {"prices": ()}, *_missing("Network VLAN")),
        (
            "two sizes",
            "subnet",
            {"prices": ("8_PORTABLE_PUBLIC_IP_ADDRESSES", "16_PORTABLE_PUBLIC_IP_ADDRESSES")},
            *_conflict("8 Portable Public IP Addresses", "16 Portable Public IP Addresses"),
        ),
        (
            "a private one on a public VLAN",
            "subnet",
            {"prices": ("8_PORTABLE_PRIVATE_IP_ADDRESSES",)},
            *_invalid("endPointVlanId", "It is not of the private network."),
        ),
        (
            "a static one on a VLAN",
            "subnet",
            {"prices": ("4_STATIC_PUBLIC_IP_ADDRESSES",)},
            *_invalid("endPointIpAddressId"),
        ),
        (
            "the price of an address",
            "firewall",
            {"prices": ("GLOBAL_IPV4",)},
            *_missing("Hardware & Software Firewalls"),
        ),
        (
            "no price",
            "NetScaler",
            {"prices": ()},
            *_missing("NetScaler VPX"),
        ),
        ("a router that is not there", "VLAN", {"routerId": 7}, *_unfound(7)),
        ("no place", "VLAN", {"location": None}, "Order_InvalidLocation", NOWHERE),
        ("a VLAN that is not there", "subnet", {"endPointVlanId": 7}, *_unfound(7)),
        ("no VLAN", "subnet", {"endPointVlanId": None}, *_invalid("endPointVlanId")),
        ("an address that is not there", "static subnet", {"endPointIpAddressId": 7}, *_unfound(7)),
        (
            "no address",
            "global address",
            {"prices": ()},
            *_missing("Public Secondary VLAN IP Addresses"),
        ),
        ("no place", "NetScaler", {"location": None}, "Order_InvalidLocation", NOWHERE),
        # --- firewalls and load balancers
        ("a guest that is not there", "firewall", {"virtualGuests": [{"id": 7}]}, *_unfound(7)),
        ("nothing to protect", "firewall", {"virtualGuests": []}, *_invalid("virtualGuests")),
        ("a VLAN that is not there", "VLAN firewall", {"vlanId": 7}, *_unfound(7)),
        (
            "no name",
            "load balancer",
            {"name": None},
            *_invalid("name", "A load balancer must have a name."),
        ),
        ("a subnet that is not there", "load balancer", {"subnets": [{"id": 7}]}, *_unfound(7)),
        (
            "no subnet",
            "load balancer",
            {"subnets": []},
            *_invalid("subnets", "A load balancer needs a private subnet."),
        ),
        (
            "a public subnet",
            "load balancer",
            {"subnets": [{"id": Ref("public subnet in dal13")}]},
            *_invalid("subnets", "A load balancer needs a private subnet."),
        ),
        # --- licences, hosts, reserved capacity
        ("nothing", "licence", {"prices": ()}, *_missing("Software License")),
        ("no host", "dedicated host", {"prices": ()}, *_missing("Dedicated Virtual Hosts")),
        ("no place", "dedicated host", {"location": None}, "Order_InvalidLocation", NOWHERE),
        (
            "two named",
            "dedicated host",
            {"hardware": [HOST, HOST]},
            "Order_InvalidData",
            NO_NAMES.format("hardware"),
        ),
        (
            "a router that is not there",
            "dedicated host",
            _bare(**_port("Backend", router={"id": 7})),
            *_unfound(7),
        ),
        ("no name", "reserved capacity", {"name": None}, *_invalid("name")),
        ("no router", "reserved capacity", {"backendRouterId": None}, *_invalid("backendRouterId")),
        ("a router that is not there", "reserved capacity", {"backendRouterId": 7}, *_unfound(7)),
        ("nothing", "reserved capacity", {"prices": ()}, *_missing("Reserved Capacity")),
        (
            "too many",
            "reserved capacity",
            {"quantity": 21},
            "Public",
            "At most 20 instances can be reserved with an order.",
        ),
        # --- upgrades
        (
            "a guest that is not there",
            "guest upgrade",
            {"virtualGuests": [{"id": 7}]},
            *_unfound(7),
        ),
        ("no guest", "guest upgrade", {"virtualGuests": []}, *_invalid("virtualGuests")),
        (
            "a price that is not there",
            "guest upgrade",
            {"prices": [{"id": 454616}]},
            "Public",
            "Price # 454616 does not exist.",
        ),
        (
            "cores of a host",
            "guest upgrade",
            {"prices": ("46:GUEST_CORE_4_DEDICATED",)},
            "Order_Item_Invalid",
            DEDICATED_WANTED.format(
                "4 x 2.0 GHz or higher Cores (Dedicated Host)", "Computing Instance"
            ),
        ),
        (
            "something else",
            "guest upgrade",
            {"prices": ("301:VMWARE_VCENTER_8",)},
            "Order_Item_Invalid",
            "The price VMware vCenter 8 (245164) is not valid for package (835).",
        ),
        ("a server that is not there", "server upgrade", {"hardware": [{"id": 7}]}, *_unfound(7)),
        ("no server", "server upgrade", {"hardware": []}, *_invalid("hardware")),
    )
]
REFUSED_ORDERS = [*GENERAL, *MACHINES, *GUESTS, *ON_HOSTS, *SERVERS, *OTHERS]


def _absent(name: str) -> tuple[str, str]:
    text = f"The property '{name}' must be set to create an instance of 'SoftLayer_Virtual_Guest'."
    return "MissingCreationProperty", text


def _wrong(name: str, why: str) -> tuple[str, str]:
    return "InvalidValue", f"Invalid value provided for '{name}'. {why}"


def _disk(device: str, capacity: int) -> dict[str, Any]:
    return {"blockDevices": [{"device": device, "diskImage": {"capacity": capacity}}]}


_NEEDED = (
    *("hostname", "domain", "startCpus", "maxMemory", "datacenter"),
    *("hourlyBillingFlag", "localDiskFlag", "operatingSystemReferenceCode"),
)


def _flavored(name: str) -> dict[str, Any]:
    options = {"flavorKeyName": name}
    return {"supplementalCreateObjectOptions": options, "startCpus": None, "maxMemory": None}


# What is wrong with a template of a guest, the changes, the code and the text.
REFUSED_TEMPLATES: list[tuple[str, dict[str, Any], str, str]] = [
    *((f"no {name}", {name: None}, *_absent(name)) for name in _NEEDED),
    ("a bad name", {"hostname": "a_b"}, "InvalidHostname", BAD_NAME),
    ("a bad domain", {"domain": "-"}, "InvalidHostname", BAD_NAME),
    ("no name of a place", {"datacenter": {"id": 3}}, *_absent("datacenter.name")),
    (
        "so many cores",
        {"startCpus": 1642},
        "NotFound",
        "Unable to find price for core capacity of 1642.",
    ),
    (
        "so much memory",
        {"maxMemory": 5120},
        "NotFound",
        "Unable to find price for memory capacity of 5120.",
    ),
    (
        "a first disk of 33 GB",
        _disk("0", 33),
        "NotFound",
        "Unable to find price for disk capacity of 33.",
    ),
    (
        "a second disk of 33 GB",
        _disk("2", 33),
        "NotFound",
        "Unable to find price for disk capacity of 33.",
    ),
    ("a disk for swap", _disk("1", 25), *_wrong("blockDevices", "Device 1 is reserved for swap.")),
    (
        "an unknown flavor",
        {
            **dict.fromkeys(("startCpus", "maxMemory", "localDiskFlag")),
            "supplementalCreateObjectOptions": {"flavorKeyName": "B9"},
        },
        "NotFound",
        "Unable to find a flavor with the key name B9.",
    ),
    (
        "an unknown system",
        {"operatingSystemReferenceCode": "BEOS_5"},
        "NotFound",
        "Unable to find price for operating system BEOS_5.",
    ),
    (
        "an image by its number",
        {
            "operatingSystemReferenceCode": None,
            "blockDeviceTemplateGroup": {"globalIdentifier": "1234"},
        },
        "InvalidValue",
        "A valid global identifier is required for a template.",
    ),
    (
        "an image and disks",
        {
            "operatingSystemReferenceCode": None,
            "blockDeviceTemplateGroup": {"globalIdentifier": Ref("image")},
            **_disk("0", 25),
        },
        *_wrong("blockDevices", "Block devices may not be provided when using an image template."),
    ),
    ("an SSH key that is not there", {"sshKeys": [{"id": 7}]}, *_unfound(7)),
    (
        "a flavor of a SAN, and local disks",
        {**_flavored("B1_2X4X100"), "localDiskFlag": True},
        *_wrong("localDiskFlag", "The flavor B1_2X4X100 has another."),
    ),
    (
        "a flavor with local disks, and a SAN",
        {**_flavored("BL2_2X4X100"), "localDiskFlag": False},
        *_wrong("localDiskFlag", "The flavor BL2_2X4X100 has another."),
    ),
    (
        "a flavor with another disk",
        {**_flavored("BL2_2X4X100"), "localDiskFlag": True, **_disk("0", 25)},
        *_wrong("blockDevices", "The flavor BL2_2X4X100 has another."),
    ),
    (
        "a flavor and other cores",
        {**_flavored("BL2_2X4X100"), "startCpus": 4},
        *_wrong("startCpus", "The flavor BL2_2X4X100 has another."),
    ),
    (
        "a security group that is not there",
        _port("", securityGroupBindings=[{"securityGroup": {"id": 7}}]),
        *_unfound(7),
    ),
    ("a host that is not there", {"dedicatedHost": {"id": 7}}, *_unfound(7)),
    ("a placement group that is not there", {"placementGroupId": 7}, *_unfound(7)),
    (
        "a transient guest by the month",
        {"transientGuestFlag": True, "hourlyBillingFlag": False},
        *_wrong("transientGuestFlag", "Transient guests are billed by the hour."),
    ),
    (
        "a speed of 30",
        {"networkComponents": [{"maxSpeed": 30}]},
        *_wrong("networkComponents", "Speeds are 10, 100 and 1000."),
    ),
    *(
        (
            f"{what} {space}",
            _port(side, networkVlan={"id": Ref(vlan) if vlan else 7}),
            "Public",
            text,
        )
        for side, space, other in (("", "public", "private"), ("Backend", "private", "public"))
        for what, vlan, text in (
            ("a VLAN that is not there,", "", "Could not obtain network vlan with id #7."),
            ("a VLAN of another datacenter,", f"{space} VLAN in ams03", ELSEWHERE),
            ("a VLAN of the other space,", f"{other} VLAN in dal13", ELSEWHERE),
        )
    ),
    (
        "a subnet of another VLAN",
        _port(
            "",
            networkVlan={
                "id": Ref("public VLAN in dal13"),
                "primarySubnet": {"id": Ref("private subnet in dal13")},
            },
        ),
        "Public",
        "Subnet 10.30.5.0/26 is not on the VLAN.",
    ),
]
