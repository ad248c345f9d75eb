from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import basic, rest, send

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNED = {"Authorization": basic()}
NOTES = {"notes": "x"}
TEMPLATE = {
    "hostname": "new1",
    "domain": "example.org",
    "startCpus": 1,
    "maxMemory": 1024,
    "hourlyBillingFlag": True,
    "localDiskFlag": True,
    "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}


@pytest.mark.parametrize(
    "path",
    [
        "SoftLayer_Virtual_Guest/102",
        "SoftLayer_Virtual_Guest/102.json",
        "SoftLayer_Virtual_Guest/102/getObject",
        "SoftLayer_Virtual_Guest/102/getObject.json",
        "SoftLayer_Virtual_Guest/102/object.json",
        "Virtual_Guest/102/",
        "SoftLayer_Account/getVirtualGuests/102.json",
        "SoftLayer_Account/VirtualGuests/102",
        "SoftLayer_Account/virtualGuests/102/getObject.json",
        "SoftLayer_Virtual_Guest/findByIpAddress/198.51.100.7.json",
        "SoftLayer_Virtual_Guest/findByIpAddress/198.51.100.7",
    ],
)
def test_paths_to_one_guest(shared: Emulator, path: str) -> None:
    """A path may have a suffix or none, a method or none, `get` or none, ids and arguments."""
    reply = rest(shared, path)
    assert (200, "web1") == (reply.status, reply.json["hostname"])


def test_paths_chain(shared: Emulator) -> None:
    """Relations follow each other, with ids between them."""
    for path in (
        "SoftLayer_Account/getHardware/21001/getNetworkComponents.json",
        "SoftLayer_Account/Hardware/21001/NetworkComponents.json",
        "SoftLayer_Hardware_Server/21001/networkComponents",
    ):
        rows = rest(shared, path).json
        assert [0, 1] == [row["port"] for row in rows]
    id = rows[1]["id"]
    row = rest(shared, f"SoftLayer_Account/Hardware/21001/NetworkComponents/{id}").json
    assert id == row["id"]
    assert "dal05" == rest(shared, "SoftLayer_Virtual_Guest/102/Datacenter/getObject").json["name"]


@pytest.mark.parametrize(
    "path",
    [
        "SoftLayer_Account/Frobs/1",
        "SoftLayer_Account/Frobs.json",
        "SoftLayer_Account/getVirtualGuests/102/frobs",
        "SoftLayer_Virtual_Guest/102/Datacenter/frobs",
        "SoftLayer_Virtual_Guest/102/primaryIpAddress/frobs",
    ],
)
def test_unknown_methods(shared: Emulator, path: str) -> None:
    """A method that is not there is refused by name, wherever it stands in the path."""
    status, code, text = rest(shared, path).error
    assert (500, "SoftLayer_Exception_Public") == (status, code)
    assert text.lower().startswith('function ("frobs") is not a valid method')


def test_unknown_services(shared: Emulator) -> None:
    """A service that is not there is not found."""
    expected = (404, "SoftLayer_Exception_Public", "Service does not exist")
    assert expected == rest(shared, "Nonexistent.json").error


def test_not_emulated_methods(shared: Emulator) -> None:
    """What the API has and the emulator does not is refused in the same words."""
    text = 'Function ("captureImage") is not a valid method for this service.'
    assert text == rest(shared, "SoftLayer_Virtual_Guest/102/captureImage", {}).json["error"]


@pytest.mark.parametrize("id", ["1", "nobody", "00000000-0000-4000-8000-000000000000"])
def test_not_found(shared: Emulator, id: str) -> None:
    """An id that nothing has is not found, and is quoted."""
    expected = (
        404,
        "SoftLayer_Exception_ObjectNotFound",
        f"Unable to find object with id of '{id}'.",
    )
    assert expected == rest(shared, f"SoftLayer_Virtual_Guest/{id}/getObject.json").error


def test_not_found_in_a_chain(shared: Emulator) -> None:
    """The same further down a path."""
    status, _, text = rest(shared, "SoftLayer_Account/Hardware/1.json").error
    assert (404, "Unable to find object with id of '1'.") == (status, text)


def test_missing_id(shared: Emulator) -> None:
    """An instance method wants an id."""
    text = "Object does not exist to execute method on. (SoftLayer_Virtual_Guest::getObject)"
    assert (500, "SoftLayer_Exception", text) == rest(shared, "SoftLayer_Virtual_Guest.json").error


def test_guids_are_ids(shared: Emulator) -> None:
    """Guests and servers are found by their GUID too, and only as what they are."""
    guid = rest(shared, "SoftLayer_Virtual_Guest/102").json["globalIdentifier"]
    assert 102 == rest(shared, f"SoftLayer_Virtual_Guest/{guid}.json").json["id"]
    assert 404 == rest(shared, f"SoftLayer_Hardware_Server/{guid}.json").status


def test_verbs_choose_the_method(emulator: Emulator) -> None:
    """POST creates, PUT edits, GET reads, DELETE deletes."""
    created = rest(emulator, "SoftLayer_Virtual_Guest.json", TEMPLATE)
    id = created.json["id"]
    assert 201 == created.status
    location = f"https://api.softlayer.com/rest/v3.1/SoftLayer_Virtual_Guest/{id}/getObject"
    assert location == created.headers["Location"]
    path = f"SoftLayer_Virtual_Guest/{id}.json"
    assert True is rest(emulator, path, {"notes": "edge"}, verb="PUT").json
    assert "edge" == rest(emulator, path).json["notes"]
    assert True is rest(emulator, path, verb="DELETE").json
    assert 404 == rest(emulator, path).status


def test_methods_are_not_tied_to_verbs(emulator: Emulator) -> None:
    """A named method may be called with any verb: GET deletes, POST edits."""
    reply = rest(emulator, "SoftLayer_Virtual_Guest/102/editObject.json", {"notes": "x"})
    assert (200, b"true") == (reply.status, reply.body)
    assert True is rest(emulator, "SoftLayer_Virtual_Guest/102/deleteObject.json").json
    assert 404 == rest(emulator, "SoftLayer_Virtual_Guest/102").status


def test_put_into_a_chain(emulator: Emulator) -> None:
    """A related object is edited through its owner's path."""
    zone = rest(emulator, "SoftLayer_Dns_Domain/getByDomainName/example.com").json[0]["id"]
    record = rest(emulator, f"SoftLayer_Dns_Domain/{zone}/ResourceRecords").json[0]["id"]
    path = f"SoftLayer_Dns_Domain/{zone}/ResourceRecords/{record}"
    assert True is rest(emulator, path, {"ttl": 60}, verb="PUT").json
    assert 60 == rest(emulator, path).json["ttl"]


def test_actions_at_the_end_of_a_chain(emulator: Emulator) -> None:
    """What a service does, it also does for an object that a path leads to; arguments follow it."""
    guest = "SoftLayer_Account/VirtualGuests/102"
    assert True is rest(emulator, f"{guest}/powerOff").json
    assert True is rest(emulator, f"{guest}/setTags/blue.json").json
    assert (
        True is rest(emulator, "SoftLayer_Account/HourlyVirtualGuests/102/editObject", NOTES).json
    )
    assert {
        "notes": "x",
        "powerState": {"keyName": "HALTED"},
        "tagReferences": [{"tag": {"name": "blue"}}],
    } == rest(emulator, guest, mask="notes,powerState.keyName,tagReferences.tag.name").json
    zone = rest(emulator, "SoftLayer_Account/Domains", mask="mask[id]").json[0]["id"]
    record = ["www2", "192.0.2.8", 600]
    reply = rest(emulator, f"SoftLayer_Account/Domains/{zone}/createARecord", *record)
    assert record == [reply.json[name] for name in ("host", "data", "ttl")]


def test_a_body_of_get_object_is_passed_over(emulator: Emulator) -> None:
    """Nothing is created by asking for an object."""
    reply = rest(emulator, "SoftLayer_Virtual_Guest/102/getObject", TEMPLATE)
    assert (200, "web1") == (reply.status, reply.json["hostname"])


@pytest.mark.parametrize(
    ("body", "query"),
    [
        (b"{", ""),
        (b"[]", ""),
        (b'{"parameters": 1}', ""),
        (b"\xff{}", ""),
        (b"[" * 100_000, ""),
        (None, "?objectFilter={"),
        (None, "?resultLimit=a"),
    ],
)
def test_what_cannot_be_read(shared: Emulator, body: bytes | None, query: str) -> None:
    """A bad body, filter or limit is a bad request."""
    path = f"/rest/v3.1/SoftLayer_Account/getVirtualGuests.json{query}"
    reply = send(shared, "POST" if body else "GET", path, body, SIGNED)
    assert (400, "SoftLayer_Exception_WebService_BadRequest", "Bad request") == reply.error


def test_number_of_arguments(shared: Emulator) -> None:
    """Too many and too few arguments are bad requests."""
    path = "SoftLayer_Virtual_Guest/findByHostname.json"
    for args in ((), ("a", "b")):
        assert 400 == rest(shared, path, *args).status


def test_xml(shared: Emulator) -> None:
    """A suffix asks for XML, of errors too."""
    root = ET.fromstring(rest(shared, "SoftLayer_Account/getVirtualGuests.xml").body)  # noqa: S314
    assert ("root", "web1") == (root.tag, root.findtext("item/hostname"))
    assert ("true", "") == (root.findtext("item/x") or "true", root.findtext("item/reclaimDate"))
    root = ET.fromstring(rest(shared, "SoftLayer_Virtual_Guest/1.xml").body)  # noqa: S314
    assert "SoftLayer_Exception_ObjectNotFound" == root.findtext("code")
    assert b"<root>true</root>" == rest(shared, "SoftLayer_Virtual_Guest/102/isPingable.xml").body


def test_plain_text(shared: Emulator) -> None:
    """A suffix asks for the bare value; what is no text is JSON."""
    reply = rest(shared, "SoftLayer_Hardware_Server/21001/getServerPowerState.txt")
    assert (b"on", "text/plain") == (reply.body, reply.headers["Content-Type"])
    assert b"true" == rest(shared, "SoftLayer_Virtual_Guest/102/isPingable.txt").body
    assert b'{"id": 102}' == rest(shared, "SoftLayer_Virtual_Guest/102.txt", mask="id").body


def test_slashes_are_escaped(emulator: Emulator) -> None:
    """Strings are quoted as PHP does."""
    emulator.seed("Virtual_Guest", id=900, notes="a/b")
    assert b'{"notes":"a\\/b"}' == rest(emulator, "Virtual_Guest/900", mask="mask[notes]").body


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ("2", [102, 103]),
        ("0,2", [102, 103]),
        ("3,2", [105, 106]),
        ("4,5", [106]),
        ("3,0", [105, 106]),
        ("9,5", []),
        ("-1,2", [102, 103]),
        ("0,-5", [102, 103, 104, 105, 106]),
        ("", [102, 103, 104, 105, 106]),
    ],
)
def test_limits(shared: Emulator, limit: str, expected: list[int]) -> None:
    """Offset comes before limit, one number is the limit; the total counts every row."""
    reply = rest(shared, "SoftLayer_Account/getVirtualGuests.json", limit=limit)
    assert expected == [row["id"] for row in reply.json]
    assert "5" == reply.headers["SoftLayer-Total-Items"]


