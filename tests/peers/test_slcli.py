"""The official CLI works on the emulator, and each command shows what those before it did."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.peers import (
    slcli_guests,
    slcli_hardware,
    slcli_networks,
    slcli_orders,
    slcli_people,
    slcli_storage,
    slcli_zones,
)
from tests.peers.process import running
from tests.peers.slcli import Session, Slcli, Step
from tests.peers.slcli_files import PUBLIC_KEY, furnish, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = {
    "guests": slcli_guests.GUESTS,
    "placement-groups": slcli_guests.GROUPS,
    "reserved-capacity": slcli_guests.CAPACITY,
    "dedicated-hosts": slcli_guests.HOSTS,
    "hardware": slcli_hardware.HARDWARE,
    "hardware-reserved": slcli_hardware.RESERVED,
    "dns": slcli_zones.DNS,
    "keys": slcli_zones.KEYS,
    "certificates": slcli_zones.CERTIFICATES,
    "vlans": slcli_networks.VLANS,
    "addresses": slcli_networks.ADDRESSES,
    "firewalls": slcli_networks.FIREWALLS,
    "security-groups": slcli_networks.SECURITY_GROUPS,
    "load-balancers": slcli_networks.BALANCERS,
    "tickets": slcli_people.TICKETS,
    "users": slcli_people.USERS,
    "tags": slcli_people.TAGS,
    "block": slcli_storage.BLOCK,
    "file": slcli_storage.FILE,
    "objects": slcli_storage.OBJECTS,
    "images": slcli_storage.IMAGES,
    "orders": slcli_orders.ORDERS,
    "quotes": slcli_orders.QUOTES,
    "account": slcli_orders.ACCOUNT,
    "bandwidth": slcli_orders.BANDWIDTH,
    "events": slcli_orders.EVENTS,
    "calls": slcli_orders.CALLS,
}
OVER_REST = ("guests", "dns", "keys")


@pytest.fixture(scope="module")
def slcli() -> Iterator[Slcli]:
    """The official CLI."""
    with Slcli() as slcli:
        yield slcli


def _problems(slcli: Slcli, home: Path, steps: list[Step], wire: str) -> str:
    with running("--seed", str(furnish(home))) as process:
        settle(home, process.endpoint(wire))
        return "\n".join(Session(slcli, home, public_key=PUBLIC_KEY).problems(steps))


@pytest.mark.parametrize("steps", TABLES.values(), ids=TABLES)
def test_commands(slcli: Slcli, tmp_path: Path, steps: list[Step]) -> None:
    """Each command of a table exits with 0 and shows the state that those before it left."""
    problems = _problems(slcli, tmp_path, steps, "xmlrpc")
    assert not problems, f"\n{problems}"


@pytest.mark.parametrize("name", OVER_REST)
def test_commands_over_rest(slcli: Slcli, tmp_path: Path, name: str) -> None:
    """It is the same when the CLI is told to use REST."""
    problems = _problems(slcli, tmp_path, TABLES[name], "rest")
    assert not problems, f"\n{problems}"


def test_the_command_itself(tmp_path: Path) -> None:
    """`slcli`, started as people start it, shows the account."""
    command = Path(sysconfig.get_path("scripts")) / "slcli"
    with running() as process:
        settle(tmp_path, process.endpoint("xmlrpc"))
        shown = subprocess.run(
            [command, "--format", "json", "account", "summary"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    assert "Example Corporation" in shown
