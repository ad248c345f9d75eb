"""The volumes of the account that an emulator starts with, and seeding storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import seeder
from softlayer_sdk.emulator.engine.seeding import place_of, rows_of, seed
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import bounds
from softlayer_sdk.emulator.storage.allowed_hosts import allow
from softlayer_sdk.emulator.storage.bills import bill_volume
from softlayer_sdk.emulator.storage.catalog import (
    IOPS,
    KINDS,
    SERVICE,
    SNAPSHOT_SPACE,
    SPACE,
    STORAGE,
    TIER,
    TIERS,
)
from softlayer_sdk.emulator.storage.volumes import (
    NAS_TYPES,
    VOLUME,
    add_volume,
    endurance,
    is_mountable,
    performance,
)

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_USUAL_SIZE = 100
_USUAL_TIER = 200
_USUAL_SPACE = "10"
# Kind, datacenter, size in GB, tier, and the notes.
_VOLUMES = (
    ("ISCSI", "dal05", 500, "10_IOPS_PER_GB", "database"),
    ("NAS", "dal13", 1000, "READHEAVY_TIER", "shared files"),
)


def seed_storage(state: State, born: dt.datetime) -> None:
    """A volume of block storage that servers use, and one of file storage that guests use."""
    users = (state.all("Hardware_Server"), state.all("Virtual_Guest"))
    for (kind, place, size, tier, notes), hosts in zip(_VOLUMES, users, strict=True):
        values = {
            "nasType": kind,
            "datacenter": {"name": place},
            "capacityGb": size,
            "storageTierLevel": tier,
            "notes": notes,
            "createDate": born,
        }
        volume = seed(state, "Network_Storage", values)
        for host in hosts:
            if host.get("datacenter").get("name") == place:
                allow(volume, host)
                break


@seeder("Network_Storage", "Network_Storage_Iscsi")
def _volume(state: State, values: dict[str, Any]) -> Row:
    """A volume: of block storage unless `nasType` is NAS, of a tier unless it has IOPS.

    Of others, such as snapshots, there is what is given.
    """
    if values.get("nasType", NAS_TYPES["BLOCK"]) not in NAS_TYPES.values():
        return state.add(VOLUME, rows_of(state, VOLUME, values))
    nas_type = values.pop("nasType", NAS_TYPES["BLOCK"])
    kind = next(kind for kind, name in NAS_TYPES.items() if name == nas_type)
    size = number(values.pop("capacityGb", None)) or _USUAL_SIZE
    place, space = place_of(state, values), values.pop("snapshotCapacityGb", _USUAL_SPACE)
    rate = _rate(values, size)
    own = rows_of(state, VOLUME, values)
    volume = add_volume(state, kind, place, size, rate, snapshotCapacityGb=space, **own)
    if is_mountable(volume) and "billingItem" not in own:
        bill_volume(volume, _prices(state, volume, kind))
    return volume


def _rate(values: dict[str, Any], size: int) -> dict[str, Any]:
    iops, named = number(values.pop("provisionedIops", None)), values.pop("storageTierLevel", None)
    if iops is not None and named is None:
        return performance(iops)
    tier = next((tier for tier, (name, *_) in TIERS.items() if name == named), _USUAL_TIER)
    return endurance(tier, size)


def _prices(state: State, volume: Row, kind: str) -> list[Row]:
    """The prices that a volume like this would be ordered with, if there is a catalog."""
    package = state.find("Product_Package", STORAGE.id)
    offers: list[Row] = package.get("itemPrices") if package is not None else []
    of_kind = next(code for code, name in KINDS.items() if name == kind)
    size, space = volume.get("capacityGb"), number(volume.get("snapshotCapacityGb"))
    tiered = bool(volume.get("storageTierLevel"))
    fitting: dict[str, Row] = {}
    for price in offers:
        code, item = category_of(price), price.get("item")
        if (
            code in (SERVICE, of_kind)
            or (code == SPACE and _covers(item, size, tiered=tiered))
            or (code == TIER and item.get("keyName") == volume.get("storageTierLevel"))
            or (code == IOPS and not tiered and _covers_iops(price, size))
            or (code == SNAPSHOT_SPACE and item.get("capacity") == space)
        ):
            fitting.setdefault(code, price)
    return list(fitting.values())


def _covers(item: Row, size: int, *, tiered: bool) -> bool:
    is_tiered = str(item.get("keyName")).startswith("STORAGE_SPACE_FOR")
    low, high = (each or 0 for each in bounds(item, "capacity"))
    return is_tiered == tiered and low <= size <= high


def _covers_iops(price: Row, size: int) -> bool:
    low, high = (each or 0 for each in bounds(price, "capacityRestriction"))
    return low <= size <= high
