from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.conftest import START
from tests.emulator.test_guests import call, create, look
from tests.emulator.test_refusals import Account
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from pathlib import Path

STATE = "provisionDate,powerState.keyName,activeTransaction.transactionStatus.name"
BUSY = "There is currently an outstanding transaction for this server."


def step(row: dict[str, Any]) -> str:
    """The step of the active transaction."""
    return str(row["activeTransaction"]["transactionStatus"]["name"])


def test_a_guest_is_built(slow: Emulator) -> None:
    """A guest goes through the steps of its transaction while the clock moves, and is ready."""
    id = create(slow).json["id"]
    steps: list[str] = []
    for _ in range(8):
        row = look(slow, STATE, id)
        assert (None, "HALTED") == (row["provisionDate"], row["powerState"]["keyName"])
        steps.append(step(row))
        slow.clock.advance(10)
    assert [
        "ASSIGN_HOST",
        "CLONE_CLOUD_TEMPLATE",
        "ATTACH_PRIMARY_DISK",
        "CLOUD_PROVISION_SETUP",
        "CLOUD_CONFIGURE_METADATA_DISK",
        "POWER_ON",
        "INSTALL_COMPLETE",
        "FINAL_REBOOT",
    ] == steps
    row = look(slow, f"{STATE},lastTransaction.transactionStatus[name,friendlyName]", id)
    assert ("2026-03-02T10:16:20-06:00", "RUNNING", False) == (
        row["provisionDate"],
        row["powerState"]["keyName"],
        "activeTransaction" in row,
    )
    done = row["lastTransaction"]["transactionStatus"]
    assert {"name": "COMPLETE", "friendlyName": "Complete"} == done


def test_polling_is_enough() -> None:
    """With a tick, a guest is ready after so many calls."""
    with Emulator(ready_after=3, tick=1) as emulator:
        id = create(emulator).json["id"]
        dates = [look(emulator, "provisionDate", id)["provisionDate"] for _ in range(4)]
    assert [None, None] == dates[:2]
    assert dates[2] is not None
    assert dates[2] == dates[3]


def test_lists_are_as_new_as_objects(slow: Emulator) -> None:
    """A list shows the same state as the object at the same time."""
    id = create(slow).json["id"]
    slow.clock.advance(100)
    rows = rest(slow, "SoftLayer_Account/getVirtualGuests", mask="mask[id,provisionDate]").json
    assert {"id": id, "provisionDate": "2026-03-02T10:16:20-06:00"} == rows[-1]


def test_a_transaction_tells_about_itself(slow: Emulator) -> None:
    """When it began, how long it takes, and whose it is."""
    id = create(slow).json["id"]
    slow.clock.advance(25)
    row = look(
        slow, "activeTransaction[createDate,elapsedSeconds,guestId,hardwareId,modifyDate]", id
    )
    assert {
        "createDate": "2026-03-02T10:15:00-06:00",
        "elapsedSeconds": 25,
        "guestId": id,
        "hardwareId": None,
        "modifyDate": None,
    } == row["activeTransaction"]


def test_nothing_runs_before_it_is_built(slow: Emulator) -> None:
    """A guest cannot be switched, and does not answer, before it is ready."""
    id = create(slow).json["id"]
    assert False is call(slow, "isPingable", id=id)
    assert "SoftLayer_Exception_Public" == call(slow, "powerOn", id=id)["code"]
    slow.clock.advance(80)
    assert True is call(slow, "isPingable", id=id)
    assert True is call(slow, "powerOn", id=id)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("powerOff", "HALTED"),
        ("powerOffSoft", "HALTED"),
        ("powerCycle", "RUNNING"),
        ("rebootDefault", "RUNNING"),
        ("rebootHard", "RUNNING"),
        ("rebootSoft", "RUNNING"),
        ("pause", "PAUSED"),
    ],
)
def test_power(emulator: Emulator, method: str, expected: str) -> None:
    """Each command leaves its state behind, and the state before it is known."""
    assert True is call(emulator, method)
    row = look(emulator, "powerState.keyName,lastKnownPowerState.keyName")
    assert (expected, "RUNNING") == (
        row["powerState"]["keyName"],
        row["lastKnownPowerState"]["keyName"],
    )
    assert (expected == "RUNNING") is call(emulator, "isBackendPingable")


def test_pause_and_resume(emulator: Emulator) -> None:
    """Only what runs is paused, only what is paused resumes."""
    text = "Unable to resume a virtual guest that is RUNNING."
    assert text == call(emulator, "resume")["error"]
    call(emulator, "pause")
    text = "Unable to pause a virtual guest that is PAUSED."
    assert text == call(emulator, "pause")["error"]
    assert True is call(emulator, "resume")


