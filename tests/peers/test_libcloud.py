"""Apache Libcloud works on the emulator: its SoftLayer drivers for servers and for DNS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from libcloud.compute.drivers.softlayer import SoftLayerNodeDriver
from libcloud.compute.types import KeyPairDoesNotExistError, NodeState
from libcloud.dns.drivers.softlayer import SoftLayerDNSDriver
from libcloud.dns.types import RecordDoesNotExistError, RecordType, ZoneDoesNotExistError

from tests.peers.process import running
from tests.peers.slcli_files import PUBLIC_KEY

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def address() -> Iterator[dict[str, Any]]:
    """Where the emulator is, as the drivers want to be told."""
    with running() as process:
        url = urlsplit(process.url)
        yield {"secure": False, "host": url.hostname, "port": url.port}


@pytest.fixture
def compute(address: dict[str, Any]) -> SoftLayerNodeDriver:
    """The driver for servers."""
    return SoftLayerNodeDriver("demo", "demo", **address)


@pytest.fixture
def dns(address: dict[str, Any]) -> SoftLayerDNSDriver:
    """The driver for zones."""
    return SoftLayerDNSDriver("demo", "demo", **address)


def _names(found: list[Any]) -> list[str]:
    return [each.name for each in found]


def test_locations(compute: SoftLayerNodeDriver) -> None:
    """The datacenters are listed, with their names and countries."""
    places = {place.id: place.country for place in compute.list_locations()}
    assert "US" == places["dal05"]


def test_images_and_sizes(compute: SoftLayerNodeDriver) -> None:
    """Operating systems are listed with their names, and each can be looked up."""
    images = compute.list_images()
    assert images
    assert images[0].name == compute.get_image(images[0].id).name
    assert compute.list_sizes()


def test_a_node_from_order_to_end(compute: SoftLayerNodeDriver) -> None:
    """A server is ordered, listed, stopped, started and destroyed."""
    made = compute.create_node(
        name="cloud.example.org",
        location=next(each for each in compute.list_locations() if each.id == "dal09"),
        ex_cpus=2,
        ex_ram=2048,
        ex_disk=25,
        ex_os="UBUNTU_LATEST",
    )
    assert made.extra["password"]
    assert (2, 2048) == (made.extra["maxCpu"], made.extra["maxMemory"])
    assert compute.stop_node(made)
    assert NodeState.RUNNING != _state(compute, made.id)
    assert compute.start_node(made)
    assert NodeState.RUNNING == _state(compute, made.id)
    assert compute.reboot_node(made)
    assert compute.destroy_node(made)
    assert made.id not in [node.id for node in compute.list_nodes()]


def _state(compute: SoftLayerNodeDriver, id: str) -> Any:
    return next(node.state for node in compute.list_nodes() if node.id == id)


def test_a_node_with_the_defaults(compute: SoftLayerNodeDriver) -> None:
    """A size and an image of the lists are enough, and a key is put on it."""
    compute.import_key_pair_from_string("of-the-node", PUBLIC_KEY)
    made = compute.create_node(
        name="usual.example.org",
        size=compute.list_sizes()[0],
        image=compute.list_images()[0],
        location=compute.list_locations()[0],
        ex_keyname="of-the-node",
    )
    assert made.name in _names(compute.list_nodes())
    assert compute.destroy_node(made)
    assert compute.delete_key_pair("of-the-node")


def test_key_pairs(compute: SoftLayerNodeDriver) -> None:
    """A key is stored, found by its name, and deleted."""
    made = compute.import_key_pair_from_string("mine", f"{PUBLIC_KEY}.too")
    assert made.fingerprint == compute.get_key_pair("mine").fingerprint
    assert "mine" in _names(compute.list_key_pairs())
    assert compute.delete_key_pair("mine")
    with pytest.raises(KeyPairDoesNotExistError):
        compute.get_key_pair("mine")


def test_zones(dns: SoftLayerDNSDriver) -> None:
    """A zone is made, listed and deleted."""
    zone = dns.create_zone("cloud.example")
    assert zone.id in [each.id for each in dns.list_zones()]
    assert "cloud.example" == dns.get_zone(zone.id).domain
    assert dns.delete_zone(zone)
    with pytest.raises(ZoneDoesNotExistError):
        dns.get_zone(zone.id)


def test_records(dns: SoftLayerDNSDriver) -> None:
    """A record is added, changed and deleted."""
    zone = dns.create_zone("records.example")
    made = dns.create_record("www", zone, RecordType.A, "192.0.2.1", {"ttl": 600})
    assert ("www", "192.0.2.1", 600) == (made.name, made.data, made.ttl)
    changed = dns.update_record(made, data="192.0.2.2", extra={"ttl": 900})
    assert (made.id, "192.0.2.2", 900) == (changed.id, changed.data, changed.ttl)
    assert "192.0.2.2" in [each.data for each in dns.list_records(zone)]
    assert "192.0.2.2" == dns.get_record(zone.id, made.id).data
    assert dns.delete_record(made)
    with pytest.raises(RecordDoesNotExistError):
        dns.get_record(zone.id, made.id)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (RecordType.AAAA, "2001:db8::1"),
        (RecordType.CNAME, "www.example.org."),
        (RecordType.TXT, "v=spf1 -all"),
        (RecordType.MX, "mail.example.org."),
    ],
)
def test_every_kind_of_record(dns: SoftLayerDNSDriver, kind: str, data: str) -> None:
    """Each kind of record comes back as the kind that it is."""
    zone = dns.create_zone(f"{kind.lower()}.example")
    made = dns.create_record("host", zone, kind, data, {"priority": 10})
    found = {each.id: (each.type, each.data) for each in dns.list_records(zone)}
    assert (kind, data) == found[made.id]
