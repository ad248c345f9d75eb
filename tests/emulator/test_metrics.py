"""What is measured: bandwidth, processors, memory, and what follows from that."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST, SERVER = "Virtual_Guest", "Hardware_Server"
METRIC = "Metric_Tracking_Object"
POOL = "Network_Bandwidth_Version1_Allotment"
DAY = ("2026-02-01", "2026-02-02")
MONTH = ("2026-02-01T00:00:00-06:00", "2026-03-01T00:00:00-06:00")
HALF = "2026-02-15T00:00:00-06:00"
SIDES = {f"{side}{way}_net_octet" for side in ("public", "private") for way in ("In", "Out")}


def metric(emulator: Emulator, service: str, id: int) -> int:
    """The id of what measures something."""
    found: int = read(emulator, service, "getMetricTrackingObjectId", id=id)
    return found


def kinds(rows: list[dict[str, Any]]) -> set[str]:
    """What rows of a series are about."""
    return {row["type"] for row in rows}


def test_what_is_measured_of_a_guest(shared: Emulator) -> None:
    """Each processor, memory, and bytes of each side; a server has its bytes alone."""
    types = read(shared, METRIC, "getMetricDataTypes", id=metric(shared, GUEST, 102))
    cpus = read(shared, GUEST, "getObject", id=102)["maxCpu"]
    expected = SIDES | {f"cpu{n}" for n in range(cpus)} | {"memory", "memory_usage"}
    assert expected == {each["name"] for each in types}
    assert {"keyName": "CPU0", "name": "cpu0", "summaryType": "average", "unit": "percent"} in types
    types = read(shared, METRIC, "getMetricDataTypes", id=metric(shared, SERVER, 21001))
    assert SIDES == {each["name"] for each in types}


def test_a_summary_is_by_key_names(shared: Emulator) -> None:
    """Rows have the names of what was asked for by key name; what is not measured has none."""
    id = metric(shared, GUEST, 102)
    asked = [{"keyName": "CPU0", "summaryType": "max"}, {"keyName": "PUBLICIN_NET_OCTET"}]
    rows = read(shared, METRIC, "getSummaryData", *DAY, asked, 3600, id=id)
    assert (48, {"cpu0", "publicIn_net_octet"}) == (len(rows), kinds(rows))
    nothing = [{"keyName": "CPU99"}]
    assert [] == read(shared, METRIC, "getSummaryData", *DAY, nothing, 3600, id=id)


def test_all_sides_unless_one_is_named(shared: Emulator) -> None:
    """Bytes of both sides come without a side."""
    id = metric(shared, GUEST, 102)
    assert SIDES == kinds(read(shared, METRIC, "getBandwidthData", *DAY, id=id))
    public = read(shared, METRIC, "getBandwidthData", *DAY, "public", 3600, id=id)
    assert {"publicIn_net_octet", "publicOut_net_octet"} == kinds(public)


def test_parts_add_up(shared: Emulator) -> None:
    """A total is the sum of its series, however long the steps are."""
    id = metric(shared, GUEST, 102)
    totals = {
        sum(row["counter"] for row in read(shared, METRIC, "getBandwidthData", *DAY, "", n, id=id))
        for n in (3600, 7200, 86_400)
    }
    assert {read(shared, METRIC, "getBandwidthTotal", *DAY, "both", "both", id=id)} == totals
    halves = [
        read(shared, GUEST, "getBandwidthTotal", *dates, "out", "public", id=102)
        for dates in ((MONTH[0], HALF), (HALF, MONTH[1]))
    ]
    whole = read(shared, GUEST, "getBandwidthTotal", *MONTH, "out", "public", id=102)
    assert 0 < whole == sum(halves)


def test_nothing_before_and_after(shared: Emulator) -> None:
    """Nothing is measured of what was not there, and nothing of what is to come."""
    for dates in (("2001-01-01", "2001-02-01"), ("2030-01-01", "2030-02-01")):
        assert [] == read(shared, GUEST, "getBandwidthForDateRange", *dates, id=102)
        assert 0 == read(shared, GUEST, "getBandwidthTotal", *dates, "both", "both", id=102)


def test_series_of_a_guest(shared: Emulator) -> None:
    """Bytes, processors and memory by dates."""
    rows = read(shared, GUEST, "getBandwidthDataByDate", *DAY, "private", id=102)
    assert {"privateIn_net_octet", "privateOut_net_octet"} == kinds(rows)
    assert SIDES == kinds(read(shared, GUEST, "getBandwidthForDateRange", *DAY, id=102))
    rows = read(shared, GUEST, "getCpuMetricDataByDate", *DAY, [0], id=102)
    assert {"cpu0"} == kinds(rows)
    assert all(0 <= row["counter"] <= 100 for row in rows)
    rows = read(shared, GUEST, "getMemoryMetricDataByDate", *DAY, id=102)
    megabytes = read(shared, GUEST, "getObject", id=102)["maxMemory"]
    assert {"memory_usage"} == kinds(rows)
    assert all(0 < row["counter"] < megabytes * 2**20 for row in rows)
    (recent,) = read(shared, GUEST, "getRecentMetricData", 3600, id=102, mask="mask[id,data]")
    assert metric(shared, GUEST, 102) == recent["id"]
    assert {"cpu0", "memory", *SIDES} <= kinds(recent["data"])


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("getFrontendBandwidthUsage", {"publicIn_net_octet", "publicOut_net_octet"}),
        ("getBackendBandwidthUsage", {"privateIn_net_octet", "privateOut_net_octet"}),
        ("getBandwidthForDateRange", SIDES),
    ],
)
def test_series_of_a_server(shared: Emulator, method: str, kind: set[str]) -> None:
    """Bytes of one side, or of both."""
    assert kind == kinds(read(shared, SERVER, method, *DAY, id=21001))


def test_gigabytes_of_a_server(shared: Emulator) -> None:
    """What went through, by side and direction, and by day."""
    found = {
        (side, way): read(shared, SERVER, f"get{side}{way}Bandwidth", *MONTH, id=21001)
        for side in ("Frontend", "Backend")
        for way in ("Incoming", "Outgoing")
    }
    assert all(value > 0 for value in found.values())
    average = read(shared, SERVER, "getDailyAverage", *MONTH, id=21001)
    assert sum(found.values()) / 28 == pytest.approx(average, abs=0.01)
    seconds = [int(dt.datetime.fromisoformat(date).timestamp()) for date in MONTH]
    total = read(shared, SERVER, "getPublicBandwidthTotal", *seconds, id=21001)
    public = found["Frontend", "Incoming"] + found["Frontend", "Outgoing"]
    assert total / 10**9 == pytest.approx(public, abs=0.01)
    rows = read(shared, SERVER, "getPublicBandwidthData", *seconds, id=21001)
    assert total == sum(row["counter"] for row in rows)
    hours = read(shared, SERVER, "getHourlyBandwidth", "public", "2026-02-01", id=21001)
    assert 48 == len(hours)


def test_what_was_used_this_month(shared: Emulator) -> None:
    """Properties tell what the series do: since the month began, in gigabytes."""
    start, now = "2026-03-01T00:00:00-06:00", "2026-03-02T10:15:00-06:00"
    out = read(shared, SERVER, "getBandwidthForDateRange", start, now, id=21001)
    bytes = sum(row["counter"] for row in out if row["type"] == "publicOut_net_octet")
    names = "outboundPublicBandwidthUsage,billingCyclePublicBandwidthUsage.amountOut"
    summary = "currentBandwidthSummary[allocationAmount,amountOut,currentlyOverAllocationFlag]"
    row = read(shared, SERVER, "getObject", id=21001, mask=f"mask[{names},{summary}]")
    assert bytes / 10**9 == pytest.approx(float(row["outboundPublicBandwidthUsage"]), abs=0.001)
    assert row["outboundPublicBandwidthUsage"] == row["currentBandwidthSummary"]["amountOut"]
    told = read(shared, SERVER, "getPublicBandwidthDataSummary", id=21001)
    assert ("GB", 250.0) == (told["usageUnits"], told["allowedUsage"])


def test_pools_use_what_their_machines_use(emulator: Emulator) -> None:
    """A pool's series and what it used are those of its machines."""
    id = rest(emulator, f"SoftLayer_{POOL}/createObject", {"name": "all"}).json["id"]
    own = f"SoftLayer_{POOL}/{id}/requestVdrContentUpdates"
    rest(emulator, own, [{"id": 21001}], [], [{"id": 102}], [])
    day = ("2026-02-01", "2026-02-10")
    found = [
        read(emulator, service, "getBandwidthForDateRange", *day, id=each)
        for service, each in ((POOL, id), (SERVER, 21001), (GUEST, 102))
    ]
    pool, *machines = (sum(row["counter"] for row in rows) for rows in found)
    assert 0 < pool == sum(machines)


