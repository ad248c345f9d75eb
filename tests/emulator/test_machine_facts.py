"""What guests and servers tell of themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST, SERVER = ("Virtual_Guest", 102), ("Hardware_Server", 21001)
MACHINES = pytest.mark.parametrize(("service", "id"), [GUEST, SERVER])


@MACHINES
def test_what_a_machine_costs(shared: Emulator, service: str, id: int) -> None:
    """The total is that of its billing items."""
    items = read(shared, service, "getCurrentBillingDetail", id=id, mask="mask[recurringFee]")
    total = read(shared, service, "getCurrentBillingTotal", id=id)
    assert 0 < Decimal(total) == sum(Decimal(each["recurringFee"] or 0) for each in items)


@MACHINES
@pytest.mark.parametrize(("word", "side"), [("Public", ""), ("Private", "Backend")])
def test_ports_are_switched(
    emulator: Emulator, service: str, id: int, word: str, side: str
) -> None:
    """An interface that is shut down has no speed until it is activated."""
    path, port = f"SoftLayer_{service}/{id}", f"getPrimary{side}NetworkComponent"
    before = read(emulator, service, port, id=id)["speed"]
    for method, speed in ((f"shutdown{word}Port", 0), (f"activate{word}Port", before)):
        assert rest(emulator, f"{path}/{method}").json is True
        assert speed == read(emulator, service, port, id=id)["speed"]


def test_interfaces_of_a_server(shared: Emulator) -> None:
    """Its interfaces and VLANs, by side; the public one by its name."""
    service, id = SERVER
    for word, space in (("Public", "PUBLIC"), ("Private", "PRIVATE")):
        vlan = read(shared, service, f"get{word}Vlan", id=id, mask="mask[id,networkSpace]")
        assert space == vlan["networkSpace"]
        port = read(shared, service, f"get{word}NetworkComponent", id=id)
        assert {"Public": 1, "Private": 0}[word] == port["port"]
    name = read(shared, service, "getObject", id=id)["hostname"]
    public = read(shared, service, "getPublicVlan", id=id)
    assert public == read(shared, service, "getPublicVlanByHostname", name)
    assert 404 == rest(shared, f"SoftLayer_{service}/getPublicVlanByHostname", "nobody").status
    subnets = read(shared, service, "getFirewallProtectableSubnets", id=id, mask="mask[id]")
    assert subnets == read(shared, "Network_Vlan", "getSubnets", id=public["id"], mask="mask[id]")


def test_where_disks_go(emulator: Emulator) -> None:
    """The first free position is after those that are taken."""
    taken = read(emulator, "Virtual_Guest", "getBlockDevices", id=102, mask="mask[device]")
    free = read(emulator, "Virtual_Guest", "getAvailableBlockDevicePositions", id=102)
    assert not {each["device"] for each in taken} & set(free)
    first = read(emulator, "Virtual_Guest", "getFirstAvailableBlockDevicePosition", id=102)
    assert free[0] == first


@MACHINES
def test_images_for_a_machine(emulator: Emulator, service: str, id: int) -> None:
    """Those of the account, those of everybody, or both."""
    image = "Virtual_Guest_Block_Device_Template_Group"
    (own,) = emulator.seed(image, name="mine")
    found = {
        kind: [
            each["id"]
            for each in read(
                emulator, service, "getValidBlockDeviceTemplateGroups", kind, id=id, mask="mask[id]"
            )
        ]
        for kind in ("private", "public", "")
    }
    assert [own["id"]] == found["private"]
    assert found[""] == [*found["private"], *found["public"]]
    assert own["id"] not in found["public"] != []


def test_windows(shared: Emulator) -> None:
    """A server knows whether it runs Windows."""
    mask = "mask[id,operatingSystem.softwareLicense.softwareDescription.name]"
    for row in shared.all("Hardware_Server", mask):
        name = row["operatingSystem"]["softwareLicense"]["softwareDescription"]["name"]
        told = read(shared, "Hardware_Server", "isWindowsServer", id=row["id"])
        assert told is (name == "Windows")


@MACHINES
def test_a_tag_is_taken_away(emulator: Emulator, service: str, id: int) -> None:
    """One tag goes, the others stay."""
    path = f"SoftLayer_{service}/{id}"
    rest(emulator, f"{path}/setTags", "blue,green")
    assert rest(emulator, f"{path}/deleteTag", "blue").json is True
    row = read(emulator, service, "getObject", id=id, mask="mask[tagReferences.tag.name]")
    assert [{"tag": {"name": "green"}}] == row["tagReferences"]