def test_limits_leave_objects_and_relations_alone(shared: Emulator) -> None:
    """One object has no limit, and neither have the lists in it."""
    reply = rest(shared, "SoftLayer_Virtual_Guest/102", mask="mask[networkComponents]", limit="0,1")
    assert 2 == len(reply.json["networkComponents"])
    assert "SoftLayer-Total-Items" not in reply.headers


@pytest.fixture(scope="module")
def unwrapping() -> Iterator[Emulator]:
    """An emulator that leaves the brackets of a list of one away."""
    with Emulator(unwrap_single=True) as emulator:
        yield emulator


def test_lists_of_one(unwrapping: Emulator) -> None:
    """With the switch, one row comes as it is."""
    path = "SoftLayer_Account/getVirtualGuests.json"
    assert 102 == rest(unwrapping, path, limit="1").json["id"]
    assert [102, 103] == [row["id"] for row in rest(unwrapping, path, limit="2").json]


def test_gzip(shared: Emulator) -> None:
    """Long answers are compressed for who says so."""
    headers = SIGNED | {"Accept-Encoding": "gzip, deflate"}
    reply = send(shared, "GET", "/rest/v3.1/SoftLayer_Account/getVirtualGuests", headers=headers)
    assert ("gzip", "Accept-Encoding") == (reply.headers["Content-Encoding"], reply.headers["Vary"])
    assert 5 == len(json.loads(gzip.decompress(reply.body)))
    reply = send(shared, "GET", "/rest/v3.1/SoftLayer_Virtual_Guest/102", headers=headers)
    assert "Content-Encoding" not in reply.headers


