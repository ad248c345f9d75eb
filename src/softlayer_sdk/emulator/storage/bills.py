"""What volumes cost: their billing items, and those of the space for snapshots and of replicas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.orders.bills import bill, category_of, fees_of, units_of
from softlayer_sdk.emulator.storage.catalog import REPLICATION, SERVICE, SERVICES, SNAPSHOT_SPACE
from softlayer_sdk.emulator.storage.volumes import datacenter_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row

ITEM = "Billing_Item_Network_Storage"
# What has a billing item of its own, below that of its volume.
_PARTS = (SNAPSHOT_SPACE, REPLICATION)


def bill_volume(
    volume: Row, prices: Iterable[Row], *, hourly: bool = False, **values: object
) -> Row:
    """The billing item of a volume that was ordered; further properties are by wire name."""
    chosen = {category_of(price): price for price in prices}
    own = [price for code, price in chosen.items() if code not in _PARTS]
    values = {
        "hourlyFlag": hourly,
        "location": datacenter_of(volume),
        "hostName": volume.get("username"),
        **values,
    }
    code = next((each for each in SERVICES if each in chosen), SERVICE)
    item = _item(volume, chosen.get(code), code, own, **values)
    volume.update(billingItem=item)
    for code in _PARTS:
        if code in chosen:
            bill_part(volume, chosen[code])
    return item


def rebill_volume(volume: Row, prices: Iterable[Row]) -> None:
    """Bill a volume with other prices: its billing item has another order, and the parts it had."""
    old: Row | None = volume.get("billingItem")
    if old is None:
        bill_volume(volume, prices)
        return
    parts, values = old.get("children"), {name: old.get(name) for name in ("id", "createDate")}
    volume.state.remove(old)
    new = bill_volume(volume, prices, hourly=bool(old.get("hourlyFlag")), **values)
    for part in parts:
        part.update(parent=new)


def bill_part(volume: Row, price: Row) -> Row | None:
    """A billing item below that of a volume, in place of the one of the same category."""
    parent: Row | None = volume.get("billingItem")
    if parent is None:
        return None
    code = category_of(price)
    for known in parent.get("children"):
        if known.get("categoryCode") == code:
            volume.state.remove(known)
    values = {"parent": parent, "location": parent.get("location")}
    item = _item(volume, price, code, [price], **values)
    # It is cancelled by itself, and then is no part of the volume.
    item.hide(resource=item)
    return item


def _item(volume: Row, price: Row | None, code: str, prices: list[Row], **values: object) -> Row:
    item = price.get("item") if price is not None else None
    title = item.get("description") if item is not None else "Storage as a Service"
    size, rate = volume.get("capacityGb"), volume.get("provisionedIops")
    fees = fees_of(prices, lambda each: units_of(each, size, rate))
    own = {"item": item, "cycleStartDate": volume.state.clock.now(), **values}
    return bill(volume.state, code, title, fees, kind=ITEM, **own)
