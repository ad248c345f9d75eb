"""What a server is ordered with may be called by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
FROM_IMAGE = {**GUEST, "os_code": None}
SERVER: dict[str, Any] = {
    "size": "S1270_8GB_2X1TBSATA_NORAID",
    "hostname": "new1",
    "domain": "example.org",
    "location": "dal13",
    "os": "UBUNTU_22_64",
    "port_speed": 1000,
}
IMAGE = "0b5deaf4-643d-46ca-a695-cecbe8832c9d"


@pytest.fixture(autouse=True)
def things(emulator: Emulator) -> None:
    """One of each kind that an order names."""
    place = {"name": "dal13"}
    emulator.seed("Network_Vlan", id=1, name="web", networkSpace="PUBLIC", datacenter=place)
    emulator.seed("Network_Vlan", id=2, name="back", networkSpace="PRIVATE", datacenter=place)
    emulator.seed(
        "Network_Subnet", id=3, networkIdentifier="10.9.8.0", cidr=26, networkVlan={"id": 2}
    )
    emulator.seed("Network_SecurityGroup", id=4, name="only_ssh")
    emulator.seed("Virtual_DedicatedHost", id=8, name="host1", datacenter=place)
    emulator.seed("Security_Ssh_Key", id=7, label="laptop")
    emulator.seed("Virtual_PlacementGroup", id=9, name="apart")
    emulator.seed(
        "Virtual_Guest_Block_Device_Template_Group", id=10, name="golden", globalIdentifier=IMAGE
    )


def _place(vlan: int, **more: Any) -> dict[str, Any]:
    return {"networkVlan": {"id": vlan, **more}}


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({"ssh_keys": ["laptop"]}, {"sshKeys": [{"id": 7}]}),
        ({"ssh_keys": [7, "laptop"]}, {"sshKeys": [{"id": 7}, {"id": 7}]}),
        ({"host_id": "host1"}, {"dedicatedHost": {"id": 8}}),
        ({"public_vlan": "web"}, {"primaryNetworkComponent": _place(1)}),
        (
            {"private_vlan": "back", "private_subnet": "10.9.8.0/26"},
            {"primaryBackendNetworkComponent": _place(2, primarySubnet={"id": 3})},
        ),
        (
            {"public_security_groups": ["only_ssh"]},
            {"primaryNetworkComponent": {"securityGroupBindings": [{"securityGroup": {"id": 4}}]}},
        ),
    ],
)
def test_a_guest_is_ordered_by_names(
    client: sl.Client, emulator: Emulator, options: dict[str, Any], sent: dict[str, Any]
) -> None:
    """Keys, hosts, VLANs, subnets and security groups: the order has their ids."""
    sl.VSManager(client).create_instance(**GUEST, **options)
    template = last(emulator)[2][0]
    assert sent == {name: template[name] for name in sent}


@pytest.mark.parametrize("image", ["golden", 10, IMAGE])
def test_an_image_goes_by_any_name(client: sl.Client, emulator: Emulator, image: int | str) -> None:
    """SoftLayer takes the GUID of an image alone; its id and its name are looked up."""
    sl.VSManager(client).create_instance(**FROM_IMAGE, image_id=image)
    [template] = last(emulator)[2]
    assert {"globalIdentifier": IMAGE} == template["blockDeviceTemplateGroup"]


def test_ids_are_not_looked_up(client: sl.Client, emulator: Emulator) -> None:
    """One call orders a guest whose parts are all given by their ids."""
    before = len(emulator.calls)
    sl.VSManager(client).create_instance(**GUEST, ssh_keys=[7], public_vlan=1)
    assert before + 1 == len(emulator.calls)


def test_several_are_ordered_by_names(client: sl.Client, emulator: Emulator) -> None:
    """So does an order of several, one that is only priced, and one in a placement group."""
    manager = sl.VSManager(client)
    spec: Any = {**GUEST, "ssh_keys": ["laptop"]}
    manager.create_instances([spec])
    assert [{"id": 7}] == last(emulator)[2][0][0]["sshKeys"]
    assert manager.price_instance(**GUEST, ssh_keys=["laptop"]).hourly
    assert manager.verify_create_instance(**GUEST, public_vlan="web").prices
    apart: Any = {**GUEST, "datacenter": "dal05", "placement_id": "apart"}
    manager.order_guest(apart)
    assert 9 == last(emulator)[2][0]["virtualGuests"][0]["placementGroupId"]


def test_a_server_is_ordered_by_names(client: sl.Client, emulator: Emulator) -> None:
    """Keys and routers of a bare metal server have names too."""
    manager = sl.HardwareManager(client)
    manager.place_order(**SERVER, ssh_keys=["laptop"], private_router="bcr01a.dal13")
    [order] = last(emulator)[2][0]["orderContainers"]
    assert [{"sshKeyIds": [7]}] == order["sshKeys"]
    router = order["hardware"][0]["primaryBackendNetworkComponent"]["router"]["id"]
    assert "bcr01a.dal13" == client["Hardware"].getObject(id=router)["hostname"]


@pytest.mark.parametrize(
    ("keyword", "name"),
    [
        ("public_vlan", "nowhere"),
        ("host_id", "nowhere"),
        ("private_router", "nowhere"),
        ("image_id", "nowhere"),
    ],
)
def test_a_name_that_nothing_has_is_found_before_the_order(
    client: sl.Client, emulator: Emulator, keyword: str, name: str
) -> None:
    """The error has the name and what was looked at; nothing is ordered."""
    options: dict[str, Any] = {**FROM_IMAGE, keyword: name}
    with pytest.raises(sl.NotFoundError, match="'nowhere': nothing has that name among the"):
        sl.VSManager(client).create_instance(**options)
    assert "Virtual_Guest::createObject" not in methods(emulator)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"public_vlan": "back"}, "is private; private_vlan takes it"),
        ({"public_vlan": "web", "datacenter": "wdc07"}, "is in dal13, not in wdc07"),
    ],
)
def test_a_vlan_of_elsewhere_is_found_before_the_order(
    client: sl.Client, emulator: Emulator, options: dict[str, Any], why: str
) -> None:
    """One that is named is looked at: its network and its datacenter have to be the guest's."""
    with pytest.raises(sl.PreflightError, match=why):
        sl.VSManager(client).create_instance(**{**GUEST, **options})
    assert "Virtual_Guest::createObject" not in methods(emulator)


