"""The sizes that guests come in, and what they cost in an hour."""

from __future__ import annotations

from decimal import Decimal

# Cores and memory in GB of the flavors, by their series and how their first disk can be: as the
# service lists them (`ibmcloud sl vs options`, in public notes; IBM Cloud's page on profiles).
_SERIES: dict[str, tuple[tuple[int, ...], tuple[tuple[int, int], ...]]] = {
    "B1": (
        (25, 100),
        ((1, 2), (1, 4), (2, 4), (2, 8), (4, 8), (4, 16), (8, 16), (8, 32), (16, 64)),
    ),
    "BL1": ((100,), ((1, 2), (1, 4), (2, 4), (2, 8), (4, 8), (4, 16), (8, 16), (8, 32))),
    "BL2": ((100,), ((1, 2), (1, 4), (2, 4), (2, 8), (4, 8), (4, 16), (8, 16), (8, 32))),
    "C1": ((25, 100), ((1, 1), (2, 2), (4, 4), (8, 8), (16, 16), (32, 32))),
    "M1": ((25, 100), ((1, 8), (2, 16), (4, 32), (8, 64), (16, 128))),
}
_MEGABYTES = 1024
# Cores, memory in MB and disk in GB, by key name.
FLAVORS = {
    f"{series}_{cores}X{memory}X{disk}": (cores, memory * _MEGABYTES, disk)
    for series, (disks, sizes) in _SERIES.items()
    for cores, memory in sizes
    for disk in disks
}


def is_local(flavor: str) -> bool:
    """Whether the disks of a flavor are in the host; else they are in a SAN."""
    return flavor.startswith("BL")


CORES = (1, 2, 4, 8, 12, 16, 32, 56)

SPEEDS = (10, 100, 1000)

# The devices of the disk categories; 1 is for swap.
DISKS = {
    "guest_disk0": "0",
    "guest_disk1": "2",
    "guest_disk2": "3",
    "guest_disk3": "4",
    "guest_disk4": "5",
}
# What a disk can have, in GB: the first, and the others.
FIRST_DISKS = (25, 100)
OTHER_DISKS = (
    *(10, 20, 25, 30, 40, 50, 75, 100, 125, 150, 175, 200, 250, 300, 350, 400, 500, 750),
    *(1000, 1500, 2000),
)

SMALLEST_DISK = 25
# The fee of an hour, for each core and for each gigabyte of memory.
CORE_FEE, MEMORY_FEE = Decimal("0.02"), Decimal("0.01")
