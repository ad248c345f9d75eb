"""What can be ordered of block and file storage: the package Storage as a Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.orders.catalog import Item, Offer, Package, Price, add_package

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# Of the package of additional products.
OBJECT_STORAGE_CATEGORIES = {"object_storage_hub": (251, "Cloud Object Storage")}
OBJECT_STORAGE = Item(
    "OBJECT_STORAGE", "Cloud Object Storage - S3 API", "object_storage_hub", 0, "GB", "0"
)
SERVICE = "storage_as_a_service"
SPACE, IOPS = "performance_storage_space", "performance_storage_iops"
TIER, SNAPSHOT_SPACE = "storage_tier_level", "storage_snapshot_space"
REPLICATION = "performance_storage_replication"
# The services of before: endurance storage, and performance storage of each kind.
ENDURANCE = "storage_service_enterprise"
ISCSI, NFS = "performance_storage_iscsi", "performance_storage_nfs"
SERVICES = (SERVICE, ENDURANCE, ISCSI, NFS)
# The category of each kind of storage.
KINDS = {"storage_block": "BLOCK", "storage_file": "FILE", ISCSI: "BLOCK", NFS: "FILE"}
# The tiers of endurance storage by the capacity of their item: what they are called on a volume,
# operations a second for each GB, the largest volume in GB, and the fee of a GB.
TIERS = {
    100: ("LOW_INTENSITY_TIER", 0.25, 12000, "0.06"),
    200: ("READHEAVY_TIER", 2, 12000, "0.15"),
    300: ("WRITEHEAVY_TIER", 4, 12000, "0.20"),
    1000: ("10_IOPS_PER_GB", 10, 4000, "0.58"),
}
# Of performance storage: the sizes in GB, and the operations a second that each can have.
_RANGES = (
    (20, 39, 100, 1000),
    (40, 79, 100, 2000),
    (80, 99, 100, 4000),
    (100, 499, 100, 6000),
    (500, 999, 100, 10000),
    (1000, 1999, 100, 20000),
    (2000, 2999, 200, 40000),
    (3000, 3999, 200, 48000),
    (4000, 7999, 300, 48000),
    (8000, 9999, 500, 48000),
    (10000, 12000, 1000, 48000),
)
_MOST_IOPS = 48000
_SNAPSHOT_SIZES = (
    *(0, 5, 10, 20, 40, 60, 80, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700),
    *(800, 900, 1000, 2000, 4000),
)
CATEGORIES = {
    SERVICE: (1053, "Storage As A Service"),
    "storage_block": (1054, "Block Storage"),
    "storage_file": (1055, "File Storage"),
    SPACE: (1056, "Storage Space"),
    IOPS: (1057, "IOPS"),
    TIER: (1058, "Storage Tier Level"),
    SNAPSHOT_SPACE: (1059, "Storage Snapshot Space"),
    REPLICATION: (1060, "Replication"),
}
_FREE = (Price("0"),)


def _restricted(fee: str) -> tuple[Price, ...]:
    """A price for each tier, and one for performance storage."""
    tiers = (Price(fee, "STORAGE_TIER_LEVEL", tier, tier) for tier in TIERS)
    return (*tiers, Price(fee, "IOPS", 1, _MOST_IOPS))


TIERED_SPACE = "STORAGE_SPACE_FOR_"


def tiered_space(rate: float) -> str:
    """The key name of the space of a tier, by its operations a second for each GB."""
    return f"{TIERED_SPACE}{rate:g}_IOPS_PER_GB".replace(".", "_")


_BASICS = (
    Offer("STORAGE_AS_A_SERVICE", "Storage as a Service", SERVICE, _FREE),
    Offer("BLOCK_STORAGE_2", "Block Storage", "storage_block", _FREE),
    Offer("FILE_STORAGE_2", "File Storage", "storage_file", _FREE),
)
TIER_OFFERS = tuple(
    Offer(name, f"{rate:g} IOPS per GB", TIER, _FREE, capacity)
    for capacity, (name, rate, _, _) in TIERS.items()
)
_TIERED_SPACE = tuple(
    Offer(
        tiered_space(rate),
        f"Storage Space for {rate:g} IOPS per GB",
        SPACE,
        (Price(fee),),
        units="GB",
        low=1,
        high=most,
    )
    for _, rate, most, fee in TIERS.values()
)
_PERFORMANCE = tuple(
    Offer(
        f"{low}_{high}_GBS",
        f"{low} - {high} GBs",
        SPACE,
        (Price("0.10"),),
        units="GB",
        low=low,
        high=high,
    )
    for low, high, _, _ in _RANGES
)
_SPEEDS = tuple(
    Offer(
        f"{least}_{most}_IOPS_FOR_{low}_{high}_GBS",
        f"{least} - {most} IOPS",
        IOPS,
        (Price("0.07", "STORAGE_SPACE", low, high),),
        units="IOPS",
        low=least,
        high=most,
    )
    for low, high, least, most in _RANGES
)
_SNAPSHOTS = tuple(
    Offer(
        f"{size}_GB_STORAGE_SPACE",
        f"{size} GB Storage Space",
        SNAPSHOT_SPACE,
        _restricted(f"{size * 0.15:.2f}"),
        size,
        "GB",
    )
    for size in _SNAPSHOT_SIZES
)
_COPYING = tuple(
    Offer(
        f"REPLICATION_FOR_{word.upper()}BASED_PERFORMANCE",
        f"Replication for {word}-based performance",
        REPLICATION,
        prices,
        units="GB",
    )
    for word, prices in (("tier", _restricted("0.11")[:-1]), ("iops", _restricted("0.14")[-1:]))
)
STORAGE = Package(
    id=759,
    key="STORAGE_AS_A_SERVICE_STAAS",
    name="Storage As A Service (StaaS)",
    type="STORAGE_AS_A_SERVICE",
    categories=CATEGORIES,
    required=(SERVICE, SPACE),
    offers=(
        *(*_BASICS, *TIER_OFFERS, *_TIERED_SPACE, *_PERFORMANCE),
        *(*_SPEEDS, *_SNAPSHOTS, *_COPYING),
    ),
    first_item=9571,
    first_price=189433,
)


def add_storage_package(state: State) -> None:
    """Add the package that block and file storage is ordered from."""
    add_levels(state, add_package(state, STORAGE))


def add_levels(state: State, package: Row) -> None:
    """Let the tiers of a package say which they are."""
    for item in package.get("items"):
        if item.get("itemCategory").get("categoryCode") == TIER:
            values = {"id": state.next_id(), "value": str(item.get("capacity"))}
            kind = {"attributeTypeKeyName": "STORAGE_TIER_LEVEL", "itemId": item.get("id")}
            item.update(attributes=[state.make("Product_Item_Attribute", values | kind)])
