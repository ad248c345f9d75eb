"""Bandwidth: what machines and firewalls used, what they may use, and pools of that."""

from __future__ import annotations

import datetime as dt
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.objects import creatable
from softlayer_sdk.emulator.engine.registry import behaviour, derived, finder, part_of
from softlayer_sdk.emulator.engine.values import array, number, read_date, struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_METRIC = "SoftLayer_Metric_Tracking_Object"
_POOL = "Network_Bandwidth_Version1_Allotment"
POOL = f"SoftLayer_{_POOL}"
_MACHINES = ("Virtual_Guest", "Hardware")
_MEASURED = (*_MACHINES, "Network_Vlan_Firewall")
_GIGABYTES = 250
_MOST_POINTS = 10_000
_DAY = 86400


# What follows from a machine has an id of its own, so far from that of the machine.
_METRIC_IDS, _DETAIL_IDS, _ALLOCATION_IDS = 20_000_000, 30_000_000, 40_000_000


def _each(datatypes: tuple[str, ...], *names: str) -> Callable[[Callable[[Row], Any]], None]:
    """Register the same for properties of several datatypes."""

    def register(function: Callable[[Row], Any]) -> None:
        for datatype in datatypes:
            derived(datatype, *names)(function)

    return register


# --- what was measured


@_each(_MEASURED, "metricTrackingObject")
def _metric(row: Row) -> Row:
    values = {
        "id": _METRIC_IDS + row.get("id"),
        "resourceTableId": row.get("id"),
        "label": "bandwidth",
    }
    return row.state.make(_METRIC, values)


@_each(_MACHINES, "metricTrackingObjectId")
def _metric_id(row: Row) -> int:
    return _METRIC_IDS + int(row.get("id"))


@finder("Metric_Tracking_Object")
def find_metric(state: State, id: int) -> Row | None:
    """What measures a machine, by the id that follows from that of the machine."""
    rows = (state.find(datatype, id - _METRIC_IDS) for datatype in _MEASURED)
    row = next((each for each in rows if each is not None), None)
    return row.get("metricTrackingObject") if row is not None else None


def _points(start: Any, end: Any, seconds: Any) -> Iterator[dt.datetime]:
    first, last = read_date(start), read_date(end)
    step = number(seconds) or _DAY
    if first is None or last is None:
        raise Refusal.invalid("startDateTime", "The start and the end have to be dates.")
    if step < 1:
        raise Refusal.invalid("summaryPeriod", "It is a number of seconds.")
    if (last - first).total_seconds() / step > _MOST_POINTS:
        raise Refusal(f"{BASE}_MaximumResultLimit", "Too many results: ask for larger steps.")
    while first < last:
        yield first
        first += dt.timedelta(seconds=step)


def _measured(context: Context, row: Row, kind: str, moment: dt.datetime) -> Row:
    """A value that is the same whenever it is asked for."""
    seed = f"{row.get('id')} {kind} {moment.isoformat()}"
    counter = Decimal(zlib.crc32(seed.encode()) % 1_000_000)
    values = {"counter": counter, "dateTime": moment, "type": kind}
    return context.state.make(f"{_METRIC}_Data", values)


@behaviour("Metric_Tracking_Object", "getBandwidthData")
def bandwidth(
    context: Context,
    row: Row,
    start: Any = None,
    end: Any = None,
    kind: Any = None,
    seconds: Any = None,
) -> list[Row]:
    """The bytes that went in and out, step by step."""
    kinds = [f"{kind}{way}_net_octet" for way in ("In", "Out")] if kind else ["publicOut_net_octet"]
    return [
        _measured(context, row, each, moment)
        for moment in _points(start, end or context.now, seconds)
        for each in kinds
    ]


@behaviour("Metric_Tracking_Object", "getSummaryData")
def summary(
    context: Context, row: Row, start: Any, end: Any, kinds: list[Any], seconds: Any
) -> list[Row]:
    """What was measured of some kinds, step by step."""
    names = [str(struct(each).get("keyName") or "PUBLICOUT") for each in kinds]
    return [
        _measured(context, row, name, moment)
        for moment in _points(start, end, seconds)
        for name in names
    ]


# --- what may be used


@_each(_MACHINES, "bandwidthAllotmentDetail")
def _detail(row: Row) -> Row:
    state = row.state
    pool = next((each for each in row.referrers if each.is_a(_POOL)), None)
    allocation = state.make(
        "Network_Bandwidth_Version1_Allocation",
        {"id": _ALLOCATION_IDS + row.get("id"), "amount": _GIGABYTES},
    )
    values = {
        "id": _DETAIL_IDS + row.get("id"),
        "allocation": allocation,
        "allocationId": allocation.get("id"),
        "effectiveDate": row.get("provisionDate"),
        "bandwidthAllotment": pool,
        "bandwidthAllotmentId": pool.get("id") if pool is not None else None,
    }
    return state.make(f"{_POOL}_Detail", values)