def test_moves_are_taken_back(emulator: Emulator) -> None:
    """A machine leaves a pool with the month, unless that is taken back."""
    path = f"SoftLayer_{POOL}"
    id = rest(emulator, f"{path}/createObject", {"name": "all"}).json["id"]
    update = f"{path}/{id}/requestVdrContentUpdates"
    rest(emulator, update, [{"id": 21001}], [], [{"id": 102}], [])
    rest(emulator, update, [], [{"id": 21001}], [], [{"id": 102}])
    mask = "mask[bandwidthAllotmentDetail.endEffectiveDate]"
    guest = read(emulator, GUEST, "getObject", id=102, mask=mask)
    expected = "2026-04-01T00:00:00-05:00"
    assert expected == guest["bandwidthAllotmentDetail"]["endEffectiveDate"]
    void = f"{path}/{id}/voidPendingServerMove"
    assert "Invalid type parameter." == rest(emulator, void, 102, "Guest").error[2]
    assert rest(emulator, void, 102, "SoftLayer_Virtual_Guest").json is True
    assert 500 == rest(emulator, void, 102, "SoftLayer_Virtual_Guest").status
    emulator.clock.advance(31 * 86_400)
    row = read(emulator, POOL, "getObject", id=id, mask="mask[hardware.id,virtualGuests.id]")
    assert ([], [{"id": 102}]) == (row["hardware"], row["virtualGuests"])


