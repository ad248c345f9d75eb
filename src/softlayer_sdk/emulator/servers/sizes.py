"""The sizes that guests come in, and what they cost in an hour."""

from __future__ import annotations

from decimal import Decimal

# Cores, memory in MB and disk in GB, by key name.
FLAVORS = {
    "B1_1X2X25": (1, 2048, 25),
    "B1_2X4X25": (2, 4096, 25),
    "B1_2X4X100": (2, 4096, 100),
    "B1_2X8X25": (2, 8192, 25),
    "B1_4X8X100": (4, 8192, 100),
    "C1_2X2X25": (2, 2048, 25),
    "M1_2X16X100": (2, 16384, 100),
}

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
