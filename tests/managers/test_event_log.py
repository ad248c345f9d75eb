from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Time

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

DAYS = (1, 5, 9, 5)


@pytest.fixture
def manager(client: sl.Client) -> sl.EventLogManager:
    """The manager under test."""
    return sl.EventLogManager(client)


@pytest.fixture
def week(emulator: Emulator) -> list[str]:
    """Events of some days of March 2026, in the order in which they were written."""
    for number, day in enumerate(DAYS):
        emulator.seed(
            "Event_Log",
            eventCreateDate=f"2026-03-{day:02d}T12:00:00.123456-06:00",
            eventName="Power On" if day == 5 else "Power Off",
            objectName="CCI",
            objectId=number,
            label="web1.example.com",
            username="ada",
            userId=4001,
            traceId=f"trace{number}",
        )
    return [f"trace{number}" for number in range(len(DAYS))]


@attrs.define
class Row:
    """An event as a program wants it."""

    trace_id: str


def traces(events: object) -> list[str]:
    """What tells events apart, of those of the week."""
    assert isinstance(events, list)
    found = [event.trace_id for event in events]
    return [trace for trace in found if trace.startswith("trace")]


def test_list_event_logs_by_day(manager: sl.EventLogManager, week: list[str]) -> None:
    """Both ends of a time are included, by the whole day."""
    day = dt.date(2026, 3, 5)
    assert week == sorted(traces(manager.list_event_logs()))
    assert ["trace1", "trace3"] == traces(manager.list_event_logs(since=day, until=day))
    assert "trace0" not in traces(manager.list_event_logs(since=day))
    assert {"trace0", "trace1", "trace3"} == set(traces(manager.list_event_logs(until=day)))
    noon = dt.datetime(2026, 3, 5, 18, 0, 0, 123456, tzinfo=dt.UTC)
    exact = manager.list_event_logs(since=noon, until=noon)
    assert ["trace1", "trace3"] == traces(exact)
    later = noon + dt.timedelta(microseconds=1)
    assert ["trace2"] == traces(manager.list_event_logs(since=later, label="web1*"))
    with pytest.raises(sl.PreflightError, match="before it begins"):
        manager.list_event_logs(since=day, until=dt.date(2026, 3, 4))


def test_list_event_logs_narrows(manager: sl.EventLogManager, week: list[str]) -> None:
    """Names, objects, labels and users are conditions, and go with a filter of one's own."""
    on = manager.list_event_logs(obj_event="Power On", obj_type="CCI", username="ada")
    assert ["trace1", "trace3"] == traces(on)
    assert ["trace2"] == traces(manager.list_event_logs(obj_id=2, user_id=4001))
    assert [Row("trace2")] == manager.list_event_logs(trace_id="trace2", into=Row)
    mine = {"traceId": {"operation": "trace3"}}
    found = manager.list_event_logs(since=dt.date(2026, 3, 2), filter=mine)
    assert ["trace3"] == traces(found)
    assert {"traceId": {"operation": "trace3"}} == mine
    assert ["trace3"] == traces(list(manager.iter_event_logs(trace_id="trace3")))


def test_list_event_logs_newest_first(manager: sl.EventLogManager, week: list[str]) -> None:
    """The latest come first, and a limit is the most to give; days cannot go with that."""
    found = manager.list_event_logs(newest_first=True, label="web1.example.com", limit=1)
    assert ["trace2"] == traces(found)
    with pytest.raises(sl.PreflightError, match="has one already"):
        manager.list_event_logs(newest_first=True, since=dt.date(2026, 3, 2))


