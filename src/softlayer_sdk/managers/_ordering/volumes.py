"""Orders of network storage: a table says which prices each consists of."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Literal, cast

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerError
from softlayer_sdk.managers._base import id_or_name
from softlayer_sdk.managers._given import refuse_other
from softlayer_sdk.managers._templates import flag, number, numeric
from softlayer_sdk.models import (
    BillingItem,
    ContainerProductOrder,
    ContainerProductOrderNetworkPerformanceStorageIscsi,
    ContainerProductOrderNetworkPerformanceStorageNfs,
    ContainerProductOrderNetworkStorageAsAService,
    ContainerProductOrderNetworkStorageAsAServiceUpgrade,
    ContainerProductOrderNetworkStorageEnterprise,
    ContainerProductOrderNetworkStorageEnterpriseSnapshotSpace,
    ContainerProductOrderNetworkStorageEnterpriseSnapshotSpaceUpgrade,
    NetworkStorage,
    NetworkStorageIscsiOSType,
    ProductItem,
    ProductItemPrice,
    ProductPackage,
)
from softlayer_sdk.query.filters import at, leaf, put
from softlayer_sdk.services import LocationDatacenterService, ProductPackageService

Kind = Literal["block", "file"]
StorageType = Literal["endurance", "performance"]
Offering = Literal["storage_as_a_service", "enterprise", "performance"]
Tier = Decimal | float | str

STAAS, ENTERPRISE = "storage_as_a_service", "storage_service_enterprise"
SPACE, IOPS = "performance_storage_space", "performance_storage_iops"
TIER, SNAPSHOTS = "storage_tier_level", "storage_snapshot_space"
REPLICATION = "performance_storage_replication"
PACKAGE = (
    "id,name,items[capacityMinimum,capacityMaximum,itemCategory[categoryCode],attributes,"
    "prices[categories,capacityRestrictionType,capacityRestrictionMinimum,"
    "capacityRestrictionMaximum]]"
)
# The tiers by their operations a second for each GB: what prices and items call them.
TIERS = {Decimal("0.25"): 100, Decimal(2): 200, Decimal(4): 300, Decimal(10): 1000}
# What a volume calls its tier.
NAMES: dict[str | None, Decimal] = {
    "LOW_INTENSITY_TIER": Decimal("0.25"),
    "READHEAVY_TIER": Decimal(2),
    "WRITEHEAVY_TIER": Decimal(4),
    "10_IOPS_PER_GB": Decimal(10),
}
# The category of the package, by the offering and the kind of what is ordered from it.
CATEGORIES: dict[tuple[Offering, StorageType], dict[Kind, str]] = {
    ("storage_as_a_service", "endurance"): {"block": STAAS, "file": STAAS},
    ("storage_as_a_service", "performance"): {"block": STAAS, "file": STAAS},
    ("enterprise", "endurance"): {"block": ENTERPRISE, "file": ENTERPRISE},
    ("performance", "performance"): {
        "block": "performance_storage_iscsi",
        "file": "performance_storage_nfs",
    },
}


@attrs.frozen(kw_only=True)
class Wanted:
    """What a volume is to be: of a tier, or with a number of operations a second."""

    size: int = 0
    tier: Decimal | None = None
    iops: int = 0
    snapshot: int = 0

    @property
    def level(self) -> tuple[str, int]:
        """The restriction of the prices that depend on how fast a volume is."""
        if self.tier is not None:
            return "STORAGE_TIER_LEVEL", TIERS[self.tier]
        return "IOPS", self.iops


@attrs.frozen
class Slot:
    """A price that an order has: the first one that fits, of the first item that does.

    Attributes:
        name: What it is for, in messages.
        category: Code of the category that it is ordered under.
        fits: Whether an item is the one.
        restriction: What the price must be for, where it depends on something.
    """

    name: str
    category: str
    fits: Callable[[ProductItem], bool] = lambda _: True
    restriction: tuple[str, int] | None = None


def _staas_space(wanted: Wanted) -> Slot:
    if wanted.tier is not None:
        key = f"STORAGE_SPACE_FOR_{wanted.tier}_IOPS_PER_GB".replace(".", "_")
        return Slot(
            f"{wanted.size} GB at {wanted.tier} IOPS per GB",
            SPACE,
            lambda item: key in item.key_name and _in_range(item, wanted.size),
        )
    return Slot(
        f"{wanted.size} GB",
        SPACE,
        lambda item: (
            _belongs(item, SPACE)
            and _in_range(item, wanted.size)
            and item.key_name == f"{item.capacity_minimum}_{item.capacity_maximum}_GBS"
        ),
    )


def _staas_speed(wanted: Wanted) -> Slot:
    if wanted.tier is not None:
        level = TIERS[wanted.tier]
        return Slot(
            f"{wanted.tier} IOPS per GB",
            TIER,
            lambda item: _belongs(item, TIER) and _capacity(item) == level,
        )
    return Slot(
        f"{wanted.iops} IOPS of {wanted.size} GB",
        IOPS,
        lambda item: _belongs(item, IOPS) and _in_range(item, wanted.iops),
        ("STORAGE_SPACE", wanted.size),
    )


def _staas_replication(wanted: Wanted) -> Slot:
    base = "IOPS" if wanted.tier is None else "TIER"
    key = f"REPLICATION_FOR_{base}BASED_PERFORMANCE"
    return Slot("replication", REPLICATION, lambda item: item.key_name == key, wanted.level)


def _snapshots(wanted: Wanted) -> Slot:
    size = wanted.snapshot
    return Slot(
        f"{size} GB of snapshots", SNAPSHOTS, lambda item: _capacity(item) == size, wanted.level
    )


def _enterprise_space(wanted: Wanted) -> Slot:
    return _of_size(wanted, SPACE, wanted.level)


def _enterprise_replication(wanted: Wanted) -> Slot:
    return _of_size(wanted, REPLICATION, wanted.level)


def _performance_space(wanted: Wanted) -> Slot:
    return _of_size(wanted, SPACE, None)


def _of_size(wanted: Wanted, category: str, restriction: tuple[str, int] | None) -> Slot:
    name = f"{wanted.size} GB"
    return Slot(name, category, lambda item: _capacity(item) == wanted.size, restriction)


def _enterprise_speed(wanted: Wanted) -> Slot:
    level = str(wanted.level[1])
    return Slot(
        f"{wanted.tier} IOPS per GB",
        TIER,
        lambda item: any(each.value == level for each in item.attributes),
    )


def _performance_speed(wanted: Wanted) -> Slot:
    restriction = ("STORAGE_SPACE", wanted.size)
    name = f"{wanted.iops} IOPS of {wanted.size} GB"
    return Slot(name, IOPS, lambda item: _capacity(item) == wanted.iops, restriction)


# The slots of each package, by what they are for. `service` is one of the package's own category,
# and `kind` tells block from file storage.
SLOTS: dict[str, dict[str, Callable[[Wanted], Slot]]] = {
    STAAS: {
        "space": _staas_space,
        "speed": _staas_speed,
        "snapshots": _snapshots,
        "replication": _staas_replication,
    },
    ENTERPRISE: {
        "space": _enterprise_space,
        "speed": _enterprise_speed,
        "snapshots": _snapshots,
        "replication": _enterprise_replication,
    },
    "performance_storage_iscsi": {"space": _performance_space, "speed": _performance_speed},
    "performance_storage_nfs": {"space": _performance_space, "speed": _performance_speed},
}


# The orders of what each package sells.
CONTAINERS: dict[str, type[ContainerProductOrder]] = {
    STAAS: ContainerProductOrderNetworkStorageAsAService,
    ENTERPRISE: ContainerProductOrderNetworkStorageEnterprise,
    "performance_storage_iscsi": ContainerProductOrderNetworkPerformanceStorageIscsi,
    "performance_storage_nfs": ContainerProductOrderNetworkPerformanceStorageNfs,
}
REPLICATED = (
    ContainerProductOrderNetworkStorageAsAService,
    ContainerProductOrderNetworkStorageEnterprise,
)
FORMATTED = (*REPLICATED, ContainerProductOrderNetworkPerformanceStorageIscsi)


@attrs.frozen(kw_only=True)
class VolumeSpec:
    """A volume to order; the names and defaults are those of `order_block_volume`."""

    storage_type: StorageType
    location: str
    size: int
    os_type: str | None = None
    iops: int | None = None
    tier_level: Tier | None = None
    snapshot_size: int | None = None
    service_offering: Offering = "storage_as_a_service"
    hourly_billing_flag: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what contradicts itself."""
        flag("hourly_billing_flag", self.hourly_billing_flag)
        refuse_other("storage_type", self.storage_type, ("endurance", "performance"))
        offerings = dict.fromkeys(offering for offering, _ in CATEGORIES)
        refuse_other("service_offering", self.service_offering, offerings)
        if (self.service_offering, self.storage_type) not in CATEGORIES:
            raise PreflightError(
                f"service_offering={self.service_offering!r} has no"
                f" storage_type={self.storage_type!r}; storage_as_a_service has both",
                suggestion=STAAS,
            )
        right, wrong = ("tier_level", "iops")
        if self.storage_type == "performance":
            right, wrong = wrong, right
        if getattr(self, right) is None or getattr(self, wrong) is not None:
            given = f"{wrong}={getattr(self, wrong)!r}"
            raise PreflightError(
                f"{right}={getattr(self, right)!r}, {given}: storage_type={self.storage_type!r}"
                f" needs {right}, and no {wrong}",
                suggestion=right,
            )
        if self.snapshot_size is not None and self.service_offering == "performance":
            raise PreflightError(
                f"snapshot_size={self.snapshot_size!r}: service_offering='performance' has no"
                " snapshots"
            )

    @property
    def wanted(self) -> Wanted:
        """What the prices depend on."""
        return Wanted(
            size=number("size", self.size),
            tier=None if self.tier_level is None else tier("tier_level", self.tier_level),
            iops=number("iops", self.iops or 0),
            snapshot=number("snapshot_size", self.snapshot_size or 0),
        )


