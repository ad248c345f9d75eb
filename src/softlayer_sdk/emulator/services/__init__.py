"""What services do beyond the schema, a module for each group. Importing it registers them all."""

from softlayer_sdk.emulator.services import (
    account,
    billing,
    dns,
    hardware,
    location,
    ordering,
    ssh_key,
    tags,
    virtual_guest,
)

__all__ = [
    "account",
    "billing",
    "dns",
    "hardware",
    "location",
    "ordering",
    "ssh_key",
    "tags",
    "virtual_guest",
]
