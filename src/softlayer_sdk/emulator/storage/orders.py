"""From orders of volumes to volumes: new ones, changed ones, and space for snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer
from softlayer_sdk.emulator.engine.values import number, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import (
    bounds,
    check_restriction,
    conflict,
    numbered,
    price_of,
)
from softlayer_sdk.emulator.storage.bills import bill_part, bill_volume, rebill_volume
from softlayer_sdk.emulator.storage.catalog import (
    IOPS,
    KINDS,
    REPLICATION,
    SERVICE,
    SERVICES,
    SNAPSHOT_SPACE,
    SPACE,
    TIER,
    TIERED_SPACE,
    TIERS,
    tiered_space,
)
from softlayer_sdk.emulator.storage.snapshots import (
    add_schedule,
    check_space,
    find_snapshot,
)
from softlayer_sdk.emulator.storage.volume_facts import partners_of
from softlayer_sdk.emulator.storage.volumes import (
    NAS_TYPES,
    PROVISIONED,
    PROVISIONING,
    REPLICA,
    SYSTEMS,
    VOLUME,
    add_volume,
    datacenter_of,
    endurance,
    is_mountable,
    os_type,
    performance,
    storage_type,
    work,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_ORDER = "SoftLayer_Container_Product_Order_Network_Storage"
_PERFORMANCE_ORDERS = (
    "SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi",
    "SoftLayer_Container_Product_Order_Network_PerformanceStorage_Nfs",
)
# What volumes are like that are not of Storage as a Service.
_FORMER = {"staasVersion": None, "hasEncryptionAtRest": False}
_STEP = 100  # operations a second are ordered by the hundred
_REPLICATION_TYPES = {"HOURLY": 32, "DAILY": 33, "WEEKLY": 34, "INTERVAL": 35}


@deliverer(f"{_ORDER}_AsAService", f"{_ORDER}_Enterprise", *_PERFORMANCE_ORDERS)
def order_volume(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New volumes: empty ones, a duplicate, or a replica.

    Raises:
        Refusal: something is missing, or does not fit together.
    """
    chosen = {category_of(price): price for price in prices}
    if not chosen.keys() & set(SERVICES):
        raise Refusal.missing_categories("Storage As A Service")
    kind = _kind(chosen)
    if place is None:
        raise Refusal.bad_location()
    if kind == "BLOCK" and not _system(order):
        raise Refusal.bad_order("osFormatType", "Block storage needs one that exists.")
    size = _size(order, chosen)
    rate = _rate(order, chosen, size)
    if order.get("originVolumeId"):
        made = [_replica(context, order, chosen, kind, place, size, rate)]
    elif order.get("duplicateOriginVolumeId"):
        made = [_duplicate(context, order, kind, place, size, rate)]
    else:
        count = number(order.get("quantity")) or 1
        made = [add_volume(context.state, kind, place, size, rate) for _ in range(count)]
    for code in (SPACE, SNAPSHOT_SPACE, REPLICATION):
        _check_speed(chosen, code)
    for volume in made:
        if SERVICE not in chosen:
            volume.update(_FORMER)
        _finish(context, volume, order, prices)
    return {"volumeSize": size}


def _kind(chosen: dict[str, Row]) -> str:
    """What kind of storage is ordered.

    Raises:
        Refusal: none, both, or a tier together with a number of operations.
    """
    kinds = [code for code in chosen if code in KINDS]
    if not kinds:
        raise Refusal.missing_categories("Block Storage")
    for one, other in ((kinds[0], kinds[-1]), (TIER, IOPS)):
        if one != other and one in chosen and other in chosen:
            raise conflict(chosen[one], chosen[other])
    return KINDS[kinds[0]]


def _system(order: dict[str, Any]) -> int | None:
    """The id of what a volume is to be formatted for; None when there is no such thing."""
    wanted = struct(order.get("osFormatType"))
    id = number(wanted.get("id"))
    named = (id for id, key in SYSTEMS.items() if key == wanted.get("keyName"))
    return id if id in SYSTEMS else next(named, None)


def _size(order: dict[str, Any], chosen: dict[str, Row]) -> int:
    if SPACE not in chosen:
        raise Refusal.missing_categories("Storage Space")
    size = _fixed(chosen[SPACE]) or number(order.get("volumeSize"))
    if size is None:
        raise Refusal.bad_order("volumeSize", "It is a number of gigabytes.")
    _check_range(chosen[SPACE], size, "volumeSize")
    return size


def _fixed(price: Row) -> int | None:
    """How much a price is for; None when the order says it."""
    amount: int | None = price.get("item").get("capacity")
    return amount or None


