"""What services do beyond the schema, a module for each group. Importing it registers them all."""

from softlayer_sdk.emulator.services import (
    account,
    billing,
    dns,
    guest_options,
    hardware,
    location,
    ordering,
    server,
    ssh_key,
    tags,
    virtual_guest,
)

__all__ = [
    "account",
    "billing",
    "dns",
    "guest_options",
    "hardware",
    "location",
    "ordering",
    "server",
    "ssh_key",
    "tags",
    "virtual_guest",
]
