"""What a keyword stands for when it is not given, which callers rely on without saying so."""

from __future__ import annotations

import inspect
from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk._calls.retry import RetryPolicy

GUEST = {
    "hourly": True,
    "transient": False,
    "private": False,
    "dedicated": False,
}
WAIT = {"timeout": 3600, "interval": 10, "pending": False}
MONITOR = {"query_type": 1, "response": 1}
FIRMWARE = {"ipmi": True, "raid_controller": True, "bios": True}
DEFAULTS: dict[type, dict[str, dict[str, Any]]] = {
    sl.VSManager: {
        "add_monitor": MONITOR,
        "capture": {"additional_disks": False},
        "create_instance": GUEST,
        "get_bandwidth_data": {"rollup": 3600},
        "get_create_options": {"vsi_type": "PUBLIC_CLOUD_SERVER"},
        "list_instances": {"hourly": True, "monthly": True},
        "order_guest": {"test": False},
        "upgrade": {"public": True, "private": False},
        "wait_for_ready": {"limit": 3600, "delay": 10, "pending": False},
        "wait_for_transaction": {"delay": 10},
        "wait_all": WAIT,
        "wait_until_ready": WAIT,
        "watch": {"timeout": 3600, "interval": 10},
    },
    sl.HardwareManager: {
        "add_monitor": MONITOR,
        "cancel_hardware": {"reason": "unneeded", "comment": "", "immediate": False},
        "get_bandwidth_data": {"rollup": 3600},
        "place_order": {"hourly": True, "no_public": False},
        "reflash_firmware": FIRMWARE,
        "reload": {"lvm": False},
        "update_firmware": {**FIRMWARE, "hard_drive": True, "network": True},
        "upgrade": {"test": False, "no_public": False},
        "wait_for_ready": {"limit": 14_400, "delay": 10, "pending": False},
        "wait_all": WAIT,
        "wait_until_ready": WAIT,
        "watch": {"timeout": 3600, "interval": 10},
    },
    sl.Client: {
        "call": {"iter": False},
        "iter_call": {"page_size": 100, "in_order": False},
    },
}


@pytest.mark.parametrize("cls", DEFAULTS)
def test_what_is_not_given_has_a_known_value(cls: type) -> None:
    """No default of a public method changes unnoticed; those that are None say "not given"."""
    found: dict[str, dict[str, Any]] = {}
    for name, method in inspect.getmembers(cls, inspect.isfunction):
        plain = {
            each.name: each.default
            for each in inspect.signature(method).parameters.values()
            if isinstance(each.default, (bool, int, float, str))
        }
        if plain and not name.startswith("_"):
            found[name] = plain
    assert DEFAULTS[cls] == found


def test_a_client_has_known_limits() -> None:
    """Without more, a call takes ten minutes at most, an answer half a gigabyte."""
    client = sl.Client("demo", "k")
    settings = client.settings
    assert (600, 512 * 1024**2) == (settings.deadline, settings.max_response_bytes)
    assert (5, 60) == settings.timeout


def test_a_policy_has_known_pauses() -> None:
    """Four attempts, half a second at first, a minute at most."""
    policy = attrs.asdict(RetryPolicy())
    assert (4, 0.5, 60.0) == tuple(policy[name] for name in ("attempts", "backoff", "longest"))
