from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last, methods

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator

ORDER: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
SENT: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "startCpus": 2,
    "maxMemory": 4096,
    "localDiskFlag": True,
    "hourlyBillingFlag": True,
    "supplementalCreateObjectOptions": {"bootMode": None},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
    "datacenter": {"name": "dal13"},
}


@pytest.fixture
def manager(client: sl.Client) -> sl.VSManager:
    """The manager under test."""
    return sl.VSManager(client)


def test_create_instance_orders_one(manager: sl.VSManager, emulator: Emulator) -> None:
    """The keywords become one template; the guest has its id at once."""
    guest = manager.create_instance(**ORDER)
    assert ("createObject", "", [SENT]) == last(emulator)
    assert "new1" == manager.get_instance(guest.id).hostname


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({"hourly": False}, {"hourlyBillingFlag": False}),
        ({"transient": True}, {"transientGuestFlag": True}),
        ({"local_disk": False}, {"localDiskFlag": False}),
        ({"nic_speed": 1000}, {"networkComponents": [{"maxSpeed": 1000}]}),
        ({"private": True}, {"privateNetworkOnlyFlag": True}),
        ({"dedicated": True}, {"dedicatedAccountHostOnlyFlag": True}),
        ({"userdata": "hello"}, {"userData": [{"value": "hello"}]}),
        ({"post_uri": "https://x.org/y"}, {"postInstallScriptUri": "https://x.org/y"}),
        ({"ssh_keys": [7]}, {"sshKeys": [{"id": 7}]}),
        ({"boot_mode": "HVM"}, {"supplementalCreateObjectOptions": {"bootMode": "HVM"}}),
        ({"host_id": 8, "dedicated": True}, {"dedicatedHost": {"id": 8}}),
        ({"public_vlan": 1}, {"primaryNetworkComponent": {"networkVlan": {"id": 1}}}),
        (
            {"private_vlan": 2, "private_subnet": "3"},
            {
                "primaryBackendNetworkComponent": {
                    "networkVlan": {"id": 2, "primarySubnet": {"id": 3}}
                }
            },
        ),
        (
            {"public_security_groups": [4]},
            {"primaryNetworkComponent": {"securityGroupBindings": [{"securityGroup": {"id": 4}}]}},
        ),
        (
            {"disks": [25, 100, 10]},
            {
                "blockDevices": [
                    {"device": "0", "diskImage": {"capacity": 25}},
                    {"device": "2", "diskImage": {"capacity": 100}},
                    {"device": "3", "diskImage": {"capacity": 10}},
                ]
            },
        ),
    ],
)
def test_create_instance_has_a_place_for_each_keyword(
    manager: sl.VSManager, emulator: Emulator, options: dict[str, Any], sent: dict[str, Any]
) -> None:
    """Each keyword becomes the property that SoftLayer knows it by, and nothing else."""
    place = {"name": "dal13"}
    emulator.seed("Network_Vlan", id=1, networkSpace="PUBLIC", datacenter=place)
    emulator.seed("Network_Vlan", id=2, networkSpace="PRIVATE", datacenter=place)
    emulator.seed("Network_Subnet", id=3, networkVlan={"id": 2})
    emulator.seed("Network_SecurityGroup", id=4)
    emulator.seed("Virtual_DedicatedHost", id=8, datacenter=place)
    emulator.seed("Security_Ssh_Key", id=7)
    manager.create_instance(**ORDER, **options)
    assert [SENT | sent] == last(emulator)[2]


def test_create_instance_takes_a_flavor(manager: sl.VSManager, emulator: Emulator) -> None:
    """A ready-made size stands for cores, memory and the first disk."""
    order = {**ORDER, "cpus": None, "memory": None, "flavor": "B1_2X4X100"}
    manager.create_instance(**order)
    [sent] = last(emulator)[2]
    assert sent["localDiskFlag"] is None
    assert "B1_2X4X100" == sent["supplementalCreateObjectOptions"]["flavorKeyName"]
    assert (None, None) == (sent["startCpus"], sent["maxMemory"])


def test_create_instance_sets_tags_afterwards(manager: sl.VSManager, emulator: Emulator) -> None:
    """Tags take a second call, whether they come as a list or as text."""
    guest = manager.create_instance(**ORDER, tags=["prod", "web"])
    assert ("setTags", str(guest.id), ["prod,web"]) == last(emulator)
    manager.set_tags("prod", guest.id)
    assert [guest.id] == [
        each.id for each in manager.list_instances(hostname="new1", tags=["prod"])
    ]
    manager.set_tags("", guest.id)
    assert [] == manager.list_instances(hostname="new1", tags=["prod"])


ONE_OF_THEM = "give one of them"
ROUTERS = "give routers, or VLANs and subnets"