def test_cancellations_of_pools_are_taken_back(emulator: Emulator) -> None:
    """A pool ends with the month, unless that is taken back; then its machines are, one by one."""
    path = f"SoftLayer_{POOL}"
    id = rest(emulator, f"{path}/createObject", {"name": "all"}).json["id"]
    rest(emulator, f"{path}/{id}/requestVdrContentUpdates", [], [], [{"id": 102}], [])
    keep, void = f"{path}/{id}/voidPendingVdrCancellation", f"{path}/{id}/voidPendingServerMove"
    assert 500 == rest(emulator, keep).status
    assert rest(emulator, f"{path}/{id}/requestVdrCancellation").json is True
    assert 500 == rest(emulator, f"{path}/{id}/requestVdrCancellation").status
    assert "still pending" in rest(emulator, void, 102, "SoftLayer_Virtual_Guest").error[2]
    assert rest(emulator, keep).json is True
    assert rest(emulator, void, 102, "SoftLayer_Virtual_Guest").json is True
    emulator.clock.advance(31 * 86_400)
    assert [{"id": 102}] == read(emulator, POOL, "getVirtualGuests", id=id, mask="mask[id]")
    rest(emulator, f"{path}/{id}/requestVdrCancellation")
    emulator.clock.advance(31 * 86_400)
    assert 404 == rest(emulator, f"{path}/{id}").status
