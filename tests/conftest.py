"""What every test gets: the loopback only, and none of this person's settings."""

from __future__ import annotations

import ipaddress
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pathlib import Path

# A busy machine is slow, not wrong.
settings.register_profile(
    "softlayer_sdk", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("softlayer_sdk")


# These need what is not in `.venv`, and run when asked for with `-m`.
LOCAL = {"browser", "peers"}
# These work with what this person has, and run when asked for with `-m` too.
ON_REQUEST = {"live", "setup", *LOCAL}


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refuse_the_network(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook: it sees every connection, whichever library makes it."""
    if event == "socket.connect" and isinstance(args[1], tuple) and not _is_loopback(args[1][0]):
        raise RuntimeError(f"a test tried to reach {args[1][0]}")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse every address but the loopback, unless the real API was asked for."""
    if config.option.markexpr != "live":
        sys.addaudithook(_refuse_the_network)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what reaches beyond this machine, unless asked for it."""
    left_out = ON_REQUEST - {config.option.markexpr}
    items[:] = [item for item in items if not left_out & _marks(item)]


def _marks(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()}


@pytest.fixture(autouse=True)
def _no_settings_of_this_person(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither the environment nor `~/.softlayer` of whoever runs the tests decides a result."""
    if (ON_REQUEST - LOCAL) & _marks(request.node):
        return
    for name in os.environ:
        if name.startswith(("SL_", "SOFTLAYER_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
