"""Bandwidth: what machines and firewalls may use, what they used this month, and pools of that."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable
from softlayer_sdk.emulator.engine.registry import action, behaviour, derived, part_of
from softlayer_sdk.emulator.engine.values import array, month_of, struct
from softlayer_sdk.emulator.network.metrics import CONTROLLER, MACHINES, each, kinds_of, octets

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_METRIC = "SoftLayer_Metric_Tracking_Object"
_POOL = "Network_Bandwidth_Version1_Allotment"
POOL = f"SoftLayer_{_POOL}"
_USING = (*MACHINES, POOL, CONTROLLER)
_GIGABYTES = 250
_GIGABYTE, _DAY = 10**9, 86_400
# What follows from a machine has an id of its own, so far from that of the machine.
_DETAIL_IDS, _ALLOCATION_IDS = 30_000_000, 40_000_000


# --- what may be used


@each(MACHINES, "bandwidthAllotmentDetail")
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
        "endEffectiveDate": row.hidden.get("leaves_pool"),
        "bandwidthAllotment": pool,
        "bandwidthAllotmentId": pool.get("id") if pool is not None else None,
    }
    return state.make(f"{_POOL}_Detail", values)


@each(MACHINES, "bandwidthAllocation")
def _allocation(_: Row) -> Decimal:
    return Decimal(_GIGABYTES)


# --- what was used this month


def _used(row: Row, side: str, way: str) -> Decimal:
    """Gigabytes since the month began."""
    now = row.state.clock.now()
    used = octets(row, kinds_of(side, way), month_of(now)[0], now)
    return round(Decimal(used) / _GIGABYTE, 5)


def _a_day(row: Row) -> float:
    now = row.state.clock.now()
    days = (now - month_of(now)[0]).total_seconds() / _DAY
    return round(float(_used(row, "public", "out")) / max(days, 1), 5)


@each(_USING, "averageDailyPublicBandwidthUsage")
def _average(row: Row) -> float:
    return _a_day(row)


@each(_USING, "projectedPublicBandwidthUsage")
def _projected(row: Row) -> float:
    start, end = month_of(row.state.clock.now())
    return round(_a_day(row) * (end - start).days, 5)


def _using(side: str, way: str) -> Callable[[Row], Decimal]:
    return lambda row: _used(row, side, way)


def _usage(row: Row, side: str) -> Row:
    alias = f"{side.upper()}_SERVER_BW"
    kind = row.state.make("Network_Bandwidth_Version1_Usage_Detail_Type", {"alias": alias})
    amounts = {"amountIn": _used(row, side, "in"), "amountOut": _used(row, side, "out")}
    return row.state.make("Network_Bandwidth_Usage", {**amounts, "type": kind})


def _of_side(side: str) -> Callable[[Row], Row]:
    return lambda row: _usage(row, side)


for _side in ("public", "private"):
    for _way in ("in", "out"):
        _name = f"{_way}bound{_side.capitalize()}BandwidthUsage"
        each((*MACHINES, POOL, CONTROLLER), _name)(_using(_side, _way))
    each(_USING, f"billingCycle{_side.capitalize()}BandwidthUsage")(_of_side(_side))


@each(_USING, "billingCycleBandwidthUsage")
def _cycle(row: Row) -> list[Row]:
    return [_usage(row, side) for side in ("public", "private")]


def _allowed(row: Row) -> int:
    return total(row) if row.is_a(_POOL) else _GIGABYTES


@each((*MACHINES, _POOL), "overBandwidthAllocationFlag")
def _over(row: Row) -> int:
    return int(_used(row, "public", "out") > _allowed(row))


@each((*MACHINES, _POOL), "projectedOverBandwidthAllocationFlag")
def _soon_over(row: Row) -> int:
    return int(_projected(row) > _allowed(row))


@each((*MACHINES, _POOL), "currentBandwidthSummary")
def _summary(row: Row) -> Row:
    out = _used(row, "public", "out")
    values = {
        "id": row.get("metricTrackingObjectId"),
        "allocationAmount": _allowed(row),
        "amountOut": out,
        "outboundBandwidthAmount": out,
        "inboundBandwidthAmount": _used(row, "public", "in"),
        "averageDailyUsage": _a_day(row),
        "projectedBandwidthUsage": _projected(row),
        "currentlyOverAllocationFlag": _over(row),
        "projectedOverAllocationFlag": _soon_over(row),
    }
    return row.state.make(f"{_METRIC}_Bandwidth_Summary", values)


def _data_summary(side: str) -> Callable[[Context, Row], Row]:
    def summary(context: Context, row: Row) -> Row:
        used, start = float(_used(row, side, "out")), month_of(context.now)[0]
        days = max((context.now - start).total_seconds() / _DAY, 1)
        values = {
            "allowedUsage": _GIGABYTES,
            "estimatedUsage": used,
            "projectedUsage": round(used / days * (month_of(context.now)[1] - start).days, 5),
            "usageUnits": "GB",
        }
        return context.state.make("Container_Network_Bandwidth_Data_Summary", values)

    return summary


for _side in ("public", "private"):
    behaviour("Hardware_Server", f"get{_side.capitalize()}BandwidthDataSummary")(
        _data_summary(_side)
    )


# --- pools


@derived("Account", "bandwidthAllotments")
def pools(account: Row) -> list[Row]:
    """All pools."""
    return list(account.state.all(POOL))


part_of("Account", "bandwidthAllotmentsOverAllocation", "bandwidthAllotments", _over)
part_of("Account", "bandwidthAllotmentsProjectedOverAllocation", "bandwidthAllotments", _soon_over)


@derived(_POOL, "totalBandwidthAllocated")
def total(pool: Row) -> int:
    """What the machines of a pool may use together."""
    return _GIGABYTES * len([*pool.get("hardware"), *pool.get("virtualGuests")])


@derived(_POOL, "billingCyclePublicUsageTotal")
def used(pool: Row) -> int:
    """What they used this month, in gigabytes."""
    return int(_used(pool, "public", "out"))


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    names = ("name", "locationGroupId", "bandwidthAllotmentTypeId")
    known = {name: template[name] for name in names if template.get(name) is not None}
    return {**known, "createDate": context.now}


creatable(_POOL, needs=("name",), complete=_complete)


@behaviour(_POOL, "requestVdrCancellation")
def cancel(context: Context, pool: Row) -> bool:
    """Dissolve a pool at the end of the month; its machines leave it then."""
    if _is_ending(pool):
        raise Refusal.public("This bandwidth pool is already pending cancellation.")
    end = month_of(context.now)[1]
    pool.update(endDate=end)
    for machine in [*pool.get("hardware"), *pool.get("virtualGuests")]:
        machine.hide(leaves_pool=end)
    context.state.later((end - context.now).total_seconds(), "dissolve_pool", pool)
    return True


def _is_ending(pool: Row) -> bool:
    return pool.get("endDate") is not None


@action
def dissolve_pool(moment: dt.datetime, pool: Row) -> None:
    """The month in which a pool was cancelled is over."""
    end = pool.get("endDate")
    if end is not None and end <= moment:
        for machine in [*pool.get("hardware"), *pool.get("virtualGuests")]:
            machine.hide(leaves_pool=None)
        pool.state.remove(pool)


@behaviour(_POOL, "voidPendingVdrCancellation")
def keep_pool(_: Context, pool: Row) -> bool:
    """Take back a cancellation; machines that are to leave are taken back one by one."""
    if pool.get("endDate") is None:
        raise Refusal.public("Unable to void pending cancellation.  Please contact support")
    pool.update(endDate=None)
    return True


@behaviour(_POOL, "voidPendingServerMove")
def keep_machine(context: Context, pool: Row, id: Any, kind: Any) -> bool:
    """Let a machine stay that was to leave at the end of the month."""
    relation = {"SoftLayer_Hardware": "hardware", "SoftLayer_Virtual_Guest": "virtualGuests"}
    if kind not in relation:
        raise Refusal.public("Invalid type parameter.")
    if _is_ending(pool):
        raise Refusal.public(
            "You cannot void the pending server move while the allotment is still pending "
            "cancellation."
        )
    machine = context.state.found(kind, id)
    if machine not in pool.get(relation[kind]) or not machine.hidden.get("leaves_pool"):
        raise Refusal.public("Unable to void pending cancellation.  Please contact support")
    machine.hide(leaves_pool=None)
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
    """Let machines share a pool at once, or share it no more from the next month on."""
    for relation, datatype, added, gone in (
        ("hardware", "Hardware", servers, servers_gone),
        ("virtualGuests", "Virtual_Guest", guests, guests_gone),
    ):
        more, less = _named(context, datatype, added), _named(context, datatype, gone)
        known: list[Row] = pool.values.get(relation) or []
        pool.update({relation: [*[row for row in known if row not in more], *more]})
        for machine in more:
            machine.hide(leaves_pool=None)
        for machine in less:
            _leave_later(context, pool, machine)
    return True


def _leave_later(context: Context, pool: Row, machine: Row) -> None:
    end = month_of(context.now)[1]
    machine.hide(leaves_pool=end)
    context.state.later((end - context.now).total_seconds(), "leave_pool", pool, machine)


@action
def leave_pool(moment: dt.datetime, pool: Row, machine: Row) -> None:
    """The month in which a machine was to leave is over."""
    end = machine.hidden.get("leaves_pool")
    if end is not None and end <= moment:
        machine.hide(leaves_pool=None)
        _take_out(pool, [machine])


def _take_out(pool: Row, machines: list[Row]) -> None:
    for relation in ("hardware", "virtualGuests"):
        known: list[Row] = pool.values.get(relation) or []
        pool.update({relation: [row for row in known if row not in machines]})


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
        _take_out(pool, rows)
    return True
