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
def test_what_is_told_unasked_of_all(shared: Emulator, service: str, id: int) -> None:
    """Flags that are off, and what follows from other properties, are told and not null."""
    mask = "mask[operatingSystemReferenceCode,blockCancelBecauseDisconnectedFlag]"
    expected: dict[str, object] = {
        "operatingSystemReferenceCode": "UBUNTU_22_64",
        "blockCancelBecauseDisconnectedFlag": False,
    }
    more: dict[str, object] = {
        "containsSolidStateDrivesFlag": False,
        "customerOwnedFlag": False,
        "daysInSparePool": 0,
        "managedResourceFlag": False,
        "datacenterName": "dal05",
        "billingItemFlag": True,
        "hardwareFunctionDescription": "Web Server",
    }
    if service == "Virtual_Guest":
        more = {"pendingMigrationFlag": False, "gpuCount": 0, "consoleIpAddressFlag": False}
        more["orderedPackageId"] = "835"
    mask = f"mask[id,{','.join(expected | more)}]"
    assert {"id": id, **expected, **more} == read(shared, service, "getObject", id=id, mask=mask)


def test_who_is_to_migrate(shared: Emulator) -> None:
    """A filter of the flag finds all that are not to, and none that are."""
    for value, count in ((0, 5), (1, 0)):
        filter = {"virtualGuests": {"pendingMigrationFlag": {"operation": value}}}
        rows = rest(shared, "SoftLayer_Account/getVirtualGuests", filter=filter).json
        assert count == len(rows)


def test_what_could_be_had_instead(shared: Emulator) -> None:
    """A bill and those of its parts say which items of their package have more."""
    mask = "mask[activeFlag,upgradeItem.keyName,upgradeItems.keyName,children[categoryCode,"
    mask += "upgradeItems.keyName]]"
    bill = read(shared, "Virtual_Guest", "getBillingItem", id=102, mask=mask)
    assert bill["activeFlag"] is True
    assert "GUEST_CORES_4" == bill["upgradeItem"]["keyName"]
    names = [f"GUEST_CORES_{cores}" for cores in (4, 8, 12, 16, 32, 56)]
    assert names == [each["keyName"] for each in bill["upgradeItems"]]
    parts = {part["categoryCode"]: part["upgradeItems"] for part in bill["children"]}
    assert "RAM_6_GB" == parts["ram"][0]["keyName"]
    assert [] == parts["port_speed"] == parts["os"]


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
    row = read(emulator, service, "getObject", id=id, mask="mask[tagReferences[tag[name]]]")
    assert ["green"] == [each["tag"]["name"] for each in row["tagReferences"]]