@pytest.mark.parametrize("path", ["SoftLayer_Virtual_Guest/102", "SoftLayer_Hardware_Server/21001"])
def test_reload(slow: Emulator, path: str) -> None:
    """FORCE starts at once; the active transaction is the last reload; a second has to wait."""
    assert "1" == rest(slow, f"{path}/reloadOperatingSystem", "FORCE", {"sshKeyIds": [1]}).json
    row = rest(slow, path, mask="mask[activeTransaction[id],lastOperatingSystemReload[id]]").json
    assert row["activeTransaction"] == row["lastOperatingSystemReload"]
    expected = (500, "SoftLayer_Exception_Hardware_Server_ActiveTransactionExists", BUSY)
    assert expected == rest(slow, f"{path}/reloadOperatingSystem", "FORCE").error
    slow.clock.advance(80)
    assert "id" in rest(slow, f"{path}/reloadCurrentOperatingSystemConfiguration").json


def test_reload_with_a_token(emulator: Emulator) -> None:
    """Without a word there is a token, good for ten minutes; any other is refused."""
    refused = ("SoftLayer_Exception_Hardware_Server_InvalidReloadToken", "Invalid token provided.")
    token = call(emulator, "reloadOperatingSystem")
    answer = call(emulator, "reloadOperatingSystem", "other")
    assert refused == (answer["code"], answer["error"])
    assert "1" == call(emulator, "reloadOperatingSystem", token)
    late = call(emulator, "reloadOperatingSystem")
    emulator.clock.advance(601)
    assert "Invalid token provided." == call(emulator, "reloadOperatingSystem", late)["error"]


def test_speed(emulator: Emulator) -> None:
    """A speed is one of four, and no more than the most; a client may send a list."""
    words = "Speed must be 0 (Disconnect), 10, 100, or 1000."
    for bad in (7, "fast", 10000):
        answer = call(emulator, "setPublicNetworkInterfaceSpeed", bad)
        assert answer["error"] in (words, "You cannot set interface speed greater than max speed.")
    assert True is call(emulator, "setPublicNetworkInterfaceSpeed", 100)
    assert True is call(emulator, "setPrivateNetworkInterfaceSpeed", [0, "redundant"])
    row = look(emulator, "primaryNetworkComponent.speed,primaryBackendNetworkComponent.speed")
    assert (100, 0) == (
        row["primaryNetworkComponent"]["speed"],
        row["primaryBackendNetworkComponent"]["speed"],
    )
    id = create(emulator, networkComponents=[{"maxSpeed": 100}]).json["id"]
    answer = call(emulator, "setPublicNetworkInterfaceSpeed", 1000, id=id)
    assert "You cannot set interface speed greater than max speed." == answer["error"]


def test_edit(emulator: Emulator) -> None:
    """Only what is given changes; the full name follows; notes end somewhere."""
    assert True is call(emulator, "editObject", {"hostname": "edge", "notes": None, "id": 5})
    row = look(emulator, "id,fullyQualifiedDomainName,modifyDate")
    assert {
        "id": 102,
        "fullyQualifiedDomainName": "edge.example.com",
        "modifyDate": "2026-03-02T10:15:00-06:00",
    } == row
    assert (
        "SoftLayer_Exception_InvalidHostname"
        == call(emulator, "editObject", {"domain": "_"})["code"]
    )
    long = call(emulator, "editObject", {"notes": "x" * 1001})
    assert "SoftLayer_Exception_InvalidDataLength" == long["code"]


def test_tags(emulator: Emulator) -> None:
    """Tags are replaced, scrubbed, cleared; one name is one tag whatever its capitals."""

    def names() -> list[str]:
        rows = look(emulator, "id,tagReferences.tag.name")["tagReferences"]
        return [row["tag"]["name"] for row in rows]

    assert True is call(emulator, "setTags", "PROD, new one, b<>lue,,")
    assert ["prod", "new one", "blue"] == names()
    path = "SoftLayer_Tag/setTags"
    assert True is rest(emulator, path, "a,b", "GUEST", "102").json
    assert ["a", "b"] == names()
    assert True is call(emulator, "setTags", "")
    assert [] == names()
    for kind, id in (("FROBS", "102"), ("HARDWARE", "102")):
        assert 404 == rest(emulator, path, "a", kind, id).status
    call(emulator, "setTags", "a,b,c")
    assert True is call(emulator, "removeTags", "A, c")
    assert ["b"] == names()