class Volumes:
    """Makes the orders of volumes and of what belongs to them.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._packages = ProductPackageService(client)
        self._datacenters = LocationDatacenterService(client)

    def new(self, kind: Kind, spec: VolumeSpec) -> ContainerProductOrder:
        """The order of a volume.

        Raises:
            NotFoundError: there is no such datacenter, or no price for what is wanted.
        """
        wanted = spec.wanted
        place = self.place(spec.location)
        category = CATEGORIES[spec.service_offering, spec.storage_type][kind]
        order = CONTAINERS[category]()
        if isinstance(order, ContainerProductOrderNetworkStorageAsAService):
            order.volume_size = wanted.size
            if wanted.iops:
                order.iops = wanted.iops
        if spec.os_type is not None and isinstance(order, FORMATTED):
            order.os_format_type = NetworkStorageIscsiOSType(key_name=spec.os_type)
        parts = ["service", "space", "speed"]
        if category in (STAAS, ENTERPRISE):
            parts.insert(1, "kind")
        if spec.snapshot_size is not None:
            parts.append("snapshots")
        self._fill(order, category, kind, parts, wanted)
        return _placed(order, place, hourly=spec.hourly_billing_flag)

    def snapshot_space(
        self,
        volume: NetworkStorage,
        size: int,
        level: Tier | None,
        iops: int | None,
        *,
        upgrade: bool,
    ) -> ContainerProductOrder:
        """The order of space for snapshots."""
        billing = billing_of(volume, "no snapshot space can be ordered")
        wanted = attrs.evolve(_speed_of(volume, level, iops), snapshot=number("capacity", size))
        _check_package(billing, "snapshot space")
        if billing.category_code == STAAS and wanted.tier is None:
            _check_encrypted(volume, "no snapshot space can be ordered")
        order = (
            ContainerProductOrderNetworkStorageEnterpriseSnapshotSpaceUpgrade()
            if upgrade
            else ContainerProductOrderNetworkStorageEnterpriseSnapshotSpace()
        )
        order.volume_id = volume.id
        self._fill(order, billing.category_code, None, ["snapshots"], wanted)
        place = _location_of(volume, billing)
        return _placed(order, place, hourly=bool(billing.hourly_flag))

    def replica(
        self,
        volume: NetworkStorage,
        schedule: str,
        location: str,
        level: Tier | None,
        iops: int | None,
        os_type: str | None,
    ) -> ContainerProductOrder:
        """The order of a copy in another datacenter, which follows the snapshots of a schedule."""
        billing = billing_of(volume, "no replica can be ordered")
        if billing.cancellation_date:
            raise SoftLayerError(
                f"volume {volume.id} is cancelled as of {billing.cancellation_date:%Y-%m-%d}:"
                " no replica can be ordered"
            )
        for child in billing.active_children:
            if child.category_code == SNAPSHOTS and child.cancellation_date:
                raise SoftLayerError(
                    f"the snapshot space of volume {volume.id} is cancelled as of"
                    f" {child.cancellation_date:%Y-%m-%d}: no replica can be ordered"
                )
        place = self.place(location)
        _check_package(billing, "a replica")
        snapshots = _snapshot_size(volume, "a replica")
        speed = _speed_of(volume, level, iops)
        wanted = attrs.evolve(speed, size=volume.capacity_gb, snapshot=snapshots)
        schedule_id = _schedule(volume, schedule)
        order = CONTAINERS[billing.category_code]()
        if isinstance(order, ContainerProductOrderNetworkStorageAsAService):
            order.volume_size = wanted.size
            if wanted.iops:
                _check_encrypted(volume, "no replica can be ordered")
                order.iops = wanted.iops
        kind = kind_of(volume)
        parts = ["service", "kind", "space", "speed", "snapshots", "replication"]
        self._fill(order, billing.category_code, kind, parts, wanted)
        if isinstance(order, REPLICATED):
            order.origin_volume_id, order.origin_volume_schedule_id = volume.id, schedule_id
            if kind == "block":
                order.os_format_type = _os_type(volume, os_type)
        return _placed(order, place, hourly=bool(billing.hourly_flag))

    def duplicate(
        self,
        volume: NetworkStorage,
        snapshot_id: int | str | None,
        size: int | None,
        iops: int | None,
        level: Tier | None,
        snapshot_size: int | None,
        *,
        hourly: bool,
        dependent: bool,
    ) -> ContainerProductOrder:
        """The order of a volume with the data of another."""
        billing = billing_of(volume, "it cannot be duplicated")
        snapshots = _snapshot_size(volume, "a duplicate")
        place = _location_of(volume, billing)
        _check_encrypted(volume, "it cannot be duplicated")
        wanted = attrs.evolve(
            _speed_of(volume, level, iops),
            size=volume.capacity_gb if size is None else number("duplicate_size", size),
            snapshot=snapshots if snapshot_size is None else snapshot_size,
        )
        kind = kind_of(volume)
        order = ContainerProductOrderNetworkStorageAsAService(
            volume_size=wanted.size, duplicate_origin_volume_id=volume.id
        )
        if wanted.iops:
            order.iops = wanted.iops
        parts = ["service", "kind", "space", "speed"]
        if wanted.snapshot > 0:
            parts.append("snapshots")
        self._fill(order, STAAS, kind, parts, wanted)
        if kind == "block":
            order.os_format_type = _os_type(volume, None)
        if snapshot_id is not None:
            order.duplicate_origin_snapshot_id = numeric("origin_snapshot_id", snapshot_id)
        if dependent:
            order.is_dependent_duplicate_flag = cast("bool", 1)  # as programs send it
        return _placed(order, place, hourly=hourly)

    def change(
        self, volume: NetworkStorage, size: int | None, iops: int | None, level: Tier | None
    ) -> ContainerProductOrder:
        """The order of another size or speed of a volume."""
        billing_of(volume, "it cannot be modified")
        _check_encrypted(volume, "it cannot be modified")
        wanted = attrs.evolve(
            _speed_of(volume, level, iops, words=("new_tier_level", "new_iops")),
            size=volume.capacity_gb if size is None else number("new_size", size),
        )
        if size is iops is level is None:
            speed = "new_iops" if wanted.tier is None else "new_tier_level"
            raise PreflightError(f"volume {volume.id}: give new_size or {speed}")
        order = ContainerProductOrderNetworkStorageAsAServiceUpgrade(
            volume=NetworkStorage(id=volume.id), volume_size=wanted.size
        )
        if wanted.iops:
            order.iops = wanted.iops
        self._fill(order, STAAS, None, ["service", "space", "speed"], wanted)
        return order

    def place(self, name: str) -> int:
        """The id of a datacenter by its short name.

        Raises:
            PreflightError: it is no name.
            NotFoundError: there is none.
        """
        id_or_name("location", name)
        places = self._datacenters.get_datacenters(mask="mask[longName,id,name]")
        known = {place.name: place.id for place in places}
        if name not in known:
            hint = did_you_mean(nearest(name, known))
            raise NotFoundError(f"location={name!r}: there is no such datacenter{hint}")
        return known[name]

    def _fill(
        self,
        order: ContainerProductOrder,
        category: str,
        kind: Kind | None,
        parts: list[str],
        wanted: Wanted,
    ) -> None:
        """Put package and prices into an order."""
        package = self._package(category)
        order.package_id = package.id
        order.prices = []
        for part in parts:
            if part == "service":
                slot = Slot(category, category)
            elif part == "kind":
                slot = Slot(f"{kind} storage", f"storage_{kind}")
            else:
                slot = SLOTS[category][part](wanted)
            order.prices.append(ProductItemPrice(id=find(package, slot).id))

    def _package(self, category: str) -> ProductPackage:
        filter = at("categories.categoryCode", leaf(category))
        put(filter, "statusCode", leaf("ACTIVE"))
        found = self._packages.get_all_objects(filter=filter, mask=PACKAGE)
        if len(found) != 1:
            raise NotFoundError(f"{len(found)} packages have the category {category!r}, not one")
        return found[0]


def find(package: ProductPackage, slot: Slot) -> ProductItemPrice:
    """The price of a package that fits a slot; one that holds everywhere.

    Raises:
        NotFoundError: there is none; the message has what there is.
    """
    for item in package.items:
        if slot.fits(item):
            for price in item.prices:
                if _holds(price, slot):
                    return price
    free = attrs.evolve(slot, restriction=None)
    offered = [
        item.description or item.key_name
        for item in package.items
        if any(_holds(price, free) for price in item.prices)
    ]
    raise NotFoundError(
        f"SoftLayer has no price for {slot.name}; there are: {', '.join(offered) or 'none'}"
    )


def _holds(price: ProductItemPrice, slot: Slot) -> bool:
    if price.location_group_id:
        return False
    if slot.restriction is not None:
        kind, value = slot.restriction
        low, high = price.capacity_restriction_minimum, price.capacity_restriction_maximum
        if price.capacity_restriction_type != kind or not _between(low, value, high):
            return False
    return any(each.category_code == slot.category for each in price.categories)


def _between(low: str | None, value: int, high: str | None) -> bool:
    return low is not None and high is not None and int(low) <= value <= int(high)


def _in_range(item: ProductItem, value: int) -> bool:
    return _between(item.capacity_minimum, value, item.capacity_maximum)


def _belongs(item: ProductItem, category: str) -> bool:
    return item.item_category is not None and item.item_category.category_code == category


def _capacity(item: ProductItem) -> int | None:
    return None if item.capacity is None else int(item.capacity)


def tier(keyword: str, value: Tier) -> Decimal:
    """A tier by its operations a second for each GB.

    Raises:
        PreflightError: there is no such tier.
    """
    try:
        found = Decimal(str(value)).normalize()
    except InvalidOperation:
        found = None
    if found not in TIERS:
        legal = ", ".join(map(str, TIERS))
        raise PreflightError(f"{keyword}={value!r}: there is no such tier; there are {legal}")
    return next(each for each in TIERS if each == found)


def kind_of(volume: NetworkStorage) -> Kind:
    """Whether a volume is of block or of file storage."""
    return "block" if "BLOCK_STORAGE" in _type(volume) else "file"


def billing_of(volume: NetworkStorage, otherwise: str) -> BillingItem:
    """What a volume is billed by.

    Raises:
        SoftLayerError: it is not billed, or is being cancelled.
    """
    billing = volume.billing_item
    if billing is None:
        raise SoftLayerError(
            f"volume {getattr(volume, 'id', '?')} has no billing, so that {otherwise};"
            " is it cancelled already?"
        )
    return billing


def _speed_of(
    volume: NetworkStorage,
    level: Tier | None,
    iops: int | None,
    words: tuple[str, str] = ("tier", "iops"),
) -> Wanted:
    """How fast a volume is to be: as it is asked for, or as the other volume is.

    Raises:
        PreflightError: there is no such tier, or the volume has IOPS and no tier, or a tier.
        SoftLayerError: it does not say how fast the volume is.
    """
    kind, (tier_word, iops_word) = _type(volume), words
    if "PERFORMANCE" in kind and "ENDURANCE" not in kind:
        if level is not None:
            raise PreflightError(
                f"{tier_word}={level!r}: volume {volume.id} has IOPS; give {iops_word}",
                suggestion=iops_word,
            )
        found = int(volume.provisioned_iops or 0) if iops is None else number(iops_word, iops)
        if found <= 0:
            raise SoftLayerError(f"volume {volume.id} does not say its IOPS; give {iops_word}")
        return Wanted(iops=found)
    if "ENDURANCE" not in kind:
        raise SoftLayerError(f"volume {volume.id} is of neither kind: {kind or 'it has none'}")
    if iops is not None:
        raise PreflightError(
            f"{iops_word}={iops!r}: volume {volume.id} has a tier; give {tier_word}",
            suggestion=tier_word,
        )
    if level is not None:
        return Wanted(tier=tier(tier_word, level))
    name = volume.storage_tier_level
    if name not in NAMES:
        raise SoftLayerError(f"volume {volume.id} does not say its tier; give {tier_word}")
    return Wanted(tier=NAMES[name])


def _type(volume: NetworkStorage) -> str:
    return (volume.storage_type.key_name if volume.storage_type else None) or ""


def _os_type(volume: NetworkStorage, os_type: str | None) -> NetworkStorageIscsiOSType:
    """The kind of system that a copy of a volume is laid out for."""
    found = os_type or (volume.os_type.key_name if volume.os_type else None)
    if not found:
        raise SoftLayerError(f"volume {volume.id} does not say its kind of system; give os_type")
    return NetworkStorageIscsiOSType(key_name=found)


def _snapshot_size(volume: NetworkStorage, what: str) -> int:
    size = volume.snapshot_capacity_gb
    if size is None:
        raise SoftLayerError(
            f"volume {volume.id} has no snapshot space, which {what} needs: order_snapshot_space()"
        )
    return int(size)


def _schedule(volume: NetworkStorage, name: str) -> int:
    """The id of a schedule of snapshots: `HOURLY`, `DAILY` or `WEEKLY`."""
    key_names = {
        each.type.keyname: each.id for each in volume.schedules if each.type and each.type.keyname
    }
    key = f"SNAPSHOT_{name}"
    if key not in key_names:
        there = ", ".join(key_names) or "none"
        raise NotFoundError(
            f"snapshot_schedule={name!r}: volume {volume.id} has no such schedule; there are:"
            f" {there}; see enable_snapshots()"
        )
    return key_names[key]


def _check_package(billing: BillingItem, what: str) -> None:
    if billing.category_code not in (STAAS, ENTERPRISE):
        raise SoftLayerError(f"{what} cannot be ordered for a volume of {billing.category_code!r}")


def _check_encrypted(volume: NetworkStorage, otherwise: str) -> None:
    if int(volume.staas_version or 0) <= 1 or not volume.has_encryption_at_rest:
        raise SoftLayerError(f"volume {volume.id} is not encrypted at rest: {otherwise}")


def _location_of(volume: NetworkStorage, billing: BillingItem) -> int:
    if billing.location is None:
        raise SoftLayerError(f"the billing of volume {volume.id} does not say where it is")
    return billing.location.id


def _placed(order: ContainerProductOrder, place: int, *, hourly: bool) -> ContainerProductOrder:
    order.quantity = 1
    order.location = cast("str", place)  # programs send the number
    order.use_hourly_pricing = hourly
    return order