@pytest.mark.parametrize("path", ["/rest", "/rest/v3.1", "/rest/v9/X", "/soap/v3.1/X"])
def test_other_paths(shared: Emulator, path: str) -> None:
    """What is neither wire is not there."""
    reply = send(shared, "GET", path)
    text = f"There is no {path} here: endpoints end in /xmlrpc/v3.1 or /rest/v3.1."
    assert (404, text.encode()) == (reply.status, reply.body)


def test_both_versions(shared: Emulator) -> None:
    """The older version answers too."""
    assert 307 == send(shared, "GET", "/rest/v3/SoftLayer_Account", headers=SIGNED).json["id"]


def test_an_older_path(shared: Emulator) -> None:
    """The path that old notes have leads to the same."""
    headers = {"Authorization": basic()}
    reply = send(shared, "GET", "/v3.1/sldn/rest/SoftLayer_Account.json", headers=headers)
    assert 307 == reply.json["id"]


def test_what_only_the_newer_version_has(shared: Emulator) -> None:
    """The search is not in v3."""
    headers = {"Authorization": basic()}
    reply = send(shared, "GET", "/rest/v3/SoftLayer_Search/getObjectTypes", headers=headers)
    assert (404, "SoftLayer_Exception_Public", "Service does not exist") == reply.error


def test_floats_are_numbers(emulator: Emulator) -> None:
    """A float is a number on both wires, however it is kept; a decimal is text."""
    fees: dict[str, Any] = {"nextInvoiceTotalRecurringAmount": "11.232", "recurringFee": "26.550"}
    emulator.seed("Billing_Item", id=9, **fees)
    mask = f"mask[{','.join(fees)}]"
    found = rest(emulator, "SoftLayer_Billing_Item/9", mask=mask).json
    assert {"nextInvoiceTotalRecurringAmount": 11.232, "recurringFee": "26.55"} == found
