from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

KEY = "SoftLayer_Security_Ssh_Key"
SERVER = "SoftLayer_Hardware_Server/21001"
MISSING = f"The property 'key' must be set to create an instance of '{KEY}'."
NO_KEY = "Unable to generate a fingerprint. Please ensure the key provided is a valid public key."
FINGERPRINT = "15:07:b5:d4:f7:dc:4a:58:14:51:38:62:c7:40:b7:55"
TEXT = "ssh-rsa AAAAB3NzaC1yc2E= me@here"


def test_a_new_key(emulator: Emulator) -> None:
    """A key has the fingerprint of its data, and the time it was stored at."""
    reply = rest(emulator, KEY, {"key": TEXT, "label": "mine", "notes": "n"})
    row = reply.json
    assert 201 == reply.status
    assert {
        "createDate": "2026-03-02T10:15:00-06:00",
        "fingerprint": FINGERPRINT,
        "id": row["id"],
        "key": TEXT,
        "label": "mine",
        "modifyDate": None,
        "notes": "n",
    } == row


@pytest.mark.parametrize(
    ("template", "code", "text"),
    [
        ({"label": "x"}, "MissingCreationProperty", MISSING),
        ({"key": "ssh-rsa", "label": "x"}, "Public", NO_KEY),
        ({"key": "ssh-rsa !", "label": "x"}, "Public", NO_KEY),
        ({"key": TEXT + " again", "label": "x"}, "AlreadyExists", "SSH key already exists."),
    ],
)
def test_refused_keys(emulator: Emulator, template: dict[str, Any], code: str, text: str) -> None:
    """A missing member, what is no key, and a key that is there."""
    rest(emulator, KEY, {"key": TEXT, "label": "mine"})
    assert (500, f"SoftLayer_Exception_{code}", text) == rest(emulator, KEY, template).error


def test_changing_and_deleting_keys(emulator: Emulator) -> None:
    """Label and notes change, the key does not; a deleted key is gone."""
    id = rest(emulator, KEY, {"key": TEXT, "label": "mine"}).json["id"]
    edit = {"label": "yours", "key": "other"}
    assert True is rest(emulator, f"{KEY}/{id}/editObject", edit).json
    row = rest(emulator, f"{KEY}/{id}").json
    assert ("yours", TEXT) == (row["label"], row["key"])
    assert row["modifyDate"] is not None
    assert True is rest(emulator, f"{KEY}/{id}", verb="DELETE").json
    assert 404 == rest(emulator, f"{KEY}/{id}").status


def test_power_of_a_server(emulator: Emulator) -> None:
    """A server is on, and off when it is switched off."""
    ask = "getServerPowerState"
    methods = (ask, "powerOff", ask, "powerOn", ask)
    answers = [rest(emulator, f"{SERVER}/{method}").json for method in methods]
    assert ["on", True, "off", True, "on"] == answers


@pytest.mark.parametrize("method", ["rebootDefault", "rebootHard", "rebootSoft", "powerCycle"])
def test_remote_commands_have_to_wait(emulator: Emulator, method: str) -> None:
    """After a reboot any other command is refused for twenty minutes."""
    assert True is rest(emulator, f"{SERVER}/{method}").json
    emulator.clock.advance(20 * 60 - 1)
    for other in ("powerOff", method):
        assert "SoftLayer_Exception" == rest(emulator, f"{SERVER}/{other}").json["code"]
    emulator.clock.advance(1)
    assert True is rest(emulator, f"{SERVER}/{method}").json


def test_renaming_a_server(emulator: Emulator) -> None:
    """Names and notes change; the rest does not."""
    edit = {"hostname": "db9", "domain": "org", "notes": "n", "serialNumber": "x"}
    assert True is rest(emulator, f"{SERVER}/editObject", edit).json
    names = "fullyQualifiedDomainName,notes,serialNumber"
    row = rest(emulator, SERVER, mask=f"mask[{names}]").json
    assert ("db9.org", "n") == (row["fullyQualifiedDomainName"], row["notes"])
    assert "x" != row["serialNumber"]


def test_hardware_by_memory(shared: Emulator) -> None:
    """Servers are listed by datacenter and memory, with operating system and password."""
    tree = {
        "hardware": {
            "datacenter": {"name": {"operation": "dal05"}},
            "memoryCapacity": {"operation": "> 8"},
        }
    }
    mask = (
        "mask[hostname,memoryCapacity,processorPhysicalCoreAmount,hardwareStatus.status,"
        "operatingSystem[passwords[password],softwareLicense.softwareDescription.name]]"
    )
    rows = rest(shared, "SoftLayer_Account/getHardware", mask=mask, filter=tree).json
    assert [("db1", 64), ("db2", 64), ("cache1", 32)] == [
        (row["hostname"], row["memoryCapacity"]) for row in rows
    ]
    assert all(row["operatingSystem"]["passwords"][0]["password"] for row in rows)


def test_ten_gigabits(emulator: Emulator) -> None:
    """A server's port may be faster than a guest's."""
    assert (
        True is rest(emulator, f"{SERVER}/setPublicNetworkInterfaceSpeed", [10000, "degraded"]).json
    )


def test_cancelling_a_server(emulator: Emulator) -> None:
    """Its cancellation is a ticket; a second one refers to it."""
    item = rest(emulator, SERVER, mask="mask[billingItem[id]]").json["billingItem"]["id"]
    path = f"SoftLayer_Billing_Item/{item}/cancelItem"
    assert True is rest(emulator, path, False, False, "reason", "note").json
    ticket = rest(emulator, SERVER, mask="mask[openCancellationTicket[id]]").json
    id = ticket["openCancellationTicket"]["id"]
    text = f"A cancellation ticket already exists for this server. Please refer to ticket {id}."
    assert text == rest(emulator, path, False, False, "reason", "note").json["error"]


def test_cancelling_something_else(emulator: Emulator) -> None:
    """What belongs to no server is simply not billed any more."""
    emulator.seed("Billing_Item", id=7)
    assert True is rest(emulator, "SoftLayer_Billing_Item/7/cancelService").json
    assert 404 == rest(emulator, "SoftLayer_Billing_Item/7").status