@pytest.mark.parametrize(
    ("options", "words", "near"),
    [
        ({"hostname": ""}, "hostname: a guest needs one", "hostname"),
        ({"domain": None}, "domain: a guest needs one", "domain"),
        ({"flavor": "B1_2X4X100"}, f"cpus=2 and flavor='B1_2X4X100': {ONE_OF_THEM}", None),
        (
            {"image_id": "0b5deaf4"},
            f"os_code='UBUNTU_22_64' and image_id='0b5deaf4': {ONE_OF_THEM}",
            None,
        ),
        *(
            ({router: 1, **other}, f"{router} and {[*other][-1]}: {ROUTERS}", None)
            for router in ("public_router", "private_router")
            for other in (
                {"public_vlan": 2},
                {"private_vlan": 2},
                {"public_subnet": 3},
                {"private_subnet": 3},
            )
        ),
        *(
            ({f"{side}_subnet": 3}, f"{side}_subnet=3 needs {side}_vlan", f"{side}_vlan")
            for side in ("public", "private")
        ),
        ({"cpus": 0}, "cpus=0: a number above 0 is needed here", None),
        ({"disks": [25, -1]}, "disks=-1: a number above 0 is needed here", None),
        *(
            ({keyword: 7}, f"{keyword}=7: give a list, such as [7]", None)
            for keyword in ("disks", "ssh_keys", "public_security_groups")
        ),
        ({"private_security_groups": "a"}, "private_security_groups='a': give a list, ", None),
        *(
            ({keyword: "no"}, f"{keyword}='no': it is True or False", None)
            for keyword in ("hourly", "transient", "local_disk", "private", "dedicated")
        ),
    ],
)
def test_contradictions_are_found_before_anything_is_sent(
    manager: sl.VSManager,
    emulator: Emulator,
    options: dict[str, Any],
    words: str,
    near: str | None,
) -> None:
    """The error names the keywords and their values, and nothing reaches SoftLayer."""
    given: Any = {**ORDER, **options}
    orders: list[Callable[[], object]] = [
        lambda: manager.create_instance(**given),
        lambda: manager.create_instances([given]),
        lambda: manager.verify_create_instance(**given),
        lambda: manager.price_instance(**given),
        lambda: manager.order_guest(given),
    ]
    for order in orders:
        with pytest.raises(sl.PreflightError) as caught:
            order()
        assert str(caught.value).startswith(words)
        assert near == caught.value.suggestion
    assert [] == emulator.calls


def test_a_misspelt_keyword_is_found(manager: sl.VSManager, emulator: Emulator) -> None:
    """A typo never vanishes from an order, whichever way the options are given."""
    options: Any = {**ORDER, "data_center": "dal05"}
    with pytest.raises(TypeError, match="data_center"):
        manager.create_instance(**options)
    with pytest.raises(sl.PreflightError, match="data_center='dal05'") as caught:
        manager.order_guest(options)
    assert "datacenter" == caught.value.suggestion
    assert [] == emulator.calls


def test_create_instances_orders_several(manager: sl.VSManager, emulator: Emulator) -> None:
    """One call orders all; tags follow for those that have them."""
    first: Any = {**ORDER, "tags": "prod"}
    second: Any = {**ORDER, "hostname": "new2"}
    guests = manager.create_instances([first, second])
    assert ["new1", "new2"] == [guest.hostname for guest in guests]
    assert ["Virtual_Guest::createObjects", "Virtual_Guest::setTags"] == methods(emulator)
    assert [[SENT, {**SENT, "hostname": "new2"}]] == emulator.calls[0]["args"]
    assert "prod" == first["tags"]


