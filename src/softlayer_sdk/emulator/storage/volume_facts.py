"""What follows of volumes: their snapshots, replicas and schedules, and where they are mounted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import derived, part_of
from softlayer_sdk.emulator.storage.volumes import NAS_TYPES, REPLICA, SNAPSHOT, VOLUME

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Network_Storage"
_GIGABYTE = 1024**3


@derived("Account", "networkStorage")
def _volumes(account: Row) -> list[Row]:
    return [row for row in account.state.all(VOLUME) if row.get("nasType") != SNAPSHOT]


def _is_of_type(nas_type: str) -> Callable[[Row], bool]:
    """Whether a volume is of a type; replicas are, and published programs filter them out."""
    return lambda row: row.get("nasType") in (nas_type, nas_type + REPLICA)


for _type in NAS_TYPES.values():
    part_of("Account", f"{_type.lower()}NetworkStorage", "networkStorage", _is_of_type(_type))


@derived(_NAME, "snapshots")
def snapshots_of(volume: Row) -> list[Row]:
    """The snapshots of a volume."""
    return [
        row
        for row in volume.referrers
        if row.is_a(VOLUME) and row.values.get("parentVolume") is volume
    ]


part_of(_NAME, "manualSnapshots", "snapshots", lambda row: not row.get("creationScheduleId"))


@derived(_NAME, "replicationPartners")
def partners_of(volume: Row) -> list[Row]:
    """The replicas of a volume; of a replica, what it is one of."""
    origin = volume.values.get("replicatingVolume")
    return replicas_of(volume) if origin is None else [origin, *replicas_of(volume)]


def replicas_of(volume: Row) -> list[Row]:
    """The replicas of a volume."""
    found = (row for row in volume.referrers if row.is_a(VOLUME))
    return [row for row in found if row.values.get("replicatingVolume") is volume]


@derived(_NAME, "dependentDuplicates")
def _dependents(volume: Row) -> list[Row]:
    id = volume.get("id")
    return [
        row
        for row in volume.state.all(VOLUME)
        if row.get("originalVolumeId") == id and row.get("dependentDuplicate") == "1"
    ]


@derived(_NAME, "parentVolume")
def _container(volume: Row) -> Row | None:
    """What a volume and its snapshots are in."""
    if volume.get("nasType") == SNAPSHOT or "container" not in volume.hidden:
        return None
    used = sum(int(each.get("snapshotSizeBytes") or 0) for each in volume.get("snapshots"))
    names = ("accountId", "capacityGb", "createDate", "serviceProviderId", "upgradableFlag")
    values = {
        **{name: volume.get(name) for name in (*names, "serviceResource")},
        "id": volume.hidden["container"],
        "nasType": "NAS_CONTAINER",
        "username": volume.get("username").replace("SEL", "SEVC"),
        "snapshotSizeBytes": str(used),
    }
    return volume.state.make(VOLUME, values)


def _schedule(kind: str) -> Any:
    def find(volume: Row) -> Row | None:
        schedules: list[Row] = volume.get("schedules")
        name = f"SNAPSHOT_{kind}"
        return next((each for each in schedules if each.get("type").get("keyname") == name), None)

    return find


for _kind in ("INTERVAL", "HOURLY", "DAILY", "WEEKLY"):
    derived(_NAME, f"{_kind.lower()}Schedule")(_schedule(_kind))


@derived(_NAME, "totalScheduleSnapshotRetentionCount")
def _retained(volume: Row) -> int:
    return sum(int(each.get("retentionCount") or 0) for each in volume.get("schedules"))


@derived(_NAME, "iops")
def _iops(volume: Row) -> Any:
    return volume.get("provisionedIops")


@derived(_NAME, "totalBytesUsed")
def _used(volume: Row) -> Any:
    return volume.get("bytesUsed")


@derived(_NAME, "serviceResourceName")
def _resource_name(volume: Row) -> str | None:
    resource = volume.get("serviceResource")
    return resource.get("name") if resource is not None else None


@derived(_NAME, "fileNetworkMountAddress")
def mount_address(volume: Row) -> str | None:
    """Where a volume of file storage is mounted from."""
    path = volume.get("mountPath")
    return f"{volume.get('serviceResourceBackendIpAddress')}:{path}" if path else None


@derived(_NAME, "mountPath")
def mount_path(volume: Row) -> str | None:
    """The path of a volume of file storage on its server."""
    is_file = str(volume.get("nasType")).startswith("NAS")
    return f"/{volume.get('username')}/data01" if is_file else None


@derived(_NAME, "iscsiTargetIpAddresses")
def targets(volume: Row) -> list[str]:
    """The addresses that a volume of block storage answers at."""
    is_block = str(volume.get("nasType")).startswith("ISCSI")
    return [volume.get("serviceResourceBackendIpAddress")] if is_block else []


@derived(_NAME, "snapshotSpaceAvailable")
def _space_left(volume: Row) -> str | None:
    space = volume.get("snapshotCapacityGb")
    return str(int(space) * _GIGABYTE) if space else None


@derived(_NAME, "osTypeId")
def _os_type_id(volume: Row) -> str | None:
    system = volume.get("osType")
    return str(system.get("id")) if system is not None else None


@derived(_NAME, "isProvisionInProgress")
def is_busy(volume: Row) -> bool:
    """Whether something is under way on a volume."""
    return bool(volume.get("activeTransactions"))


@derived(_NAME, "isReadyToMount", "isReadyForSnapshot")
def is_ready(volume: Row) -> bool:
    """Whether nothing is under way on a volume."""
    return not is_busy(volume)


@derived(_NAME, "properties")
def _properties(volume: Row) -> list[Row]:
    return [lun_property(volume)] if volume.get("lunId") else []


def lun_property(volume: Row) -> Row:
    """The LUN id of a volume, as one of its properties."""
    state = volume.state
    kind = state.make(f"{VOLUME}_Property_Type", {"keyname": "LUN_ID", "name": "LUN Id"})
    values = {"value": volume.get("lunId"), "volumeId": volume.get("id"), "type": kind}
    return state.make(f"{VOLUME}_Property", {**values, "createDate": volume.get("createDate")})


@derived("Network_Storage", "billingItemCategory")
def _category(volume: Row) -> Row | None:
    billing = volume.get("billingItem")
    item = billing.get("item") if billing is not None else None
    return item.get("itemCategory") if item is not None else None


def _property(name: str) -> Any:
    """One of the settings of a schedule; those that do not count are -1."""

    def value(schedule: Row) -> str | None:
        for each in schedule.get("properties"):
            if each.get("type").get("keyname") == name:
                return str(each.get("value"))
        return None

    return value


for _field, _keyname in (
    ("minute", "MINUTE"),
    ("hour", "HOUR"),
    ("day", "DAY"),
    ("dayOfWeek", "DAY_OF_WEEK"),
    ("dayOfMonth", "DAY_OF_MONTH"),
    ("monthOfYear", "MONTH_OF_YEAR"),
    ("retentionCount", "SNAPSHOT_LIMIT"),
):
    derived("Network_Storage_Schedule", _field)(_property(_keyname))
