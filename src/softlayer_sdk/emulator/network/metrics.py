"""What is measured: bandwidth, and of guests also their processors and memory."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk.emulator.engine.measures import amount, level, steps
from softlayer_sdk.emulator.engine.registry import behaviour, behaviours, derived, finder
from softlayer_sdk.emulator.engine.values import array, number, read_date, struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

F = TypeVar("F", bound="Callable[[Row], Any]")

_METRIC = "SoftLayer_Metric_Tracking_Object"
_POOL = "SoftLayer_Network_Bandwidth_Version1_Allotment"
MACHINES = ("Virtual_Guest", "Hardware")
_MEASURED = (*MACHINES, "Network_Vlan_Firewall", _POOL)
CONTROLLER = "Network_Application_Delivery_Controller"
# What is measured of a thing has an id of its own, so far from that of the thing.
_IDS = 20_000_000
_HOUR, _DAY = 3600, 86_400
_GIGABYTE = 10**9
_MEGABYTE = 2**20
# The step of a series that is asked for by two dates alone, by the days between these.
_STEPS = ((1, 300), (7, _HOUR), (100_000, _DAY))


def each(datatypes: Iterable[str], *names: str) -> Callable[[F], F]:
    """Register the same for properties of several datatypes."""

    def register(function: F) -> F:
        for datatype in datatypes:
            derived(datatype, *names)(function)
        return function

    return register


# --- what measures


@each(_MEASURED, "metricTrackingObject")
def _metric(row: Row) -> Row:
    type = {"keyname": row.type.name.removeprefix("SoftLayer_").upper(), "name": "Bandwidth"}
    values = {
        "id": _IDS + row.get("id"),
        "resourceTableId": row.get("id"),
        "startDate": _born(row),
        "label": "bandwidth",
        "type": row.state.make(f"{_METRIC}_Type", type),
    }
    return row.state.make(_METRIC, values)


@each(_MEASURED, "metricTrackingObjectId")
def _metric_id(row: Row) -> int:
    return _IDS + int(row.get("id"))


def _measured(state: State, id: int) -> Row | None:
    """What a tracking object measures."""
    found = (state.find(datatype, id - _IDS) for datatype in _MEASURED)
    return next((row for row in found if row is not None), None)


@finder("Metric_Tracking_Object")
def find_metric(state: State, id: int) -> Row | None:
    """What measures a machine, by the id that follows from that of the machine."""
    row = _measured(state, id)
    return row.get("metricTrackingObject") if row is not None else None


def _subject(context: Context, row: Row) -> Row:
    """What is measured: the thing itself, or what a tracking object is for."""
    if not row.is_a(_METRIC):
        return row
    return _measured(context.state, row.get("id")) or row


# --- amounts


def _born(row: Row) -> dt.datetime | None:
    """When there was something to measure; what machines of a pool did before counts too."""
    if row.is_a(_POOL):
        return None
    return read_date(row.get("provisionDate") or row.get("createDate"))


def octets(row: Row, kinds: Iterable[str], start: dt.datetime, end: dt.datetime) -> int:
    """The bytes that went through, since there is something to measure and until now.

    Those of a pool are those of its machines.
    """
    if row.is_a(_POOL):
        machines = [*row.get("hardware"), *row.get("virtualGuests")]
        return sum(octets(machine, kinds, start, end) for machine in machines)
    start, end = max(start, _born(row) or start), min(end, row.state.clock.now())
    return sum(amount(row.get("id"), kind, start, end) for kind in kinds)


def kinds_of(side: Any, way: Any = None) -> list[str]:
    """What is counted on a side or on both, in a direction or in both."""
    sides = [side] if side in ("public", "private") else ["public", "private"]
    ways = [str(way).capitalize()] if way in ("in", "out") else ["In", "Out"]
    return [f"{one}{other}_net_octet" for one in sides for other in ways]


def _value(row: Row, kind: str, start: dt.datetime, end: dt.datetime) -> float:
    """What was measured of a kind in a step."""
    if kind.endswith("_net_octet"):
        return float(octets(row, [kind], start, end))
    share = level(row.get("id"), kind, start)
    if kind.startswith("cpu"):
        return round(100 * share, 2)
    memory = (row.get("maxMemory") or 0) * _MEGABYTE
    return float(memory if kind == "memory" else int(memory * share))


def _series(
    context: Context, row: Row, kinds: Iterable[str], start: Any, end: Any, seconds: int
) -> list[Row]:
    """What was measured, step by step, as long as there was something to measure."""
    first, now = _born(row), context.now
    return [
        context.state.make(
            f"{_METRIC}_Data",
            {"counter": _value(row, kind, since, until), "dateTime": since, "type": kind},
        )
        for since, until in steps(start, end or now, seconds)
        if since < now and (first is None or until > first)
        for kind in kinds
    ]


def _by_dates(context: Context, row: Row, kinds: Iterable[str], start: Any, end: Any) -> list[Row]:
    """A series whose steps are as long as its dates are apart."""
    first, last = read_date(start), read_date(end or context.now)
    days = (last - first).days if first is not None and last is not None else 0
    seconds = next(step for most, step in _STEPS if days < most)
    return _series(context, row, kinds, start, end, seconds)


# --- by tracking object


@behaviour("Metric_Tracking_Object", "getBandwidthData")
def bandwidth(
    context: Context,
    row: Row,
    start: Any = None,
    end: Any = None,
    side: Any = None,
    seconds: Any = None,
) -> list[Row]:
    """The bytes that went in and out, step by step."""
    subject = _subject(context, row)
    return _series(context, subject, kinds_of(side), start, end, _step(seconds))


def _step(seconds: Any) -> int:
    found = number(seconds)
    return _DAY if found is None else found


@behaviour("Metric_Tracking_Object", "getMetricDataTypes")
def data_types(context: Context, row: Row) -> list[Row]:
    """What is measured of a thing: bytes of all, processors and memory of guests."""
    kind = "Container_Metric_Data_Type"
    return [
        context.state.make(
            kind,
            {"keyName": name.upper(), "name": name, "summaryType": summary, "unit": unit},
        )
        for name, (summary, unit) in _types(_subject(context, row)).items()
    ]


def _types(row: Row) -> dict[str, tuple[str, str]]:
    """The names of what is measured, how it is summed up, and in what it is counted."""
    found: dict[str, tuple[str, str]] = dict.fromkeys(kinds_of(None), ("sum", "byte"))
    if row.is_a("Virtual_Guest"):
        for index in range(row.get("maxCpu") or row.get("startCpus") or 1):
            found[f"cpu{index}"] = ("average", "percent")
        found |= dict.fromkeys(("memory", "memory_usage"), ("average", "byte"))
    return found


@behaviour("Metric_Tracking_Object", "getSummaryData")
def summary(
    context: Context, row: Row, start: Any, end: Any, kinds: list[Any], seconds: Any
) -> list[Row]:
    """What was measured of some kinds, step by step; nothing of what is not measured."""
    subject = _subject(context, row)
    known = _types(subject)
    names = [str(struct(one).get("keyName") or struct(one).get("name")).lower() for one in kinds]
    wanted = [name for name in known if name.lower() in names]
    return _series(context, subject, wanted, start, end, _step(seconds))


@behaviours(("Metric_Tracking_Object", "Virtual_Guest"), "getBandwidthTotal")
def bandwidth_total(
    context: Context,
    row: Row,
    start: Any = None,
    end: Any = None,
    way: Any = None,
    side: Any = None,
) -> int:
    """The bytes that went through."""
    subject = _subject(context, row)
    since = read_date(start) or _born(subject) or context.now
    return octets(subject, kinds_of(side, way), since, read_date(end) or context.now)


# --- by machine


@behaviours(("Virtual_Guest", CONTROLLER), "getBandwidthDataByDate")
def by_date(context: Context, row: Row, start: Any, end: Any, side: Any) -> list[Row]:
    """The bytes that went through one side."""
    return _by_dates(context, row, kinds_of(side), start, end)


@behaviours(("Virtual_Guest", "Hardware_Server", _POOL), "getBandwidthForDateRange")
def both_sides(context: Context, row: Row, start: Any, end: Any) -> list[Row]:
    """The bytes that went through both sides."""
    return _by_dates(context, row, kinds_of(None), start, end)


@behaviour("Virtual_Guest", "getCpuMetricDataByDate")
def processors(context: Context, row: Row, start: Any, end: Any, indexes: Any = None) -> list[Row]:
    """How busy the processors of a guest were, or some of them."""
    names = [f"cpu{number(index)}" for index in array(indexes)]
    known = [name for name in _types(row) if name.startswith("cpu")]
    wanted = [name for name in known if not names or name in names]
    return _by_dates(context, row, wanted, start, end)


@behaviour("Virtual_Guest", "getMemoryMetricDataByDate")
def memory(context: Context, row: Row, start: Any, end: Any) -> list[Row]:
    """How much memory of a guest was in use."""
    return _by_dates(context, row, ["memory_usage"], start, end)


@behaviour("Virtual_Guest", "getRecentMetricData")
def recent(context: Context, row: Row, seconds: Any = None) -> list[Row]:
    """All that was measured of a guest in the last seconds, with the one that measures it."""
    start = context.now - dt.timedelta(seconds=_step(seconds))
    metric: Row = row.get("metricTrackingObject")
    data = _by_dates(context, row, _types(row), start, None)
    return [context.state.make(_METRIC, {**metric.values, "data": data})]


def _register_totals() -> None:
    """Gigabytes of servers, by the side and the direction that a method is named after."""
    names = {
        ("Frontend", "public"): (("Incoming", "in"), ("Outgoing", "out")),
        ("Backend", "private"): (("Incoming", "in"), ("Outgoing", "out")),
    }
    for (name, side), ways in names.items():
        for word, way in ways:
            behaviour("Hardware", f"get{name}{word}Bandwidth")(_total(kinds_of(side, way)))
        behaviour("Hardware_Server", f"get{name}BandwidthUsage")(_usage(side))


def _total(kinds: list[str]) -> Callable[..., float]:
    def total(context: Context, row: Row, start: Any, end: Any) -> float:
        since, until = read_date(start), read_date(end)
        bytes = octets(row, kinds, since or context.now, until or context.now)
        return round(bytes / _GIGABYTE, 3)

    return total


def _usage(side: str) -> Callable[..., list[Row]]:
    def usage(context: Context, row: Row, start: Any, end: Any) -> list[Row]:
        return _by_dates(context, row, kinds_of(side), start, end)

    return usage


_register_totals()


@behaviour("Hardware", "getDailyAverage")
def daily(context: Context, row: Row, start: Any, end: Any) -> float:
    """The gigabytes that went through a server in a day."""
    since, until = read_date(start) or context.now, read_date(end) or context.now
    days = max(1, (until - since).days)
    return round(octets(row, kinds_of(None), since, until) / _GIGABYTE / days, 3)


@behaviour("Hardware", "getHourlyBandwidth")
def hourly(context: Context, row: Row, side: Any = None, day: Any = None) -> list[Row]:
    """The bytes of each hour of a day."""
    start = read_date(day) or context.now - dt.timedelta(days=1)
    return _series(context, row, kinds_of(side), start, start + dt.timedelta(days=1), _HOUR)


def _of_side(side: str) -> Callable[..., list[Row]]:
    def data(context: Context, row: Row, start: Any = None, end: Any = None) -> list[Row]:
        since = start or context.now - dt.timedelta(days=1)
        return _by_dates(context, row, kinds_of(side), since, end)

    return data


for _name in ("public", "private"):
    behaviour("Hardware", f"get{_name.capitalize()}BandwidthData")(_of_side(_name))


@behaviour("Hardware_Server", "getPublicBandwidthTotal")
def public_total(context: Context, row: Row, start: Any = None, end: Any = None) -> int:
    """The bytes that went through the public side of a server."""
    return bandwidth_total(context, row, start, end, None, "public")
