"""What SoftLayer tells its users: events that are planned, subscriptions, who hears of machines."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, derived, held_by, seeder, usual
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.engine.values import array, number, read_date, struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_EVENT = "SoftLayer_Notification_Occurrence_Event"
_STATUS = "SoftLayer_Notification_Occurrence_Status_Code"
_WINDOW = dt.timedelta(hours=4)


# --- events


@seeder("Notification_Occurrence_Event")
def _seed_event(state: State, values: dict[str, Any]) -> Row:
    """A planned event that begins tomorrow, unless something else is said."""
    start = state.clock.now() + dt.timedelta(days=1)
    kinds = {"notificationOccurrenceEventType": {"keyName": "PLANNED"}}
    status = {"statusCode": {"keyName": "PUBLISHED", "name": "Published"}}
    usual = {
        "subject": "Maintenance",
        "summary": "Something is maintained.",
        "startDate": start,
        "endDate": start + _WINDOW,
        "modifyDate": state.clock.now(),
        "lastImpactedUserCount": 0,
        **kinds,
        **status,
    }
    files = array(values.pop("attachments", None))
    row = state.add(_EVENT, rows_of(state, _EVENT, {**usual, **values}))
    if row.get("systemTicketId") is None:
        row.update(systemTicketId=row.get("id"))
    _attach(row, files)
    return row


def _attach(event: Row, files: list[Any]) -> None:
    """Files of an event: their names, and what they say unless that is told too."""
    for each in map(struct, files):
        content = str(each.get("contents") or "Made by an emulator.\n").encode()
        values = {
            "fileName": str(each.get("fileName") or "notice.txt"),
            "fileSize": str(len(content)),
            "createDate": event.state.clock.now(),
            "notificationOccurrenceEvent": event,
        }
        event.state.add(f"{_EVENT}_Attachment", values).hide(content=content)


@behaviour("Notification_Occurrence_Event", "getAttachedFile")
def attached_file(_: Context, event: Row, id: Any) -> bytes:
    """What a file of an event says."""
    for row in event.get("attachments"):
        if row.get("id") == number(id):
            content: bytes = row.hidden.get("content", b"")
            return content
    raise Refusal.not_found(id)


@behaviour("Notification_Occurrence_Event", "getImpactedDevices")
def impacted(_: Context, event: Row) -> list[Row]:
    """The devices that an event is about."""
    rows: list[Row] = event.get("impactedResources")
    return rows


@behaviour("Notification_Occurrence_Event", "getImpactedDeviceCount")
def impacted_count(_: Context, event: Row) -> int:
    """How many these are."""
    return len(event.get("impactedResources"))


usual("Notification_Occurrence_Event", acknowledgedFlag=False)


@behaviour("Notification_Occurrence_Event", "acknowledgeNotification")
def acknowledge(_: Context, event: Row) -> bool:
    """Say that one knows."""
    event.update(acknowledgedFlag=True)
    return True


@derived("Account", "pendingEvents")
def pending(account: Row) -> list[Row]:
    """The events that are still to come."""
    now = account.state.clock.now()
    return account.state.where(_EVENT, lambda row: (row.get("endDate") or now) >= now)


# --- subscriptions


@derived("Email_Subscription", "enabled")
def enabled(subscription: Row) -> bool:
    """Whether the user wants it."""
    return bool(subscription.hidden.get("enabled", True))


@behaviour("Email_Subscription", "enable", "disable")
def subscribe(context: Context, subscription: Row) -> bool:
    """Want it, or want it no more."""
    subscription.hide(enabled=context.method == "enable")
    return True


# --- who hears of a machine


def _complete(link: str, datatype: str) -> Callable[[Context, dict[str, Any]], dict[str, Any]]:
    def complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
        machine = context.state.found(datatype, template.get(f"{link}Id"))
        user = context.state.found("User_Customer", template.get("userId"))
        return {link: machine, "user": user}

    return complete


for _kind, _link, _datatype in (
    ("Hardware", "hardware", "Hardware"),
    ("Virtual_Guest", "guest", "Virtual_Guest"),
):
    _service = f"User_Customer_Notification_{_kind}"
    creatable(_service, needs=(f"{_link}Id", "userId"), complete=_complete(_link, _datatype))
    deletable(_service)


held_by("Hardware", "monitoringUserNotification", "User_Customer_Notification_Hardware")
held_by("Virtual_Guest", "monitoringUserNotification", "User_Customer_Notification_Virtual_Guest")


# --- when there may be maintenance


@behaviour("Provisioning_Maintenance_Window", "getMaintenanceWindows")
def windows(
    context: Context, _: Row | None, begin: Any = None, end: Any = None, place: Any = None, *__: Any
) -> list[Row]:
    """When a machine may be stopped: a window each day."""
    first = read_date(begin) or context.now
    last = read_date(end) or first + dt.timedelta(days=7)
    return [
        context.state.make(
            "Provisioning_Maintenance_Window",
            {
                "id": day + 1,
                "beginDate": first + dt.timedelta(days=day),
                "endDate": first + dt.timedelta(days=day) + _WINDOW,
                "dayOfWeek": (first + dt.timedelta(days=day)).isoweekday() % 7,
                "locationId": number(place),
            },
        )
        for day in range(min(31, max(1, (last - first).days)))
    ]
