"""Snapshots of volumes: taking them, going back to them, and when they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import deletable
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import date_text, number, truth, zone_of
from softlayer_sdk.emulator.storage.volume_facts import snapshots_of
from softlayer_sdk.emulator.storage.volumes import SCHEDULE, SNAPSHOT, VOLUME, work

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Network_Storage"
# The kinds of schedules, and the ids of their types.
_KINDS = {"INTERVAL": 28, "HOURLY": 29, "DAILY": 30, "WEEKLY": 31}
_DAYS = ("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")
_HOURS, _MINUTES = 24, 60
_MOST_SNAPSHOTS = 50


def check_space(volume: Row) -> None:
    """Refuse what needs space for snapshots on a volume without.

    Raises:
        Refusal: it has none.
    """
    if not number(volume.get("snapshotCapacityGb")):
        raise Refusal.public(f"Volume {volume.get('username')} has no snapshot space.")


def find_snapshot(context: Context, id: object, volume: Row | None) -> Row:
    """A snapshot of a volume.

    Raises:
        Refusal: there is no such snapshot, or it is of another volume.
    """
    snapshot = context.state.found(VOLUME, id)
    if snapshot.get("nasType") != SNAPSHOT or snapshot.get("parentVolume") is not volume:
        name = volume.get("username") if volume is not None else "the origin"
        raise Refusal.public(f"{id} is not a snapshot of {name}.")
    return snapshot


@behaviour(_NAME, "createSnapshot")
def create(context: Context, volume: Row, notes: str | None = None) -> Row:
    """Take a snapshot."""
    check_space(volume)
    if len(snapshots_of(volume)) >= _MOST_SNAPSHOTS:
        raise Refusal.public(f"A volume has at most {_MOST_SNAPSHOTS} snapshots.")
    kept = ("accountId", "capacityGb", "username", "serviceProviderId", "serviceResource")
    taken = date_text(context.now, zone_of(context.user))
    kind = {"id": 16, "keyName": SNAPSHOT, "description": "Snapshot"}
    values = {
        **{name: volume.get(name) for name in (*kept, "serviceResourceBackendIpAddress")},
        "parentVolume": volume,
        "nasType": SNAPSHOT,
        "notes": notes or "",
        "createDate": context.now,
        "snapshotCreationTimestamp": taken,
        "snapshotSizeBytes": "0",
        "storageTypeId": "16",
        "storageType": context.state.make(f"{VOLUME}_Type", kind),
        "upgradableFlag": True,
    }
    return context.state.add(VOLUME, values)


@behaviour(_NAME, "deleteObject")
def delete(context: Context, row: Row) -> bool:
    """Delete a snapshot; whatever else is stored stays."""
    if row.get("nasType") != SNAPSHOT:
        return False
    context.state.remove(row)
    return True


deletable(f"{_NAME}_Schedule")


@behaviour(_NAME, "getSnapshotsForVolume")
def list_snapshots(_: Context, volume: Row) -> list[Row]:
    """The snapshots of a volume."""
    return snapshots_of(volume)


@behaviour(_NAME, "restoreFromSnapshot")
def restore(context: Context, volume: Row, id: object) -> bool:
    """Go back to a snapshot."""
    find_snapshot(context, id, volume)
    work(context, volume, "Volume Restore")
    return True


@behaviour(_NAME, "setSnapshotAllocation")
def set_space(_: Context, volume: Row, size: object) -> None:
    """Change how much space snapshots have."""
    wanted = number(size)
    if wanted is None or wanted < 0:
        raise Refusal.invalid("capacityGb", "It is a number of gigabytes.")
    volume.update(snapshotCapacityGb=str(wanted))


@behaviour(_NAME, "setSnapshotNotification")
def set_notification(_: Context, volume: Row, flag: object) -> None:
    """Whether a mail is sent when the space of snapshots runs out."""
    volume.update(snapshotNotificationStatus=str(int(truth(flag))))


@behaviour(_NAME, "enableSnapshots")
def enable(
    context: Context,
    volume: Row,
    kind: str,
    retention: object = None,
    minute: object = None,
    hour: object = None,
    day: str | None = None,
) -> bool:
    """Take snapshots again and again, in place of what the schedule of this kind was."""
    check_space(volume)
    kind = _kind(kind)
    settings = _settings(kind, minute, hour, day)
    if (number(retention) or 0) < 1:
        raise Refusal.invalid("retentionCount", "At least one snapshot has to be kept.")
    known = volume.get(f"{kind.lower()}Schedule")
    if known is not None:
        context.state.remove(known)
    settings["SNAPSHOT_LIMIT"] = str(number(retention))
    add_schedule(volume, f"SNAPSHOT_{kind}", _KINDS[kind], settings)
    return True


def _kind(kind: str) -> str:
    if kind.upper() not in _KINDS:
        raise Refusal.invalid("scheduleType", f"It is one of {', '.join(_KINDS)}.")
    return kind.upper()


def _settings(kind: str, minute: object, hour: object, day: str | None) -> dict[str, str]:
    """When snapshots are taken; -1 stands for every hour, or every day."""
    hourly, weekly = kind in ("HOURLY", "INTERVAL"), kind == "WEEKLY"
    at, past = number(hour) or 0, number(minute) or 0
    if not 0 <= past < _MINUTES:
        raise Refusal.invalid("minute", "It is a number from 0 to 59.")
    if not 0 <= at < _HOURS:
        raise Refusal.invalid("hour", "It is a number from 0 to 23.")
    named = str(day or _DAYS[0]).upper()
    if weekly and named not in (*_DAYS, *map(str, range(len(_DAYS)))):
        raise Refusal.invalid("dayOfWeek", f"It is one of {', '.join(_DAYS)}.")
    return {
        "MINUTE": str(past),
        "HOUR": "-1" if hourly else str(at),
        "DAY": "-1",
        "DAY_OF_WEEK": named if weekly else "-1",
    }


def add_schedule(volume: Row, keyname: str, type_id: int, settings: dict[str, str]) -> Row:
    """When something is done with a volume, again and again."""
    state = volume.state
    kind = {"id": type_id, "keyname": keyname, "name": keyname.replace("_", " ").title()}
    properties = [
        state.make(
            f"{SCHEDULE}_Property",
            {
                "id": state.next_id(),
                "value": value,
                "type": state.make(f"{SCHEDULE}_Property_Type", {"keyname": name}),
            },
        )
        for name, value in settings.items()
    ]
    values = {
        "volume": volume,
        "active": 1,
        "createDate": state.clock.now(),
        "name": f"{volume.get('username')}_{keyname.rpartition('_')[2]}",
        "typeId": type_id,
        "type": state.make(f"{SCHEDULE}_Type", kind),
        "properties": properties,
    }
    return state.add(SCHEDULE, values)


@behaviour(_NAME, "disableSnapshots")
def disable(context: Context, volume: Row, kind: str) -> bool:
    """Take no more snapshots of a kind; false when none were taken."""
    known = volume.get(f"{_kind(kind).lower()}Schedule")
    if known is not None:
        context.state.remove(known)
    return known is not None
