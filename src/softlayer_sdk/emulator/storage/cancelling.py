"""Cancelling volumes, and the space for their snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import canceller
from softlayer_sdk.emulator.orders.bills import forget_bill
from softlayer_sdk.emulator.storage.bills import ITEM
from softlayer_sdk.emulator.storage.catalog import SNAPSHOT_SPACE
from softlayer_sdk.emulator.storage.volume_facts import replicas_of, snapshots_of
from softlayer_sdk.emulator.storage.volumes import VOLUME

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@canceller(ITEM)
def cancel_part(context: Context, item: Row) -> None:
    """Take the space for snapshots from a volume, with all that is in it."""
    parent: Row | None = item.get("parent")
    volumes = parent.referrers if parent is not None else ()
    for volume in [each for each in volumes if each.is_a(VOLUME)]:
        if item.get("categoryCode") == SNAPSHOT_SPACE:
            volume.update(snapshotCapacityGb=None)
            _drop_snapshots(context, volume)


@canceller("Network_Storage")
def cancel(context: Context, volume: Row) -> None:
    """Take a volume away, with its snapshots, schedules and replicas.

    Raises:
        Refusal: others depend on it.
    """
    if volume.get("dependentDuplicates"):
        raise Refusal.public(f"Volume {volume.get('username')} has dependent duplicates.")
    for replica in replicas_of(volume):
        forget_bill(replica.get("billingItem"))
        context.state.remove(replica)
    _drop_snapshots(context, volume)
    forget_bill(volume.get("billingItem"))
    context.state.remove(volume)


def _drop_snapshots(context: Context, volume: Row) -> None:
    for row in [*snapshots_of(volume), *volume.get("schedules")]:
        context.state.remove(row)
