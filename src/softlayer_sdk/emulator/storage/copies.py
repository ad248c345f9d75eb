"""Replicas and duplicates of volumes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import date_text, number
from softlayer_sdk.emulator.storage.snapshots import find_snapshot
from softlayer_sdk.emulator.storage.volume_facts import partners_of
from softlayer_sdk.emulator.storage.volumes import VOLUME, datacenter_of, work

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Network_Storage"
_FAILED_OVER, _BACK = "FAILOVER_COMPLETED", "FAILBACK_COMPLETED"
_DEPENDENT = "1"


@behaviour(_NAME, "getValidReplicationTargetDatacenterLocations")
def target_locations(context: Context, volume: Row) -> list[Row]:
    """Where a replica of a volume can be: anywhere else."""
    here = datacenter_of(volume)
    return [place for place in context.state.all("Location_Datacenter") if place is not here]


@behaviour(
    _NAME,
    "failoverToReplicant",
    "immediateFailoverToReplicant",
    "disasterRecoveryFailoverToReplicant",
)
def fail_over(context: Context, volume: Row, id: object) -> bool:
    """Let a replica take the place of a volume. After a disaster there is no way back."""
    replica = context.state.found(VOLUME, id)
    if replica not in partners_of(volume):
        raise Refusal.public(f"{id} is not a replicant of {volume.get('username')}.")
    if volume.hidden.get("failed_over"):
        raise Refusal.public(f"Volume {volume.get('username')} has failed over already.")
    disaster = context.method.startswith("disaster")
    volume.hide(failed_over=True)
    volume.update(replicationStatus="FAILOVER_IN_PROGRESS", failbackNotAllowed=str(int(disaster)))
    work(context, volume, "Volume Failover", replicationStatus=_FAILED_OVER)
    return True


@behaviour(_NAME, "failbackFromReplicant")
def fail_back(context: Context, volume: Row) -> bool:
    """Let a volume take its place again."""
    if not volume.hidden.get("failed_over"):
        raise Refusal.public(f"Volume {volume.get('username')} has not failed over.")
    if volume.get("failbackNotAllowed") == "1":
        text = "Failback is not possible after a disaster recovery failover. Please open a ticket."
        raise Refusal.public(text)
    volume.hide(failed_over=False)
    volume.update(replicationStatus="FAILBACK_IN_PROGRESS")
    work(context, volume, "Volume Failback", replicationStatus=_BACK)
    return True


@behaviour(_NAME, "getReplicationTimestamp")
def replicated_at(context: Context, volume: Row) -> str | None:
    """When a volume was replicated for the last time."""
    return date_text(context.now) if partners_of(volume) else None


# --- duplicates


def origin_of(volume: Row) -> Row | None:
    """What a volume is a duplicate of."""
    return volume.state.find(VOLUME, volume.get("originalVolumeId") or 0)


@behaviour(_NAME, "refreshDuplicate", "refreshDependentDuplicate")
def refresh(context: Context, volume: Row, snapshot: object, force: object = None) -> bool:
    """Let a duplicate be as a snapshot of its origin is."""
    del force
    if not volume.get("originalVolumeId"):
        raise Refusal.public(f"Volume {volume.get('username')} is not a duplicate.")
    row = find_snapshot(context, snapshot, origin_of(volume))
    volume.update(originalSnapshotName=row.get("notes"))
    work(context, volume, "Duplicate Volume Refresh")
    return True


@behaviour(_NAME, "convertCloneDependentToIndependent")
def convert(context: Context, volume: Row) -> bool:
    """Let a duplicate do without its origin."""
    if volume.get("dependentDuplicate") != _DEPENDENT:
        raise Refusal.public(f"Volume {volume.get('username')} is not a dependent duplicate.")
    volume.hide(converted=context.now)
    work(context, volume, "Volume Conversion", dependentDuplicate="0")
    return True


@behaviour(_NAME, "getDuplicateConversionStatus")
def conversion(_: Context, volume: Row) -> dict[str, Any]:
    """How far the conversion of a duplicate is."""
    started = volume.hidden.get("converted")
    if started is None:
        raise Refusal.public(f"Volume {volume.get('username')} was not converted.")
    running = volume.get("dependentDuplicate") == _DEPENDENT
    return {
        "activeConversionStartTime": date_text(started),
        "deDuplicateConversionPercentage": 50 if running else 100,
        "volumeUsername": volume.get("username"),
    }


@behaviour(_NAME, "getVolumeDuplicateParameters")
def duplicate_parameters(_: Context, volume: Row) -> dict[str, Any]:
    """What a duplicate of a volume can be like."""
    place, size = datacenter_of(volume), volume.get("capacityGb") or 0
    able = bool(number(volume.get("snapshotCapacityGb")))
    return {
        "isDuplicatable": able,
        "iopsPerGb": (number(volume.get("provisionedIops")) or 0) / (size or 1),
        "locationId": place.get("id") if place is not None else None,
        "locationName": place.get("name") if place is not None else None,
        "minimumVolumeSize": size,
        "maximumVolumeSize": 12000,
        "minimumIopsTier": 0.25,
        "maximumIopsTier": 10,
        "status": "DUPLICATABLE" if able else "NO_SNAPSHOT_SPACE",
        "volumeUsername": volume.get("username"),
    }
