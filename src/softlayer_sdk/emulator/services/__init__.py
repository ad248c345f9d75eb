"""What services do beyond the schema, a module for each group. Importing it registers them all."""

from __future__ import annotations

from softlayer_sdk.emulator.behaviour import find_behaviour
from softlayer_sdk.emulator.event_log import record_event
from softlayer_sdk.emulator.services import (
    account,
    billing,
    dns,
    guest_options,
    hardware,
    location,
    metadata,
    ordering,
    placing,
    server,
    ssh_key,
    tags,
    upgrades,
    user,
    virtual_guest,
)

__all__ = [
    "account",
    "billing",
    "dns",
    "find_behaviour",
    "guest_options",
    "hardware",
    "location",
    "metadata",
    "ordering",
    "placing",
    "record_event",
    "server",
    "ssh_key",
    "tags",
    "upgrades",
    "user",
    "virtual_guest",
]
