"""The everyday tasks, against an emulator that runs as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Iterator

GUEST = {
    "hostname": "myhostname",
    "domain": "example.org",
    "startCpus": 1,
    "maxMemory": 1024,
    "hourlyBillingFlag": "true",
    "operatingSystemReferenceCode": "UBUNTU_LATEST",
    "localDiskFlag": "false",
    "datacenter": {"name": "dal09"},
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The URL that the emulator prints on its first line."""
    command = [sys.executable, "-m", "softlayer_sdk.emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture(params=["xmlrpc", "rest"])
def endpoint(url: str, request: pytest.FixtureRequest) -> str:
    """Its endpoint for each wire."""
    return f"{url}/{request.param}/v3.1"


@pytest.fixture
def client(endpoint: str) -> Iterator[sl.Client]:
    """A client that is signed in."""
    with sl.Client(username="demo", api_key="demo", endpoint_url=endpoint) as opened:
        yield opened


def test_read_the_account(client: sl.Client) -> None:
    """An account is read raw."""
    assert "Example Corporation" == client["Account"].getObject()["companyName"]


def test_list_guests(client: sl.Client) -> None:
    """Guests are listed with a mask and a limit, raw and typed."""
    raw = client["Account"].getVirtualGuests(
        mask="id,hostname,datacenter[name]", limit=10, offset=0
    )
    assert {"id", "hostname", "datacenter"} == set(raw[0])
    account = sl.services.AccountService(client)
    guests: list[sl.VirtualGuest] = account.get_virtual_guests(mask="id,hostname", limit=10)
    assert [row["hostname"] for row in raw] == [guest.hostname for guest in guests]
    assert raw.total_count >= len(raw)


def test_create_a_guest_from_a_dict(client: sl.Client) -> None:
    """A guest is ordered with a raw template, and found again."""
    made = client["Virtual_Guest"].createObject(GUEST)
    found = client["Virtual_Guest"].getObject(id=made["id"], mask="hostname,datacenter.name")
    assert {"hostname": "myhostname", "datacenter": {"name": "dal09"}} == found


def test_create_a_guest_with_the_manager(client: sl.Client) -> None:
    """A guest is ordered with keywords, waited for, and cancelled."""
    manager = sl.VSManager(client)
    made = manager.create_instance(
        hostname="web1",
        domain="example.org",
        cpus=1,
        memory=1024,
        hourly=True,
        os_code="UBUNTU_LATEST",
        local_disk=False,
        datacenter="dal13",
    )
    ready = manager.wait_until_ready(made.id, timeout=10, interval=0.1)
    assert ("web1", "dal13") == (ready.hostname, ready.datacenter.name)
    assert manager.cancel_instance(made.id)
    with pytest.raises(sl.NotFoundError):
        manager.get_instance(made.id)


def test_create_a_zone_with_records(client: sl.Client, endpoint: str) -> None:
    """A zone is made with an address, and a record is added, raw and typed."""
    name = f"{'rest' if '/rest' in endpoint else 'xmlrpc'}.example.org"
    zone = client["Dns_Domain"].createObject(
        {"name": name, "resourceRecords": [{"host": "@", "data": "127.0.0.1", "type": "a"}]}
    )
    client["Dns_Domain"].createARecord("myhost", "127.0.0.1", 86400, id=zone["id"])
    record: sl.ResourceRecord = sl.services.DnsDomainService(client).create_a_record(
        "other", "127.0.0.1", 86400, id=zone["id"]
    )
    hosts = {each.host for each in sl.DNSManager(client).get_records(zone["id"], record_type="A")}
    assert {"@", "myhost", record.host} == hosts


def test_list_hardware(client: sl.Client) -> None:
    """Servers are listed with what is installed on them, and narrowed by place and memory."""
    mask = "operatingSystem.passwords, networkComponents, datacenter, processorCount"
    rows = client.call("Account", "getHardware", mask=mask)
    assert all(row["operatingSystem"]["passwords"][0]["username"] for row in rows)
    assert all(row["networkComponents"] and row["processorCount"] for row in rows)
    big = sl.HardwareManager(client).list_hardware(datacenter="dal05", memory="> 8")
    small = sl.HardwareManager(client).list_hardware(datacenter="dal05", memory="< 8")
    assert big
    assert small
    assert all(each.datacenter.name == "dal05" and each.memory_capacity > 8 for each in big)


def test_iterate(client: sl.Client) -> None:
    """Pages are fetched as they are used."""
    rows = list(client.iter_call("Account", "getVirtualGuests", page_size=2))
    assert len(rows) == client["Account"].getVirtualGuests(mask="id").total_count


def test_wrong_credentials(endpoint: str) -> None:
    """A refusal has SoftLayer's code and text, the same on both wires."""
    stranger = sl.Client(username="invalid", api_key="invalid", endpoint_url=endpoint)
    with stranger, pytest.raises(sl.SoftLayerAPIError) as caught:
        stranger["Account"].getObject()
    assert isinstance(caught.value, sl.AuthenticationError)
    assert ("SoftLayer_Exception", "Invalid API token.") == (
        caught.value.faultCode,
        caught.value.faultString,
    )


def test_misspelt_names(client: sl.Client) -> None:
    """A wrong service or method is an error that names the right one, before anything is sent."""
    with pytest.raises(sl.PreflightError, match="SoftLayer_Account"):
        client["Acount"]
    with pytest.raises(sl.PreflightError, match="getVirtualGuests"):
        client["Account"].getVirtualGuest()
