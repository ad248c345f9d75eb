"""The official CLI of 2020 and of 2022 works on the emulator, for the commands that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.peers import slcli_guests, slcli_hardware, slcli_networks, slcli_people, slcli_zones
from tests.peers.process import running
from tests.peers.slcli import Session, Slcli, step
from tests.peers.slcli_files import PUBLIC_KEY, furnish, settle
from tests.peers.venvs import python_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.peers.slcli import Step

pytestmark = pytest.mark.peers
_CREATE = (
    "vs create --hostname probe --domain example.com --datacenter dal05 --billing hourly"
    " --os UBUNTU_LATEST --cpu 2 --memory 1024 --network 100"
)
GUESTS = [
    step("vs create-options", "dal05", "UBUNTU"),
    step(f"{_CREATE} --test", "Total"),
    step("vs list", hides="probe"),
    step(f"{_CREATE} --tag dev --userdata hello", "probe"),
    step("vs list", "probe | dal05", keep="guest=id"),
    step(
        "vs list --hostname probe --datacenter dal05 --cpu 2 --tag dev --hourly", "$guest | probe"
    ),
    step("vs ready $guest", "READY"),
    step("vs detail $guest --passwords --price", "$guest | RUNNING | dal05 | root"),
    step("vs credentials $guest", "root"),
    step("vs power-off $guest"),
    step("vs detail $guest", "HALTED"),
    step("vs power-on $guest"),
    step("vs reboot $guest --hard"),
    step("vs pause $guest"),
    step("vs resume $guest"),
    step("vs edit $guest --hostname new --domain example.org --tag a"),
    step("vs detail $guest", "new.example.org | a", hides="dev"),
    step("vs upgrade $guest --cpu 4 --memory 2048"),
    step("vs detail $guest", "4 | 2048"),
    step("vs reload $guest"),
    step("vs cancel $guest"),
    step("vs list", hides="$guest"),
]
HARDWARE = [
    step("hardware create-options", "dal05"),
    step("hardware list", "db1 | dal05", keep="server=id"),
    step("hardware detail $server --passwords --price", "$server | db1"),
    step("hardware credentials $server", "root"),
    step("hardware power-off $server"),
    step("hardware power-on $server"),
    step("hardware edit $server --hostname db9 --domain example.com"),
    step("hardware list", "$server | db9"),
    step("hardware cancel-reasons", "unneeded"),
]
NETWORKS = [
    step("vlan list --datacenter dal05", "901", keep="vlan=id"),
    step("vlan detail $vlan", "$vlan"),
    # `subnet list` of 5.9 fails on the service too: softlayer/softlayer-python#1371
    step("call-api Network_Vlan getSubnets --id $vlan --mask id", keep="subnet=id"),
    step("subnet detail $subnet", "$subnet"),
    step("globalip list"),
]
STORAGE = [
    step(
        "block volume-order --storage-type endurance --size 20 --tier 2 --os-type LINUX"
        " --location dal05"
    ),
    step("block volume-list --datacenter dal05", "20", keep="volume=id"),
    step("block volume-detail $volume", "20GB | dal05"),
    step("file volume-list"),
    step("image list --public", "Ubuntu 22.04 minimal"),
]
ACCOUNT = [
    step("account summary", "Example Corporation"),
    step("account invoices", "RECURRING"),
    step("order package-list", "PUBLIC_CLOUD_SERVER"),
    step("order category-list PUBLIC_CLOUD_SERVER", "guest_core"),
    step("order item-list PUBLIC_CLOUD_SERVER --category guest_core", "GUEST_CORE"),
    step("order preset-list PUBLIC_CLOUD_SERVER", "B1_1X2X25"),
    step("call-api Account getVirtualGuests --mask hostname --limit 2", "web1"),
    step("ticket list", "Disk of db1"),
    step("user list", "demo"),
]
TABLES = {
    "guests": GUESTS,
    "hardware": HARDWARE,
    "networks": NETWORKS,
    "storage": STORAGE,
    "account": ACCOUNT,
    # These say the same in all versions.
    "reserved-capacity": slcli_guests.CAPACITY,
    "hardware-reserved": slcli_hardware.RESERVED,
    "dns": slcli_zones.DNS,
    "security-groups": slcli_networks.SECURITY_GROUPS,
    "tags": slcli_people.TAGS,
}


@pytest.fixture(scope="module", params=["slcli-5", "slcli-6"])
def slcli(request: pytest.FixtureRequest) -> Iterator[Slcli]:
    """The CLI of a version."""
    with Slcli(python_of(request.param)) as slcli:
        yield slcli


@pytest.mark.parametrize("steps", TABLES.values(), ids=TABLES)
def test_commands(slcli: Slcli, tmp_path: Path, steps: list[Step]) -> None:
    """Each command exits with 0 and shows the state that those before it left."""
    with running("--seed", str(furnish(tmp_path))) as process:
        settle(tmp_path, process.endpoint("xmlrpc"))
        problems = "\n".join(Session(slcli, tmp_path, public_key=PUBLIC_KEY).problems(steps))
    assert not problems, f"\n{problems}"