def test_lists_of_tags(emulator: Emulator) -> None:
    """Tags are attached to something or to nothing, and can be deleted when that is so."""

    def names(kind: str) -> list[str]:
        rows = rest(emulator, f"SoftLayer_Tag/get{kind}TagsForCurrentUser").json
        return sorted(row["name"] for row in rows)

    call(emulator, "setTags", "lonely")
    call(emulator, "setTags", "web")
    assert ["lonely"] == names("Unattached")
    assert "web" in names("Attached")
    id = rest(emulator, "SoftLayer_Tag/getTagByTagName/WEB").json[0]["id"]
    assert 2 == len(rest(emulator, f"SoftLayer_Tag/{id}/getReferences").json)
    assert True is rest(emulator, "SoftLayer_Tag/deleteTag", "Lonely").json
    assert [] == names("Unattached")


def test_metadata(emulator: Emulator) -> None:
    """The text that a server reads about itself can be replaced."""
    for path, kind in (
        ("SoftLayer_Virtual_Guest/102", "Virtual_Guest"),
        ("SoftLayer_Hardware_Server/21001", "Hardware"),
    ):
        assert True is rest(emulator, f"{path}/setUserMetadata", ["hello"]).json
        headers = {"SoftLayer-Include-Types": "true"}
        rows = rest(emulator, f"{path}/getUserData", mask="mask[value]", headers=headers).json
        assert [{"complexType": f"SoftLayer_{kind}_Attribute", "value": "hello"}] == rows


def test_finding(shared: Emulator) -> None:
    """Guests are found by address and by name; what is no address is refused."""
    path = "SoftLayer_Virtual_Guest/findByIpAddress"
    assert [102, 102, None] == [
        (rest(shared, path, address).json or {}).get("id")
        for address in ("198.51.100.7", "10.30.1.7", "192.0.2.1")
    ]
    assert "Invalid IP address of x defined." == rest(shared, path, "x").json["error"]
    rows = rest(shared, "SoftLayer_Virtual_Guest/findByHostname/web1.json").json
    assert [102] == [row["id"] for row in rows]


def test_delete_at_once(emulator: Emulator) -> None:
    """A deleted guest is not found, not listed, and not billed any more."""
    item = look(emulator, "billingItem.id")["billingItem"]["id"]
    assert True is call(emulator, "deleteObject")
    assert 404 == rest(emulator, "SoftLayer_Virtual_Guest/102").status
    assert 404 == rest(emulator, f"SoftLayer_Billing_Item/{item}").status
    rows = rest(emulator, "SoftLayer_Account/getVirtualGuests", mask="mask[id]").json
    assert [103, 104, 105, 106] == [row["id"] for row in rows]


def test_delete_takes_time(slow: Emulator) -> None:
    """While its parts are reclaimed a guest is there, halted, without a billing item."""
    id = create(slow).json["id"]
    assert True is call(slow, "deleteObject", id=id)
    row = look(slow, f"{STATE},billingItem.id", id)
    assert ("RECLAIM_WAIT", "HALTED", False) == (
        step(row),
        row["powerState"]["keyName"],
        "billingItem" in row,
    )
    assert True is call(slow, "deleteObject", id=id)
    slow.clock.advance(80)
    assert 404 == rest(slow, f"SoftLayer_Virtual_Guest/{id}").status


@pytest.mark.parametrize("method", ["cancelItem", "cancelService"])
def test_cancelling_a_billing_item(emulator: Emulator, method: str) -> None:
    """Cancelling what is paid for a guest deletes it."""
    item = look(emulator, "billingItem.id")["billingItem"]["id"]
    args = (True, False, "No longer needed", "") if method == "cancelItem" else ()
    assert True is rest(emulator, f"SoftLayer_Billing_Item/{item}/{method}", *args).json
    assert 404 == rest(emulator, "SoftLayer_Virtual_Guest/102").status


def test_capture(slow: Emulator) -> None:
    """An image is there when its transaction is over."""
    row = call(slow, "createArchiveTransaction", "golden", [], "first")
    assert "id" in row
    path = "SoftLayer_Account/getBlockDeviceTemplateGroups"
    assert [] == rest(slow, path).json
    slow.clock.advance(80)
    assert ["golden"] == [each["name"] for each in rest(slow, path).json]


def test_create_options(shared: Emulator) -> None:
    """What a template can have, each choice with the part of a template that it is."""
    answer = rest(shared, "SoftLayer_Virtual_Guest/getCreateObjectOptions").json
    assert {
        "blockDevices",
        "datacenters",
        "flavors",
        "memory",
        "networkComponents",
        "operatingSystems",
        "processors",
    } == set(answer)
    assert {"template": {"datacenter": {"name": "dal05"}}} == answer["datacenters"][0]
    assert {"startCpus": 1} == answer["processors"][0]["template"]
    system = answer["operatingSystems"][0]["template"]
    assert {"operatingSystemReferenceCode": "UBUNTU_LATEST_64"} == system