def _rate(order: dict[str, Any], chosen: dict[str, Row], size: int) -> dict[str, Any]:
    """How fast the volume is: what its tier says, or as many operations as are ordered."""
    if TIER in chosen:
        tier = chosen[TIER].get("item").get("capacity")
        if tier not in TIERS:
            raise Refusal.bad_order("prices", f"There is no tier {tier}.")
        _check_tiered_space(chosen, tier)
        return endurance(tier, size)
    if IOPS not in chosen:
        raise Refusal.missing_categories("Storage Tier Level")
    iops = _fixed(chosen[IOPS]) or number(order.get("iops"))
    if iops is None:
        raise Refusal.bad_order("iops", "It is a number of operations a second.")
    _check_range(chosen[IOPS], iops, "iops")
    if iops % _STEP:
        raise Refusal.bad_order("iops", f"It must be a multiple of {_STEP}.")
    low, high = bounds(chosen[IOPS], "capacityRestriction")
    if low is not None and high is not None and not low <= size <= high:
        raise Refusal.bad_order("iops", f"This price is for volumes of {low} to {high} GB.")
    return performance(iops)


def _check_tiered_space(chosen: dict[str, Row], tier: int) -> None:
    """Refuse space that is of another tier, as its key name has it."""
    key = str(chosen[SPACE].get("item").get("keyName"))
    if key.startswith(TIERED_SPACE) and key != tiered_space(TIERS[tier][1]):
        raise conflict(chosen[SPACE], chosen[TIER])


# What prices are restricted by, and what that is called.
_RESTRICTIONS = {"STORAGE_TIER_LEVEL": "a Storage Tier Level", "IOPS": "an IOPS"}


def _check_speed(chosen: dict[str, Row], code: str) -> None:
    """Refuse a price of a category that goes with another tier, or with performance storage."""
    if code not in chosen:
        return
    price, speed = chosen[code], chosen.get(TIER) or chosen[IOPS]
    item, tiered = speed.get("item"), TIER in chosen
    kind, level = ("STORAGE_TIER_LEVEL", item.get("capacity")) if tiered else ("IOPS", 1)
    title = _RESTRICTIONS.get(price.get("capacityRestrictionType"), "")
    check_restriction(price, kind, title, level, numbered(speed))


def _check_volume(volume: Row, price: Row) -> None:
    """Refuse a price that goes with volumes of another tier, or with performance storage."""
    names = {name: capacity for capacity, (name, *_) in TIERS.items()}
    tier = volume.get("storageTierLevel")
    kind, level = ("STORAGE_TIER_LEVEL", names.get(tier)) if tier else ("IOPS", 1)
    title = _RESTRICTIONS.get(price.get("capacityRestrictionType"), "")
    check_restriction(price, kind, title, level, tier or f"{volume.get('provisionedIops')} IOPS")


def _check_range(price: Row, value: int, name: str) -> None:
    low, high = bounds(price.get("item"), "capacity")
    if low is not None and high is not None and not low <= value <= high:
        raise Refusal.bad_order(name, f"It must be from {low} to {high}.")


def _finish(context: Context, volume: Row, order: dict[str, Any], prices: list[Row]) -> None:
    """Bill a new volume, and let its provisioning begin."""
    space = price_of(prices, SNAPSHOT_SPACE)
    if space is not None and space.get("item").get("capacity"):
        volume.update(snapshotCapacityGb=str(space.get("item").get("capacity")))
    system = _system(order)
    if system is not None and str(volume.get("nasType")).startswith(NAS_TYPES["BLOCK"]):
        volume.update(osType=os_type(context.state, system))
    bill_volume(volume, prices, hourly=truth(order.get("useHourlyPricing")))
    work(context, volume, PROVISIONING)


def _origin(context: Context, id: object, kind: str) -> Row:
    """What a replica or a duplicate is made of."""
    origin = context.state.found(VOLUME, id)
    if origin.get("nasType") != NAS_TYPES[kind]:
        raise Refusal.public(f"{id} is not a volume of {kind.lower()} storage.")
    check_space(origin)
    return origin