def test_a_lost_answer_is_never_ordered_again(manager: sl.VSManager, emulator: Emulator) -> None:
    """The order arrives once; the error finds the guest that it placed."""
    emulator.faults.add("lost_answer", service="Virtual_Guest", method="createObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        manager.create_instance(**ORDER)
    assert ["Virtual_Guest::createObject"] == methods(emulator)
    [found] = caught.value.reconcile()
    assert isinstance(found.object, sl.VirtualGuest)
    assert "new1" == found.object.hostname
    assert 1 == methods(emulator).count("Virtual_Guest::createObject")


def test_an_order_that_never_arrived_is_told_apart(
    manager: sl.VSManager, emulator: Emulator
) -> None:
    """When the connection broke before the order was placed, there is nothing to find."""
    emulator.faults.add("lost_call", service="Virtual_Guest", method="createObject")
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        manager.create_instance(**ORDER)
    assert not caught.value.reconcile()


def test_verify_create_instance_orders_nothing(manager: sl.VSManager, emulator: Emulator) -> None:
    """The order is checked and priced by SoftLayer, and no guest is there afterwards."""
    order = manager.verify_create_instance(**ORDER)
    wanted = ["Virtual_Guest::generateOrderTemplate", "Product_Order::verifyOrder"]
    assert wanted == methods(emulator)
    assert order.prices
    assert order.pre_tax_recurring_hourly
    assert [] == manager.list_instances(hostname="new1")


def test_order_guest_places_the_order(manager: sl.VSManager, emulator: Emulator) -> None:
    """The receipt names the guest, which gets its tags; the caller's options stay as they are."""
    emulator.seed("Virtual_PlacementGroup", id=5, datacenter={"name": "dal13"})
    options: Any = {**ORDER, "userdata": "hello", "placement_id": 5, "ipv6": True, "tags": ["a"]}
    given = dict(options)
    receipt = manager.order_guest(options)
    assert isinstance(receipt, sl.models.ContainerProductOrderReceipt)
    [guest] = receipt.order_details.virtual_guests if receipt.order_details else []
    assert given == options
    [sent] = next(each["args"] for each in emulator.calls if each["method"] == "placeOrder")
    assert 5 == sent["virtualGuests"][0]["placementGroupId"]
    assert [{"value": "hello"}] == sent["virtualGuests"][0]["userData"]
    assert ("setTags", str(guest.id), ["a"]) == last(emulator)


def test_order_guest_can_be_a_test(manager: sl.VSManager, emulator: Emulator) -> None:
    """A test is priced and not ordered, and the networks that SoftLayer dropped are put back."""
    for id, name in ((11, "fcr11a.dal13"), (12, "bcr12a.dal13")):
        emulator.seed("Hardware_Router", id=id, hostname=name, datacenter={"name": "dal13"})
    options: Any = {**ORDER, "public_router": 11, "private_router": 12}
    order = manager.order_guest(options, test=True)
    assert isinstance(order, sl.models.ContainerProductOrder)
    assert "verifyOrder" == last(emulator)[0]
    guest = last(emulator)[2][0]["virtualGuests"][0]
    assert {"router": {"id": 11}} == guest["primaryNetworkComponent"]
    assert {"router": {"id": 12}} == guest["primaryBackendNetworkComponent"]


def test_order_guest_without_tags_or_guests(manager: sl.VSManager, emulator: Emulator) -> None:
    """Without tags nothing follows the order; a dedicated host is named beside the guest."""
    emulator.seed("Virtual_DedicatedHost", id=8, datacenter={"name": "dal13"})
    options: Any = {**ORDER, "host_id": 8}
    manager.order_guest(options)
    method, _, [sent] = last(emulator)
    assert ("placeOrder", 8) == (method, sent["hostId"])


def test_create_options_are_sorted_by_what_they_are(manager: sl.VSManager) -> None:
    """Each part of a guest has its list, with prices; disks say which place they are for."""
    options = manager.get_create_options(datacenter="dal13")
    [place] = options.locations
    assert ("Dallas 13", "dal13") == (place.name, place.key)
    parts = (options.ram, options.guest_core, options.guest_disk, options.port_speed)
    assert all(each.prices for part in (*parts, options.operating_systems) for each in part)
    assert "guest_disk0" in {each.category for each in options.guest_disk}
    assert "UBUNTU_22_64" in {each.reference_code for each in options.operating_systems}
    assert 1000 in {each.capacity for each in options.port_speed}
    size = next(each for each in options.sizes if each.key == "B1_2X4X100")
    assert size.monthly > size.hourly > 0


def test_create_options_need_a_package(manager: sl.VSManager) -> None:
    """An unknown package is an error."""
    with pytest.raises(sl.NotFoundError, match="no package 'NO_SUCH'"):
        manager.get_create_options("NO_SUCH")


def test_the_latest_of_a_system_is_offered(client: sl.Client) -> None:
    """`UBUNTU_LATEST` stands for the one that is listed with its bits: it is not what is wrong."""
    order: Any = {**ORDER, "os_code": "UBUNTU_LATEST"}
    sl.VSManager(client).create_instance(**order)
    with pytest.raises(sl.SoftLayerAPIError) as caught:
        sl.VSManager(client).create_instance(**{**order, "cpus": 777})
    assert "" == caught.value.hint


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ({"datacenter": "dall13"}, "dal13"),
        ({"flavor": "B1_2X4X10"}, "B1_2X4X100"),
        ({"os_code": "UBUNTU_22_6"}, "UBUNTU_22_64"),
    ],
)
def test_a_refusal_names_what_is_offered(
    client: sl.Client, wrong: dict[str, Any], near: str
) -> None:
    """A name that is not offered is told with the nearest that is, and nothing is ordered."""
    vs = sl.VSManager(client)
    sizes = {} if "flavor" in wrong else {"cpus": 1, "memory": 1024}
    guest = {"hostname": "web9", "domain": "example.org", "os_code": "UBUNTU_22_64", **sizes}
    with pytest.raises(sl.SoftLayerAPIError) as caught:
        vs.create_instance(**{"datacenter": "dal13", **guest, **wrong})
    [[keyword, value]] = wrong.items()
    assert (
        f"{keyword}={value!r} is not offered; get_create_options() tells what is."
        f" Did you mean {near!r}?"
    ) == caught.value.hint
    assert caught.value.hint in str(caught.value)
    assert [] == vs.list_instances(hostname="web9")
