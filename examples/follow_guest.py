"""Print what happens to one guest, as it happens."""

import datetime as dt

import softlayer_sdk as sl

HOUR = 3600


def main(
    client: sl.Client, guest: str, since: dt.datetime | None = None, timeout: float = HOUR
) -> None:
    """Print the guest's events, from now on or from a moment on, until the time is up."""
    found = sl.VSManager(client).get_instance(guest, mask="id")
    events = sl.EventLogManager(client)
    for event in events.follow(obj_id=found.id, obj_type="CCI", since=since, timeout=timeout):
        print(f"{event.event_create_date:%H:%M:%S} {event.event_name}, by {event.username}")


if __name__ == "__main__":
    main(sl.Client(), "web1")