def test_options_cost_what_is_sold(shared: Emulator) -> None:
    """The fees of choices are those of the catalog, and each choice is accepted."""
    answer = read(shared, "Virtual_Guest", "getCreateObjectOptions")
    mask = "mask[keyName,capacity,itemCategory.categoryCode,prices[hourlyRecurringFee]]"
    items = read(shared, "Product_Package", "getItems", id=46, mask=mask)
    memory = {
        int(each["capacity"]) * 1024: each["prices"][0]["hourlyRecurringFee"]
        for each in items
        if each["keyName"].startswith("RAM_") and each["keyName"].endswith("_GB")
    }
    shown = {
        each["template"]["maxMemory"]: each["itemPrice"]["hourlyRecurringFee"]
        for each in answer["memory"]
    }
    assert memory == shown
    parts = {"B1_1X2X25": {}, "B1_2X8X100": {}} | {
        each["flavor"]["keyName"]: each["flavor"] for each in answer["flavors"]
    }
    small, large = (parts[name]["totalMinimumHourlyFee"] for name in ("B1_1X2X25", "B1_2X8X100"))
    assert 0 < float(small) < float(large)
    codes = {"guest_core", "ram", "guest_disk0"}
    assert codes == {
        each["category"]["categoryCode"] for each in parts["B1_1X2X25"]["configuration"]
    }


@pytest.mark.parametrize("kind", ["Virtual_Guest", "Hardware_Server"])
def test_seeded_machines_are_where_they_belong(emulator: Emulator, kind: str) -> None:
    """A VLAN of another kind or another place is refused; the right one has an address."""
    mask = "mask[id,networkSpace,datacenter.name]"
    vlans = {
        (each["networkSpace"], each["datacenter"]["name"]): each["id"]
        for each in emulator.all("Network_Vlan", mask)
    }
    text = "The network vlan provided is not available for computing instances."
    for name, space, place in (
        ("primaryBackendNetworkComponent", "PUBLIC", "dal13"),
        ("primaryNetworkComponent", "PRIVATE", "dal13"),
        ("primaryNetworkComponent", "PUBLIC", "dal05"),
    ):
        wrong: dict[str, Any] = {name: {"networkVlan": {"id": vlans[space, place]}}}
        with pytest.raises(ValueError, match=text):
            emulator.seed(kind, datacenter={"name": "dal13"}, **wrong)
    vlan = {"networkVlan": {"id": vlans["PRIVATE", "dal13"]}}
    (row,) = emulator.seed(kind, datacenter={"name": "dal13"}, primaryBackendNetworkComponent=vlan)
    mask = "mask[primaryBackendIpAddress,primaryBackendNetworkComponent[port,networkVlan.id]]"
    shown = read(emulator, kind, "getObject", id=row["id"], mask=mask)
    assert shown["primaryBackendIpAddress"]
    expected = {"port": 0, "networkVlan": {"id": vlans["PRIVATE", "dal13"]}}
    assert expected == shown["primaryBackendNetworkComponent"]


def test_volumes_are_cancelled_once(emulator: Emulator) -> None:
    """A volume that is cancelled at once is gone, and so is what was paid for it."""
    (volume,) = emulator.seed("Network_Storage")
    mask = "mask[billingItem.id]"
    shown = read(emulator, "Network_Storage", "getObject", id=volume["id"], mask=mask)
    path = f"SoftLayer_Billing_Item/{shown['billingItem']['id']}/cancelItem"
    assert rest(emulator, path, True, True, "", "").json is True
    assert 404 == rest(emulator, path, True, True, "", "").status
    assert 404 == rest(emulator, f"SoftLayer_Network_Storage/{volume['id']}").status


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize(
    ("kind", "base"), [("guest", "guest upgrade"), ("server", "server upgrade")]
)
def test_what_is_gone_in_the_middle(tmp_path: Path, kind: str, base: str, kept: bool) -> None:  # noqa: FBT001 - given by pytest
    """Nothing happens any more to what is taken away while something is under way on it."""
    file = tmp_path / "account.db"
    datatype, id = {"guest": ("Virtual_Guest", 102), "server": ("Hardware_Server", 21003)}[kind]
    with Emulator(start=START, ready_after=80, state=file) as emulator:
        order = Account(emulator).order(base, {})
        assert 200 == rest(emulator, "SoftLayer_Product_Order/placeOrder", order).status
        emulator.remove(datatype, id)
        if not kept:
            emulator.clock.advance(100)
            assert 200 == rest(emulator, "SoftLayer_Account").status
    with Emulator(state=file) as emulator:
        emulator.clock.advance(100)
        assert 200 == rest(emulator, "SoftLayer_Account").status
        assert 404 == rest(emulator, f"SoftLayer_{datatype}/{id}").status
