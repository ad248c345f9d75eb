"""Salt's two cloud drivers work on the emulator: virtual servers, and servers of old."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.peers.process import running
from tests.peers.slcli_files import settle
from tests.peers.venvs import ROOT, python_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.peers.process import Process

pytestmark = pytest.mark.peers
# What the driver for servers knows by heart: a package of long ago, and the ids of its prices.
PACKAGE = 50
PRICES = {
    1921: ("BARE_METAL_INSTANCE_2_CORES_2_GB", "server_core", ".30"),
    19: ("HARD_DRIVE_250GB_SATA_II", "disk0", "0"),
    13963: ("OS_CENTOS_6_64", "os", "0"),
    905: ("REBOOT_REMOTE_CONSOLE", "remote_management", "0"),
    21: ("1_IP_ADDRESS", "pri_ip_addresses", "0"),
    55: ("MONITORING_HOST_PING", "monitoring", "0"),
    57: ("NOTIFICATION_EMAIL_AND_TICKET", "notification", "0"),
    58: ("AUTOMATED_NOTIFICATION", "response", "0"),
    420: ("UNLIMITED_SSL_VPN_USERS", "vpn_management", "0"),
    418: ("NESSUS_VULNERABILITY_ASSESSMENT", "vulnerability_scanner", "0"),
    273: ("100_MBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS", "port_speed", "0"),
    1800: ("BANDWIDTH_0_GB", "bandwidth", "0"),
}
DRIVERS = {"guests": "softlayer", "servers": "softlayer_hw"}
PROFILES = {
    "small": {
        "provider": "guests",
        "image": "UBUNTU_22_64",
        "cpu_number": 1,
        "ram": 1024,
        "disk_size": 25,
        "local_disk": True,
        "hourly_billing": True,
        "domain": "example.com",
        "location": "dal13",
    },
    "metal": {
        "provider": "servers",
        "size": 1921,
        "hdd": 19,
        "image": 13963,
        "domain": "example.com",
        "location": "dal13",
        "wait_for_fun_timeout": 5,
    },
    "priced": {"provider": "servers", "size": 1921, "hdd": 19},
}


@attrs.frozen
class Salt:
    """Salt's cloud client, in a process of its own."""

    process: subprocess.Popen[str]

    def do(self, name: str, *args: Any, **named: Any) -> Any:
        """What a method of it gives, or the error that it raises, as text."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        asked = {"do": name, "with": args, "named": named}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return answer.get("raised", answer.get("gave"))

    def list(self, what: str, provider: str) -> Any:
        """Sizes, images or locations."""
        return self.do(f"list_{what}", provider)[provider][DRIVERS[provider]]

    def call(self, name: str, provider: str, **named: Any) -> Any:
        """What a function of a driver gives."""
        found = self.do("action", name, provider=provider, kwargs=named)
        return found[provider][DRIVERS[provider]]

    def nodes(self, provider: str) -> Any:
        """The nodes of a driver by name."""
        return self.do("query")[provider][DRIVERS[provider]]


@pytest.fixture
def emulator(tmp_path: Path) -> Iterator[Process]:
    """An emulator that sells what the driver for servers orders."""
    with running("--seed", str(_seed(tmp_path))) as process:
        categories = process.control("all", datatype="Product_Item_Category").json()
        codes = {code for _, code, _ in PRICES.values()}
        mine = [{"id": each["id"]} for each in categories if each["categoryCode"] in codes]
        places = [{"id": 1854895}]
        process.control(
            "edit",
            datatype="Product_Package",
            id=PACKAGE,
            categories=mine,
            locations=places,
            availableLocations=[{"locationId": 1854895, "isAvailable": 1}],
        ).raise_for_status()
        settle(tmp_path, process.endpoint("xmlrpc"))
        yield process


def _seed(home: Path) -> Path:
    prices = [
        {
            "id": id,
            "item": {"keyName": key, "description": key, "itemCategory": {"categoryCode": code}},
            "packages": [{"id": PACKAGE}],
            "hourlyRecurringFee": fee,
        }
        for id, (key, code, fee) in PRICES.items()
    ]
    package = {"id": PACKAGE, "keyName": "BARE_METAL_INSTANCE", "name": "Bare Metal Instance"}
    path = home / "seed.json"
    path.write_text(json.dumps({"Product_Package": [package], "Product_Item_Price": prices}))
    return path


@pytest.fixture
def salt(emulator: Process, tmp_path: Path) -> Iterator[Salt]:
    """Salt, with a provider for each driver."""
    where = {"root_dir": tmp_path, "sock_dir": tmp_path, "cachedir": tmp_path / "cache"}
    options = {**where, "log_file": tmp_path / "log", "deploy": False}
    minion = {"master": "127.0.0.1"}
    providers = {
        name: {"driver": driver, "user": "demo", "apikey": "demo", "minion": minion}
        for name, driver in DRIVERS.items()
    }
    settings = {"cloud": options, "providers": providers, "profiles": PROFILES}
    for name, told in settings.items():
        (tmp_path / name).write_text(json.dumps(told, default=str))  # YAML takes JSON
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [python_of("salt"), ROOT / "tests" / "peers" / "salt_child.py", tmp_path],
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "HOME": str(tmp_path)},
    ) as process:
        yield Salt(process)
        process.communicate()


def test_what_guests_there_can_be(salt: Salt) -> None:
    """Sizes, images and datacenters are listed."""
    sizes = salt.list("sizes", "guests")
    assert {"block devices", "memory", "processors"} <= sizes.keys()
    assert 1024 == sizes["memory"]["1 GB"]["maxMemory"]
    assert "UBUNTU_22_64" in [each["template"] for each in salt.list("images", "guests").values()]
    assert "dal13" in salt.list("locations", "guests")
    assert salt.call("list_vlans", "guests")


def test_a_guest_from_start_to_end(salt: Salt) -> None:
    """A guest is made from a profile, listed with its addresses, shown, and destroyed."""
    made = salt.do("profile", "small", names=["salted"])["salted"]
    assert ("salted.example.com", 1024) == (made["fullyQualifiedDomainName"], made["maxMemory"])
    listed = salt.nodes("guests")["salted"]
    assert (made["primaryIpAddress"], made["primaryBackendIpAddress"]) == (
        listed["public_ips"],
        listed["private_ips"],
    )
    shown = salt.do("action", "show_instance", names=["salted"])["guests"]["softlayer"]
    assert made["id"] == shown["salted"]["id"]
    assert {"salted": True} == salt.do("destroy", ["salted"])["guests"]["softlayer"]
    assert "salted" not in salt.nodes("guests")


def test_what_servers_there_can_be(salt: Salt) -> None:
    """Sizes, images, places, categories and prices are those of the package that it asks for."""
    assert ["1921"] == list(salt.list("sizes", "servers"))
    assert "OS_CENTOS_6_64" == salt.list("images", "servers")["13963"]["keyName"]
    assert "dal13" in [each["name"] for each in salt.list("locations", "servers").values()]
    assert "server_core" in salt.call("show_all_categories", "servers")["category_codes"]
    assert ["273"] == list(salt.call("show_all_prices", "servers", code="port_speed"))
    priced = salt.call("show_pricing", "servers", profile="priced")["priced"]
    assert ("0.3", "7.2") == (priced["per_hour"], priced["per_day"])


def test_a_server_from_start_to_end(salt: Salt) -> None:
    """A server is ordered, listed with its address, and shown.

    Its driver goes on to sign in there, and asks for the end of a server with one argument where
    the service takes three: both fail.
    """
    assert "Failed to authenticate" in salt.do("profile", "metal", names=["steel"])
    listed = salt.nodes("servers")["steel"]
    assert listed["private_ips"]
    shown = salt.do("action", "show_instance", names=["steel"])["servers"]["softlayer_hw"]
    assert 2 < shown["steel"]["id"]
    assert "invalid method parameters" in salt.do("destroy", ["steel"])
    assert "steel" in salt.nodes("servers")
