"""Dedicated hosts and the guests on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

FLAVOR = "56_CORES_X_242_RAM_X_1_4_TB"
ORDER: Any = {"hostname": "h1", "domain": "example.org", "location": "dal13", "flavor": FLAVOR}


@pytest.fixture
def manager(client: sl.Client) -> sl.DedicatedHostManager:
    """The manager under test."""
    return sl.DedicatedHostManager(client)


@pytest.fixture
def host(manager: sl.DedicatedHostManager, emulator: Emulator) -> sl.VirtualDedicatedHost:
    """A host with two guests on it."""
    manager.place_order(**ORDER)
    emulator.clock.advance(600)
    [host] = manager.list_instances()
    for name in ("g1", "g2"):
        sl.VSManager(manager.client).create_instance(
            hostname=name,
            domain="example.org",
            cpus=1,
            memory=1024,
            datacenter="dal13",
            os_code="UBUNTU_22_64",
            host_id=host.id,
        )
    emulator.clock.advance(600)
    emulator.calls.clear()
    return host


def test_what_can_be_ordered(manager: sl.DedicatedHostManager) -> None:
    """Where, of which kinds, at which prices, behind which routers."""
    options = manager.get_create_options()
    assert "dal13" in {place.key for place in options.locations}
    [flavor] = [each for each in options.dedicated_host if each.key == FLAVOR]
    assert flavor.monthly > flavor.hourly > 0
    routers = manager.get_router_options("dal13", FLAVOR)
    assert ["bcr01a.dal13"] == [each.hostname for each in routers]


def test_a_host_is_priced_checked_and_ordered(
    manager: sl.DedicatedHostManager, emulator: Emulator
) -> None:
    """All three are about the same order; only the last one orders."""
    priced = manager.price_order(**ORDER, router="bcr01a.dal13")
    assert manager.verify_order(**ORDER).prices
    with pytest.raises(sl.PreflightError, match="max_hourly=1"):
        manager.place_order(**ORDER, max_hourly=1)
    assert "Product_Order::placeOrder" not in methods(emulator)
    [router] = manager.get_router_options("dal13", FLAVOR)
    manager.place_order(**ORDER, router=router.id, max_monthly=priced.monthly)
    sent = [each["args"] for each in emulator.calls if each["service"].endswith("Product_Order")]
    assert 5 == len(sent)
    assert all(each == sent[0] for each in sent)
    emulator.clock.advance(600)
    [host] = manager.list_instances(hostname="h*", datacenter="dal13")
    assert "h1" == host.name


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"location": "dal1"}, r"location='dal1'.*Did you mean 'dal1"),
        ({"flavor": "56_CORES"}, r"flavor='56_CORES'.*get_create_options"),
        ({"router": "bcr01b.dal13"}, r"router='bcr01b.dal13'.*Did you mean 'bcr01a.dal13'"),
    ],
)
def test_what_is_not_offered(
    manager: sl.DedicatedHostManager, emulator: Emulator, change: dict[str, Any], words: str
) -> None:
    """It is told with what is, and nothing is ordered."""
    with pytest.raises(sl.NotFoundError, match=words):
        manager.place_order(**{**ORDER, **change})
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_a_misspelt_keyword_is_found(manager: sl.DedicatedHostManager, emulator: Emulator) -> None:
    """In what is checked and in what is priced."""
    options: Any = {**ORDER, "hourl": True}
    for method in (manager.verify_order, manager.price_order):
        with pytest.raises(TypeError, match="hourl"):
            method(**options)
    assert [] == emulator.calls


def test_hosts_and_guests_are_listed(
    manager: sl.DedicatedHostManager, host: sl.VirtualDedicatedHost, emulator: Emulator
) -> None:
    """A host is known by its name; conditions narrow its guests."""

    @attrs.define
    class Row:
        name: str

    assert [host.id] == manager.resolve_ids("h1")
    assert host.id == manager.get_host("h1").id
    assert 2 == len(manager.get_host(host.id, mask="mask[id,guests]").guests)
    assert Row("h1") == manager.get_host("h1", into=Row)
    assert [Row("h1")] == manager.list_instances(into=Row)
    assert [] == manager.list_instances(tags=["none"])
    assert {"g1", "g2"} == {guest.hostname for guest in manager.list_guests("h1")}
    assert ["g2"] == [guest.hostname for guest in manager.list_guests(host.id, hostname="g2")]
    assert [] == manager.list_guests(host.id, memory="> 8 GB")
    assert {"maxMemory": {"operation": "> 8192"}} == last_filter(emulator)["guests"]


def last_filter(emulator: Emulator) -> dict[str, Any]:
    """The filter of the last call."""
    found: dict[str, Any] = emulator.calls[-1]["filter"]
    return found


def test_guests_first_and_then_the_host(
    manager: sl.DedicatedHostManager, host: sl.VirtualDedicatedHost, emulator: Emulator
) -> None:
    """A host with guests is not cancelled; then what became of each guest is told."""
    with pytest.raises(sl.SoftLayerAPIError):
        manager.cancel_host("h1")
    done = manager.cancel_guests("h1")
    assert {("g1.example.org", "Cancelled"), ("g2.example.org", "Cancelled")} == {
        (each.fqdn, each.status) for each in done
    }
    emulator.clock.advance(600)
    assert [] == manager.list_guests(host.id)
    assert manager.cancel_host(host.id)
    emulator.clock.advance(600)
    assert [] == manager.list_instances()


def test_a_guest_that_cannot_be_cancelled_keeps_no_other(
    manager: sl.DedicatedHostManager, host: sl.VirtualDedicatedHost, emulator: Emulator
) -> None:
    """What went wrong is told for that guest alone."""
    emulator.faults.add("internal_error", service="Virtual_Guest", method="deleteObject")
    first, second = manager.cancel_guests(host.id)
    assert first.error
    assert first.status.startswith("Exception: ")
    assert ("Cancelled", None) == (second.status, second.error)
    assert "deleteObject" == last(emulator)[0]


def test_parts_of_a_host() -> None:
    """Memory, disk and graphics processors are asked for, as many as its key name says."""
    kind = {"id": 3, "hardwareComponentType": {"keyName": "GPU"}}

    def part(key: str, capacity: int, code: str, **more: Any) -> dict[str, Any]:
        categories = [{"categoryCode": code}]
        return {"keyName": key, "capacity": capacity, "categories": categories, **more}

    gpu = part("GPU_P100", 1, "gpu", hardwareGenericComponentModel=kind)
    parts = [part("RAM", 484, "dedicated_host_ram"), part("D", 1500, "dedicated_host_disk"), gpu]
    item = {
        "keyName": "56_CORES_X_484_RAM_X_1_5_TB_X_2_GPU_P100",
        "capacity": 56,
        "prices": [{"id": 1, "locationGroupId": 5}],
        "bundleItems": parts,
    }
    place = {"locationId": 7, "location": {"name": "dal13"}, "locationPackageDetails": []}
    regions = [{"keyname": "DALLAS13", "location": place}]
    script = Scripted(
        {
            "Product_Package::getAllObjects": [{"id": 4, "items": [item], "regions": regions}],
            "Virtual_DedicatedHost::getAvailableRouters": [{"id": 9, "hostname": "bcr01"}],
        }
    )
    manager = sl.DedicatedHostManager(script.client())
    key = str(item["keyName"])
    manager.get_router_options("dal13", key)
    [host] = script.calls[-1].args
    assert (56, 484, 1500, {"id": 7}) == (
        int(host["cpuCount"]),
        int(host["memoryCapacity"]),
        int(host["diskCapacity"]),
        host["datacenter"],
    )
    wanted = {"hardwareComponentModel": {"hardwareGenericComponentModel": kind}}
    assert [wanted, wanted] == host["pciDevices"]
    with pytest.raises(sl.NotFoundError, match="no price"):
        manager.place_order("h", "b.org", "dal13", key)
    script = Scripted({"Product_Package::getAllObjects": [{"regions": [{"keyname": "X"}]}]})
    with pytest.raises(sl.NotFoundError, match="has no datacenter"):
        sl.DedicatedHostManager(script.client()).get_router_options("dal13", key)
