"""The event log: who did what to what, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, Unpack

from softlayer_sdk._types import FilterLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._dates import period
from softlayer_sdk.managers._lists import Listing, PageOptions, RowOptions
from softlayer_sdk.models import EventLog
from softlayer_sdk.query import dates
from softlayer_sdk.query.filters import FilterValue, at, order_by, put
from softlayer_sdk.query.filters import options as leaf
from softlayer_sdk.services import EventLogService
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

EVENTS = Listing(
    EventLogService,
    EventLogService.get_all_objects,
    paths={
        "obj_event": "eventName",
        "obj_id": "objectId",
        "obj_type": "objectName",
        "label": "label",
        "username": "username",
        "user_id": "userId",
        "trace_id": "traceId",
    },
)
NEWEST = Listing(
    EventLogService,
    EventLogService.get_all_objects,
    paths=EVENTS.paths,
    newest_first="eventCreateDate",
)
DATE = "%m/%d/%Y"


class EventFilters(RowOptions, total=False):
    """The keywords of `EventLogManager.list_event_logs`."""

    since: dt.date | None
    until: dt.date | None
    obj_event: FilterValue | None
    obj_id: FilterValue | None
    obj_type: FilterValue | None
    label: FilterValue | None
    username: FilterValue | None
    user_id: FilterValue | None
    trace_id: FilterValue | None
    newest_first: bool


class EventLogManager(Manager):
    """Reads the event log of the account.

    Args:
        client: What makes the calls.
        waiter: What waits in follow(): a `Waiter` with a clock and a pause of its own.
    """

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._events = EventLogService(client)
        self._waiter = waiter or Waiter()

    def list_event_logs(
        self,
        *,
        since: dt.date | None = None,
        until: dt.date | None = None,
        obj_event: FilterValue | None = None,
        obj_id: FilterValue | None = None,
        obj_type: FilterValue | None = None,
        label: FilterValue | None = None,
        username: FilterValue | None = None,
        user_id: FilterValue | None = None,
        trace_id: FilterValue | None = None,
        newest_first: bool = False,
        into: type[results.EventLogT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.EventLogT]:
        """List events. Without conditions or a `limit` these are all there ever were.

        Args:
            since: Only events from this day or moment on.
            until: Only events up to this day or moment.
            obj_event: Only events of this name, such as `Power On`.
            obj_id: Only events of the object with this id.
            obj_type: Only events of this kind of object, such as `CCI`; get_event_log_types().
            label: Only events of objects called so, such as `web1.example.com`.
            username: Only what this user did.
            user_id: Only what the user with this id did.
            trace_id: Only the events of one action.
            newest_first: Give the latest first. It cannot go with `since` or `until`, since the
                API takes one operation for a property.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            PreflightError: `until` is before `since`, or one of them is with `newest_first`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        return list(
            self.iter_event_logs(
                since=since,
                until=until,
                obj_event=obj_event,
                obj_id=obj_id,
                obj_type=obj_type,
                label=label,
                username=username,
                user_id=user_id,
                trace_id=trace_id,
                newest_first=newest_first,
                into=into,
                **rows,
            )
        )

    def iter_event_logs(
        self, *, into: type[results.EventLogT] | None = None, **rows: Unpack[EventFilters]
    ) -> Iterator[results.EventLogT]:
        """Give events one by one; pages are fetched as they are used.

        The keywords are those of list_event_logs().

        Raises:
            PreflightError: `until` is before `since`, or one of them is with `newest_first`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        within = period(rows.pop("since", None), rows.pop("until", None), EVENTS.method.type)
        listing = NEWEST if rows.pop("newest_first", False) else EVENTS
        if within is not None:
            tree = {**(rows.get("filter") or {})}
            put(tree, "eventCreateDate", within)
            rows["filter"] = tree
        return listing.rows(self.client, rows, into=into)

    def get_event_logs(
        self,
        request_filter: FilterLike | None = None,
        log_limit: int = 20,
        iterator: bool = True,
        *,
        into: type[results.EventLogT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> Iterable[results.EventLogT]:
        """Give events one by one, all that there are, or a list of the first few.

        Args:
            request_filter: The API's filter tree, as build_filter() makes it.
            log_limit: How many to ask for at once; with `iterator=False`, the most to give.
            iterator: Whether to give all of them, page by page.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        Raises:
            PreflightError: `log_limit` is not above 0.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        if log_limit < 1:
            raise PreflightError(f"log_limit={log_limit!r}: it is a number above 0")
        if request_filter is not None:
            rows["filter"] = request_filter
        if iterator:
            rows.setdefault("page_size", max(log_limit, 2))
            return self.iter_event_logs(into=into, **rows)
        return list(self.iter_event_logs(into=into, limit=log_limit, **rows))

    def follow(
        self,
        *,
        since: dt.date | None = None,
        timeout: float = 3600,
        interval: float = 10,
        obj_event: FilterValue | None = None,
        obj_id: FilterValue | None = None,
        obj_type: FilterValue | None = None,
        label: FilterValue | None = None,
        username: FilterValue | None = None,
    ) -> Iterator[EventLog]:
        """Give events as they happen, the oldest first, until the time is up.

        Args:
            since: The first moment to look at, or the first day. Without it, what comes after the
                latest event that there is, so that no clock but SoftLayer's counts.
            timeout: Seconds to go on for.
            interval: Seconds between two looks.
            obj_event: Only events of this name.
            obj_id: Only events of the object with this id.
            obj_type: Only events of this kind of object, such as `CCI`.
            label: Only events of objects called so.
            username: Only what this user did.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        wanted = EventFilters(
            obj_event=obj_event, obj_id=obj_id, obj_type=obj_type, label=label, username=username
        )
        first, seen = dates.day(since).first if since else None, set[object]()

        def look() -> list[EventLog]:
            found: Iterator[EventLog] = self.iter_event_logs(**(wanted | {"since": first}))
            return sorted(found, key=_moment)

        polls = self._waiter.polls(look, timeout=timeout, interval=interval)
        if first is None:
            first = self._latest(wanted)
            seen = {_identity(event) for event in look() if first and _moment(event) <= first}
        for poll in polls:
            for event in poll.value:
                if _identity(event) not in seen:
                    yield event
            if poll.value:
                first = _moment(poll.value[-1])
                seen = {_identity(event) for event in poll.value if _moment(event) >= first}

    def _latest(self, wanted: EventFilters) -> dt.datetime | None:
        """When the latest of some events was; None where there is none."""
        newest = wanted | {"newest_first": True, "limit": 1}
        latest: Iterator[EventLog] = self.iter_event_logs(**newest)
        return max(map(_moment, latest), default=None)

    def get_event_log_types(self) -> list[str]:
        """List the kinds of objects that have events.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllEventObjectNames/
        """
        return self._events.get_all_event_object_names()

    def get_event_names(self, obj_type: str) -> list[str]:
        """List the names of the events that a kind of object has.

        Args:
            obj_type: The kind, such as `CCI`; see get_event_log_types().

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllEventNames/
        """
        return self._events.get_all_event_names(obj_type)

    @staticmethod
    def build_filter(
        date_min: dt.date | str | None = None,
        date_max: dt.date | str | None = None,
        obj_event: str | None = None,
        obj_id: int | None = None,
        obj_type: str | None = None,
        utc_offset: str | None = None,
    ) -> FilterLike:
        """Make the filter of get_event_logs(); list_event_logs() has keywords instead.

        Args:
            date_min: Only events after this day, a date or MM/DD/YYYY.
            date_max: Only events before this day.
            obj_event: Only events of this name.
            obj_id: Only events of the object with this id.
            obj_type: Only events of this kind of object.
            utc_offset: The time zone of the days, such as `-0600`; UTC without it.

        Raises:
            PreflightError: a text is no date, or no offset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        first = _day("date_min", date_min, utc_offset) if date_min else None
        last = _day("date_max", date_max, utc_offset) if date_max else None
        tree: dict[str, Any] = at("traceId", order_by())
        if first and last:
            put(tree, "eventCreateDate", leaf("betweenDate", startDate=[first], endDate=[last]))
        elif first:
            put(tree, "eventCreateDate", leaf("greaterThanDate", date=[first]))
        elif last:
            put(tree, "eventCreateDate", leaf("lessThanDate", date=[last]))
        if obj_event:
            put(tree, "eventName", {"operation": obj_event})
        if obj_id:
            put(tree, "objectId", {"operation": obj_id})
        if obj_type:
            put(tree, "objectName", {"operation": obj_type})
        return tree


def _day(keyword: str, value: dt.date | str, utc_offset: str | None) -> str:
    """A day at an offset from UTC, as the event log has dates."""
    try:
        day = dt.datetime.strptime(value, DATE) if isinstance(value, str) else value  # noqa: DTZ007 - the zone is known below
        zone = dt.datetime.strptime(utc_offset or "+0000", "%z").tzinfo
    except ValueError:
        raise PreflightError(
            f"{keyword}={value!r}, utc_offset={utc_offset!r}: give a date such as 03/31/2026, and"
            " an offset such as -0600"
        ) from None
    if not isinstance(day, dt.datetime):
        day = dt.datetime.combine(day, dt.time())
    return (day if day.tzinfo else day.replace(tzinfo=zone)).isoformat(timespec="microseconds")


def _moment(event: EventLog) -> dt.datetime:
    return event.event_create_date


def _identity(event: EventLog) -> object:
    """What tells an event from others: it has no id, and one action can be several events."""
    names = ("trace_id", "event_name", "object_id", "event_create_date")
    return tuple(getattr(event, name, None) for name in names)