def _replica(
    context: Context,
    order: dict[str, Any],
    chosen: dict[str, Row],
    kind: str,
    place: Row,
    size: int,
    rate: dict[str, Any],
) -> Row:
    origin = _origin(context, order["originVolumeId"], kind)
    if REPLICATION not in chosen:
        raise Refusal.missing_categories("Replication")
    if datacenter_of(origin) is place:
        raise Refusal.bad_order(
            "location", "A replica must be in another datacenter than its volume."
        )
    schedule = context.state.found(f"{VOLUME}_Schedule", order.get("originVolumeScheduleId"))
    if schedule.values.get("volume") is not origin:
        raise Refusal.bad_order("originVolumeScheduleId", "It is not a schedule of the volume.")
    sort: Row | None = schedule.get("type")
    often = str(sort.get("keyname")).rpartition("_")[2] if sort is not None else ""
    if often not in _REPLICATION_TYPES:
        raise Refusal.bad_order("originVolumeScheduleId", "It is not for replication.")
    count = 1 + len(partners_of(origin))
    like = origin.get("storageType").get("keyName").removesuffix("_STORAGE")
    values = {
        "username": f"{origin.get('username')}_REP_{count}",
        "nasType": f"{NAS_TYPES[kind]}{REPLICA}",
        "storageType": storage_type(context.state, like, REPLICA),
        "replicatingVolume": origin,
        "replicationStatus": PROVISIONED,
    }
    replica = add_volume(context.state, kind, place, size, rate, **values)
    settings = {each: schedule.get(name) for name, each in _SETTINGS if schedule.get(name)}
    kind_id = _REPLICATION_TYPES[often]
    copied = add_schedule(origin, f"REPLICATION_{often}", kind_id, settings)
    replica.update(replicationSchedule=copied)
    origin.update(replicationStatus=PROVISIONED)
    return replica


_SETTINGS = (("minute", "MINUTE"), ("hour", "HOUR"), ("dayOfWeek", "DAY_OF_WEEK"))


def _duplicate(
    context: Context, order: dict[str, Any], kind: str, place: Row, size: int, rate: dict[str, Any]
) -> Row:
    origin = _origin(context, order["duplicateOriginVolumeId"], kind)
    if size < origin.get("capacityGb"):
        raise Refusal.bad_order("volumeSize", "A duplicate cannot be smaller than its volume.")
    name = None
    if order.get("duplicateOriginSnapshotId"):
        snapshot = find_snapshot(context, order["duplicateOriginSnapshotId"], origin)
        name = snapshot.get("notes")
    dependent = order.get("isDependentDuplicateFlag")
    values = {
        "originalVolumeId": origin.get("id"),
        "originalVolumeName": origin.get("username"),
        "originalVolumeSize": str(origin.get("capacityGb")),
        "originalSnapshotName": name,
        "dependentDuplicate": "1" if truth(dependent) else "0",
    }
    return add_volume(context.state, kind, place, size, rate, **values)


@deliverer(f"{_ORDER}_AsAService_Upgrade")
def change_volume(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """More space for a volume, or another speed.

    Raises:
        Refusal: it would become smaller, or something does not fit together.
    """
    volume = context.state.found(VOLUME, struct(order.get("volume")).get("id"))
    if not is_mountable(volume) or not volume.get("staasVersion"):
        raise Refusal.public(f"{volume.get('username')} cannot be modified.")
    chosen = {category_of(price): price for price in prices}
    size = _size(order, chosen)
    if size < volume.get("capacityGb"):
        raise Refusal.bad_order("volumeSize", "A volume cannot become smaller.")
    rate = _rate(order, chosen, size)
    if bool(rate["storageTierLevel"]) != bool(volume.get("storageTierLevel")):
        raise Refusal.public("Endurance and performance storage cannot become the other.")
    volume.update(capacityGb=size, **rate)
    rebill_volume(volume, prices)
    work(context, volume, "Volume Modification")
    return {}


@deliverer(f"{_ORDER}_Enterprise_SnapshotSpace", f"{_ORDER}_Enterprise_SnapshotSpace_Upgrade")
def order_space(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """Space for the snapshots of a volume; an upgrade is for a volume that has some.

    Raises:
        Refusal: the volume has some and there is no upgrade, or none of it was ordered.
    """
    volume = context.state.found(VOLUME, order.get("volumeId"))
    price = price_of(prices, SNAPSHOT_SPACE)
    if price is None:
        raise Refusal.missing_categories("Storage Snapshot Space")
    _check_volume(volume, price)
    upgrade = str(order.get("complexType")).endswith("_Upgrade")
    now = number(volume.get("snapshotCapacityGb")) or 0
    if now and not upgrade:
        raise Refusal.public(f"Volume {volume.get('username')} has snapshot space already.")
    if upgrade and price.get("item").get("capacity") < now:
        raise Refusal.public("Snapshot space cannot become less.")
    volume.update(snapshotCapacityGb=str(price.get("item").get("capacity")))
    bill_part(volume, price)
    return {}