def test_get_event_logs_gives_all(
    manager: sl.EventLogManager, week: list[str], emulator: Emulator
) -> None:
    """All of them, some at a time; or the first few, as a list."""
    mine = {"label": {"operation": "web1.example.com"}}
    emulator.calls.clear()
    assert week == sorted(traces(list(manager.get_event_logs(mine, 2))))
    assert {2} == {call["limit"] for call in emulator.calls}
    assert set(week) <= set(traces(list(manager.get_event_logs())))
    few = manager.get_event_logs(mine, 3, iterator=False)
    assert isinstance(few, list)
    assert 3 == len(few)
    with pytest.raises(sl.PreflightError, match="log_limit=0"):
        manager.get_event_logs(log_limit=0)


def test_build_filter_is_for_get_event_logs(manager: sl.EventLogManager, week: list[str]) -> None:
    """Days are texts or dates, in a time zone; what is not given is no condition."""
    made = manager.build_filter("03/02/2026", "03/08/2026", "Power On", 1, "CCI", "-0600")
    assert ["trace1"] == traces(list(manager.get_event_logs(made)))
    assert {"traceId"} == set(manager.build_filter())
    late = {**manager.build_filter(dt.date(2026, 3, 6)), "label": {"operation": "web1.example.com"}}
    assert ["trace2"] == traces(list(manager.get_event_logs(late)))
    early = manager.build_filter(None, dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    assert ["trace0"] == traces(list(manager.get_event_logs(early)))
    with pytest.raises(sl.PreflightError, match="date_min='2 March'"):
        manager.build_filter("2 March")
    with pytest.raises(sl.PreflightError, match="utc_offset='home'"):
        manager.build_filter("03/02/2026", utc_offset="home")


def test_names_and_types_are_listed(manager: sl.EventLogManager, week: list[str]) -> None:
    """There are kinds of objects, and names of events for each."""
    assert "CCI" in manager.get_event_log_types()
    assert "Power On" in manager.get_event_names("CCI")


def test_follow_gives_what_happens(client: sl.Client, emulator: Emulator) -> None:
    """Each event comes once, the oldest first, those of the same moment too."""
    time = Time()
    manager = sl.EventLogManager(client, waiter=Waiter(time, time.sleep))
    start = dt.datetime(2031, 3, 1, 12, tzinfo=dt.UTC)

    def happen(trace: str, minute: int) -> None:
        emulator.seed(
            "Event_Log",
            eventCreateDate=f"2031-03-01T12:{minute:02d}:00.000000+00:00",
            eventName="Power On",
            objectId=5,
            traceId=trace,
        )

    happen("second", 2)
    happen("first", 1)
    events = manager.follow(since=start, timeout=30, interval=10, obj_id=5)
    assert "first" == next(events).trace_id
    assert "second" == next(events).trace_id
    happen("same moment", 2)
    assert "same moment" == next(events).trace_id
    happen("later", 3)
    assert ["later"] == [event.trace_id for event in events]
    assert 30 == time.now
    assert [] == list(manager.follow(since=start, timeout=10, interval=10, obj_id=6))


@pytest.mark.parametrize("ahead", [-9, 9])
def test_follow_begins_with_what_comes_next(
    client: sl.Client, emulator: Emulator, ahead: int
) -> None:
    """Whatever the clock here shows: what the log has already is old, also in the same moment."""
    time = Time()
    manager = sl.EventLogManager(client, waiter=Waiter(time, time.sleep))
    moment = dt.datetime.now(dt.UTC) + dt.timedelta(hours=ahead)

    def happen(trace: str, minutes: int = 0) -> None:
        created = (moment + dt.timedelta(minutes=minutes)).isoformat(timespec="microseconds")
        emulator.seed(
            "Event_Log", eventCreateDate=created, eventName="Reboot", objectId=77, traceId=trace
        )

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        if time.now == 10:
            happen("same moment")
            happen("later", 1)

    assert [] == list(manager.follow(timeout=5, obj_id=77))
    happen("old", -5)
    happen("also old")
    manager = sl.EventLogManager(client, waiter=Waiter(time, sleep))
    time.now = 0
    found = manager.follow(timeout=30, interval=10, obj_id=77)
    assert ["same moment", "later"] == [event.trace_id for event in found]