@_each(_MACHINES, "bandwidthAllocation")
def _allocation(_: Row) -> Decimal:
    return Decimal(_GIGABYTES)


@_each(
    (*_MACHINES, _POOL),
    "inboundPublicBandwidthUsage",
    "outboundPublicBandwidthUsage",
    "projectedPublicBandwidthUsage",
    "averageDailyPublicBandwidthUsage",
)
def _usage(_: Row) -> Decimal:
    return Decimal(0)


def _used(row: Row, alias: str) -> Row:
    kind = row.state.make("Network_Bandwidth_Version1_Usage_Detail_Type", {"alias": alias})
    values = {"amountIn": Decimal(0), "amountOut": Decimal(0), "type": kind}
    return row.state.make("Network_Bandwidth_Usage", values)


@_each((*_MACHINES, _POOL), "billingCycleBandwidthUsage")
def _cycle(row: Row) -> list[Row]:
    return [_used(row, f"{side}_SERVER_BW") for side in ("PUBLIC", "PRIVATE")]


def _of_side(side: str) -> Callable[[Row], Row]:
    return lambda row: _used(row, f"{side}_SERVER_BW")


_each((*_MACHINES, _POOL), "billingCyclePublicBandwidthUsage")(_of_side("PUBLIC"))
_each((*_MACHINES, _POOL), "billingCyclePrivateBandwidthUsage")(_of_side("PRIVATE"))


# --- pools


@derived("Account", "bandwidthAllotments")
def pools(account: Row) -> list[Row]:
    """All pools."""
    return list(account.state.all(POOL))


for _name in ("OverAllocation", "ProjectedOverAllocation"):
    part_of("Account", f"bandwidthAllotments{_name}", "bandwidthAllotments", lambda _: False)


@derived(_POOL, "totalBandwidthAllocated")
def total(pool: Row) -> int:
    """What the machines of a pool may use together."""
    return _GIGABYTES * len([*pool.get("hardware"), *pool.get("virtualGuests")])


@derived(_POOL, "billingCyclePublicUsageTotal")
def used(_: Row) -> int:
    """What they used."""
    return 0


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    names = ("name", "locationGroupId", "bandwidthAllotmentTypeId")
    known = {name: template[name] for name in names if template.get(name) is not None}
    return {**known, "createDate": context.now}


creatable(_POOL, needs=("name",), complete=_complete)


@behaviour(_POOL, "requestVdrCancellation")
def cancel(context: Context, pool: Row) -> bool:
    """Dissolve a pool."""
    context.state.remove(pool)
    return True


@behaviour(_POOL, "requestVdrContentUpdates")
def change(
    context: Context,
    pool: Row,
    servers: list[Any] | None = None,
    servers_gone: list[Any] | None = None,
    guests: list[Any] | None = None,
    guests_gone: list[Any] | None = None,
    *_: Any,
) -> bool:
    """Let machines share a pool, or share it no more."""
    for relation, datatype, added, gone in (
        ("hardware", "Hardware", servers, servers_gone),
        ("virtualGuests", "Virtual_Guest", guests, guests_gone),
    ):
        more, less = _named(context, datatype, added), _named(context, datatype, gone)
        known: list[Row] = pool.values.get(relation) or []
        kept = [row for row in known if row not in less and row not in more]
        pool.update({relation: [*kept, *more]})
    return True


def _named(context: Context, datatype: str, templates: list[Any] | None) -> list[Row]:
    """The machines whose ids templates have."""
    return [context.state.found(datatype, struct(each).get("id")) for each in array(templates)]


@behaviour(_POOL, "reassignServers")
def reassign(
    context: Context, _: Row | None, servers: list[Any] | None = None, id: Any = None
) -> bool:
    """Let servers share another pool."""
    unassign(context, None, servers)
    return change(context, context.state.found(POOL, id), servers)


@behaviour(_POOL, "unassignServers")
def unassign(context: Context, _: Row | None, servers: list[Any] | None = None) -> bool:
    """Let servers share no pool."""
    rows = _named(context, "Hardware", servers)
    for pool in context.state.all(POOL):
        known: list[Row] = pool.values.get("hardware") or []
        pool.update(hardware=[row for row in known if row not in rows])
    return True
