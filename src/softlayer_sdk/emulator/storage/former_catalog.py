"""What block and file storage was ordered from before Storage as a Service, and still can be.

The ids of the packages, their names and the key names of their items are from softlayer-python's
fixtures; the types of the packages are from terraform-provider-softlayer. Fixtures show a few sizes
and speeds, the others are called alike. The key names of the packages are made up.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.orders.catalog import Offer, Package, Price, add_package
from softlayer_sdk.emulator.storage.catalog import (
    CATEGORIES,
    ENDURANCE,
    IOPS,
    ISCSI,
    NFS,
    REPLICATION,
    SERVICE,
    SNAPSHOT_SPACE,
    SPACE,
    TIER_OFFERS,
    TIERS,
    add_levels,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.state import State

_FREE = (Price("0"),)
_SIZES = (20, 40, 80, 100, 250, 500, 1000, 2000, 4000, 8000, 12000)
# Of the smallest sizes the first and the last in GB, and the most operations a second.
_SPEEDS = ((20, 20, 1000), (40, 40, 2000), (80, 80, 4000), (100, 1000, 6000), (2000, 12000, 6000))
_STEP = 100
# What of the space for snapshots there is no space for volumes of.
_SNAPSHOTS_ONLY = (5, 10)


def _by_tier(size: int, category: str) -> Iterator[Price]:
    """The price of so much space for each tier."""
    for level, (_, _, most, fee) in TIERS.items():
        if size <= most:
            yield Price(str(size * Decimal(fee)), "STORAGE_TIER_LEVEL", level, level, category)


def _numbered(iops: int, number: int) -> str:
    """The key name of so many operations a second, for sizes of a number."""
    return f"{iops}_IOPS" if number == 1 else f"{iops}_IOPS_{number}"


_PERFORMANCE = Package(
    id=222,
    key="PERFORMANCE",
    made_up=True,
    name="Performance",
    type="ADDITIONAL_SERVICES_PERFORMANCE_STORAGE",
    categories={
        ISCSI: (350, "Block Storage (Performance)"),
        NFS: (351, "File Storage (Performance)"),
        **{code: CATEGORIES[code] for code in (SPACE, IOPS)},
    },
    required=(SPACE, IOPS),
    offers=(
        Offer("BLOCK_STORAGE_PERFORMANCE_ISCSI", "Block Storage (Performance)", ISCSI, _FREE),
        Offer("FILE_STORAGE_PERFORMANCE_NFS", "File Storage (Performance)", NFS, _FREE),
        *(
            Offer(
                f"{size}_GB_PERFORMANCE_STORAGE_SPACE",
                f"{size} GB Storage Space",
                SPACE,
                (Price(f"{size * 0.1:.2f}"),),
                size,
                "GB",
            )
            for size in _SIZES
        ),
        *(
            Offer(
                _numbered(iops, number),
                f"{iops} IOPS",
                IOPS,
                (Price(f"{iops * 0.07:.2f}", "STORAGE_SPACE", low, high),),
                iops,
                "IOPS",
            )
            for number, (low, high, most) in enumerate(_SPEEDS, 1)
            for iops in range(_STEP, most + 1, _STEP)
        ),
    ),
    first_item=5401,
    first_price=40662,
)
_ENTERPRISE = Package(
    id=240,
    key="ENDURANCE",
    made_up=True,
    name="Endurance",
    type="ADDITIONAL_SERVICES_ENTERPRISE_STORAGE",
    categories={
        ENDURANCE: (391, "Endurance Storage"),
        **{code: known for code, known in CATEGORIES.items() if code not in (SERVICE, IOPS)},
    },
    required=(ENDURANCE, SPACE),
    offers=(
        Offer("CODENAME_PRIME_STORAGE_SERVICE", "Endurance Storage", ENDURANCE, _FREE),
        Offer("BLOCK_STORAGE_2", "Block Storage", "storage_block", _FREE),
        Offer("FILE_STORAGE_2", "File Storage", "storage_file", _FREE),
        *TIER_OFFERS,
        *(
            Offer(
                f"{size}_GB_STORAGE_SPACE",
                f"{size} GB Storage Space",
                SPACE,
                tuple(_by_tier(size, SNAPSHOT_SPACE)),
                size,
                "GB",
            )
            for size in _SNAPSHOTS_ONLY
        ),
        *(
            Offer(
                f"{size}_GB_PERFORMANCE_STORAGE_SPACE",
                f"{size} GB Storage Space",
                SPACE,
                tuple(
                    price
                    for category in (SPACE, REPLICATION, SNAPSHOT_SPACE)
                    for price in _by_tier(size, category)
                ),
                size,
                "GB",
            )
            for size in _SIZES
        ),
    ),
    first_item=5801,
    first_price=45058,
)


def add_former_packages(state: State) -> None:
    """Add the packages Performance and Endurance."""
    add_package(state, _PERFORMANCE)
    add_levels(state, add_package(state, _ENTERPRISE))