def test_a_refusal_tells_of_a_vlan_of_elsewhere(client: sl.Client) -> None:
    """Where SoftLayer refuses an order by ids, it says which VLAN is wrong and why."""
    with pytest.raises(sl.SoftLayerAPIError) as raised:
        sl.VSManager(client).create_instance(**{**GUEST, "datacenter": "wdc07"}, public_vlan=1)
    assert "is in dal13, not in wdc07" in str(raised.value)


def test_an_upgrade_that_costs_more_is_refused(client: sl.Client, emulator: Emulator) -> None:
    """The limits hold for upgrades of guests and of servers as for orders."""
    guest = sl.VSManager(client).list_instances(limit=1)[0]
    server = sl.HardwareManager(client).list_hardware(limit=1)[0]
    with pytest.raises(sl.PreflightError, match="the order costs"):
        sl.VSManager(client).upgrade(guest.id, memory=16, max_monthly=0.01)
    with pytest.raises(sl.PreflightError, match="the order costs"):
        sl.HardwareManager(client).upgrade(server.id, memory=64, max_monthly=0.01)
    assert "Product_Order::placeOrder" not in methods(emulator)
    assert sl.VSManager(client).upgrade(guest.id, memory=16, max_monthly=1000)


@pytest.mark.parametrize("image", ["golden", 10, IMAGE])
def test_a_reload_goes_by_names(client: sl.Client, emulator: Emulator, image: int | str) -> None:
    """Keys by their labels, and an image by whatever it is called: it is sent by its id."""
    [guest] = sl.VSManager(client).list_instances(hostname="web1")
    sl.VSManager(client).reload_instance(guest.id, ssh_keys=["laptop"], image_id=image)
    config = {"sshKeyIds": [7], "imageTemplateId": 10}
    assert ("reloadOperatingSystem", str(guest.id), ["FORCE", config]) == last(emulator)


def test_a_reload_can_be_of_another_system(client: sl.Client, emulator: Emulator) -> None:
    """It is named as in an order, and sent as a price of the server's own package."""
    guests, servers = sl.VSManager(client), sl.HardwareManager(client)
    [guest] = guests.list_instances(hostname="web1")
    guests.reload_instance(guest.id, os_code="DEBIAN_12_64")
    _, _, [_, config] = last(emulator)
    [price] = config["itemPrices"]
    found = client["Product_Item_Price"].getObject(id=price["id"], mask="item[softwareDescription]")
    assert "DEBIAN_12_64" == found["item"]["softwareDescription"]["referenceCode"]
    server = servers.list_hardware(limit=1)[0].id
    servers.reload(server, ssh_keys=["laptop"], os="DEBIAN_12_64")
    method, id, [_, config] = last(emulator)
    assert ("reloadOperatingSystem", str(server), [7]) == (method, id, config["sshKeyIds"])
    assert config["itemPrices"]


def test_a_reload_is_of_one_thing(client: sl.Client, emulator: Emulator) -> None:
    """An image has a system; and a system that there is not has a right one near."""
    manager = sl.VSManager(client)
    with pytest.raises(sl.PreflightError, match="give one of them"):
        manager.reload_instance(102, image_id=10, os_code="DEBIAN_12_64")
    with pytest.raises(sl.NotFoundError, match="Did you mean 'DEBIAN_12_64'"):
        manager.reload_instance(102, os_code="DEBIAN_12_65")
    assert "Virtual_Guest::reloadOperatingSystem" not in methods(emulator)
