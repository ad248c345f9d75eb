"""Reserved capacity: looked at, priced, reserved, and guests in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

FLAVOR = "B1_1X2_1_YEAR_TERM"
GUEST: Any = {
    "hostname": "r1",
    "domain": "example.org",
    "os_code": "UBUNTU_22_64",
    "primary_disk": "25",
}


@pytest.fixture
def manager(client: sl.Client) -> sl.CapacityManager:
    """The manager under test."""
    return sl.CapacityManager(client)


@pytest.fixture
def group(manager: sl.CapacityManager, emulator: Emulator) -> sl.VirtualReservedCapacityGroup:
    """Two reserved places in dal13."""
    manager.create("web", "bcr01a.dal13", FLAVOR, 2)
    emulator.clock.advance(600)
    [group] = manager.list()
    return group


def test_what_can_be_reserved_and_where(manager: sl.CapacityManager) -> None:
    """Flavors with their prices; regions with the routers of their pods."""
    assert FLAVOR in {each.key_name for each in manager.get_create_options()}
    assert len(manager.get_available_routers()) > 1
    [region] = manager.get_available_routers("dal13")
    assert "DALLAS13" == region.region.keyname
    assert {"bcr01a.dal13"} <= {pod.backend_router_name for pod in region.pods}
    assert {"dal13"} == {pod.datacenter_name for pod in region.pods}


def test_capacity_is_priced_checked_and_reserved(
    manager: sl.CapacityManager, emulator: Emulator
) -> None:
    """All three are about the same order; only the last one reserves."""
    options: Any = {
        "name": "web",
        "backend_router_id": "bcr01a.dal13",
        "flavor": FLAVOR,
        "instances": 2,
    }
    priced = manager.price_capacity(**options)
    assert [2] == [line.quantity for line in priced.lines]
    checked = manager.create(**options, test=True)
    assert isinstance(checked, sl.models.ContainerProductOrder)
    with pytest.raises(sl.PreflightError, match="max_monthly=10"):
        manager.create(**options, max_monthly=10)
    assert "Product_Order::placeOrder" not in methods(emulator)
    manager.create(**options, max_monthly=priced.monthly)
    sent = [each["args"] for each in emulator.calls if each["service"].endswith("Product_Order")]
    assert 5 == len(sent)
    assert all(each == sent[0] for each in sent)
    assert sent[0][0]["orderContainers"][0]["useHourlyPricing"]
    emulator.clock.advance(600)
    [group] = manager.list(name="we*")
    assert (2, 2) == (group.instance_count, group.available_instance_count)


def test_capacity_is_known_by_its_name(
    manager: sl.CapacityManager, group: sl.VirtualReservedCapacityGroup
) -> None:
    """Its places are listed with it, into a class of one's own too."""
    assert [group.id] == manager.resolve_ids("web")
    assert 2 == len(manager.get_object("web").instances)
    assert "web" == manager.get_object(group.id, mask="mask[name]").name

    @attrs.define
    class Row:
        name: str

    assert [Row("web")] == manager.list(into=Row)
    assert [] == manager.list("db")


def test_a_guest_takes_a_free_place(
    manager: sl.CapacityManager, emulator: Emulator, group: sl.VirtualReservedCapacityGroup
) -> None:
    """Its size and place are the capacity's; the caller's options stay as they are."""
    given = dict(GUEST)
    with_ipv6: Any = {**GUEST, "ipv6": True}
    checked = manager.create_guest("web", True, GUEST)
    assert isinstance(checked, sl.models.ContainerProductOrder)
    with pytest.raises(sl.PreflightError, match="max_monthly"):
        manager.create_guest(group.id, False, with_ipv6, max_monthly=0.0001)
    receipt = manager.create_guest(group.id, False, GUEST)
    assert isinstance(receipt, sl.models.ContainerProductOrderReceipt)
    assert given == GUEST
    assert group.id == last(emulator)[2][0]["reservedCapacityId"]
    template = next(
        each["args"][0] for each in emulator.calls if each["method"] == "generateOrderTemplate"
    )
    assert "B1_1X2X25" == template["supplementalCreateObjectOptions"]["flavorKeyName"]
    assert ({"name": "dal13"}, False) == (template["datacenter"], template["hourlyBillingFlag"])
    emulator.clock.advance(600)
    [guest] = sl.VSManager(manager.client).list_instances(hostname="r1")
    assert "dal13" == guest.datacenter.name


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"primary_disk": None}, "primary_disk"),
        ({"tags": ["a"]}, "tags"),
        ({"cpus": 2}, "cpus=2"),
        ({"hostnam": "a"}, "hostnam"),
    ],
)
def test_guests_that_cannot_be(
    manager: sl.CapacityManager, emulator: Emulator, change: dict[str, Any], words: str
) -> None:
    """They are refused before anything is sent."""
    guest: Any = {**GUEST, **change}
    with pytest.raises(sl.PreflightError, match=words):
        manager.create_guest(7, False, guest)
    assert [] == emulator.calls


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ({"instances": []}, "what is reserved"),
        ({"backendRouter": None}, "where it is"),
        ({"availableInstanceCount": 0}, "no free place"),
    ],
)
def test_capacity_that_no_guest_can_be_in(group: dict[str, Any], words: str) -> None:
    """The reason is told, and nothing is ordered."""
    full = {
        "id": 7,
        "availableInstanceCount": 1,
        "instances": [{"id": 1, "billingItem": {"item": {"keyName": FLAVOR}}}],
        "backendRouter": {"id": 2, "datacenter": {"name": "dal13"}},
    }
    script = Scripted({"Virtual_ReservedCapacityGroup::getObject": {**full, **group}})
    with pytest.raises(sl.SoftLayerError, match=words):
        sl.CapacityManager(script.client()).create_guest(7, False, GUEST)


def test_a_guest_outside_of_the_capacity_is_not_ordered() -> None:
    """It would be billed beside it: an order that cannot name the capacity is not placed."""
    group = {
        "id": 7,
        "availableInstanceCount": 1,
        "instances": [{"id": 1, "billingItem": {"item": {"keyName": FLAVOR}}}],
        "backendRouter": {"id": 2, "datacenter": {"name": "dal13"}},
    }
    script = Scripted(
        {
            "Virtual_ReservedCapacityGroup::getObject": group,
            "Virtual_Guest::generateOrderTemplate": {"virtualGuests": [{}]},
        }
    )
    with pytest.raises(sl.SoftLayerError, match="none that can be in the capacity"):
        sl.CapacityManager(script.client()).create_guest(7, False, GUEST)


def test_a_router_is_known_by_its_id(manager: sl.CapacityManager, emulator: Emulator) -> None:
    """Nobody is asked what it stands for."""
    [region] = manager.get_available_routers("dal13")
    router = region.pods[0].backend_router_id or 0
    emulator.calls.clear()
    manager.create("web", router, FLAVOR, 1, True)
    assert "Network_Pod::getAllObjects" not in methods(emulator)
    assert router == last(emulator)[2][0]["orderContainers"][0]["backendRouterId"]


def test_routers_that_there_are_not(manager: sl.CapacityManager, emulator: Emulator) -> None:
    """Nothing is reserved behind another one."""
    with pytest.raises(sl.NotFoundError, match=r"bcr99.*get_available_routers"):
        manager.create("web", "bcr99.dal13", FLAVOR, 2)
    assert "Product_Order::placeOrder" not in methods(emulator)
