"""Pages of other sites and foreign names are refused; programs are not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import basic, rest, send

SEED = b'{"Virtual_Guest": [{"hostname": "x"}]}'
ACCOUNT = "/rest/v3.1/SoftLayer_Account.json"
EVIL = {"Origin": "https://evil.example.com", "Content-Type": "text/plain"}
SIGNED = {"Authorization": basic()}


@pytest.mark.parametrize(
    ("verb", "path", "body"),
    [
        ("POST", "/_emulator/seed", SEED),
        ("POST", "/_emulator/reset", b""),
        ("DELETE", "/_emulator/faults", b""),
        ("GET", ACCOUNT, None),
    ],
)
def test_pages_of_other_sites(shared: Emulator, verb: str, path: str, body: bytes) -> None:
    """They neither control nor read it, whichever header the browser says so with."""
    before = len(shared.all("Virtual_Guest", "mask[id]"))
    assert 403 == send(shared, verb, path, body, {**SIGNED, **EVIL}).status
    assert 403 == send(shared, verb, path, body, {**SIGNED, "Origin": "null"}).status
    if verb != "GET":
        assert 403 == send(shared, verb, path, body, {"Sec-Fetch-Site": "cross-site"}).status
    assert before == len(shared.all("Virtual_Guest", "mask[id]"))


@pytest.mark.parametrize(
    ("host", "status"),
    [("evil.example.com", 403), ("localhost:1", 200), ("127.0.0.1", 200), ("[::1]:80", 200)],
)
def test_foreign_hosts(shared: Emulator, host: str, status: int) -> None:
    """A name that is led to this machine is refused; its own names and addresses are not."""
    assert status == send(shared, "GET", ACCOUNT, None, {**SIGNED, "Host": host}).status


def test_what_it_is_told() -> None:
    """Hosts and origins that it is told are as good as its own."""
    with Emulator(hosts=["sl.test"], origins=["https://console.test"]) as emulator:
        told = {**SIGNED, "Host": "sl.test", "Origin": "https://console.test"}
        assert 200 == send(emulator, "GET", ACCOUNT, None, told).status
        own = {**SIGNED, "Host": "localhost:7", "Origin": "http://localhost:7"}
        assert 200 == send(emulator, "GET", ACCOUNT, None, own).status


def test_a_path_that_is_no_endpoint(shared: Emulator) -> None:
    """The URL that is printed is no endpoint: the answer says what to append."""
    reply = send(shared, "POST", "/SoftLayer_Account", b"<methodCall/>")
    assert 404 == reply.status
    assert b"/xmlrpc/v3.1 or /rest/v3.1" in reply.body


@pytest.mark.parametrize(
    ("names", "near"),
    [
        ({"service": "Virtual_Gest"}, "SoftLayer_Virtual_Guest"),
        ({"service": "Virtual_Guest", "method": "createObjekt"}, "createObject"),
        ({"method": "getVirtualGuest5"}, "getVirtualGuest"),
    ],
)
def test_faults_of_names_that_are_not_there(
    shared: Emulator, names: dict[str, str], near: str
) -> None:
    """A fault that could never come is refused, with the name that was meant."""
    with pytest.raises(ValueError, match=f"Did you mean '{near}"):
        shared.faults.add("rate_limit", **names)  # type: ignore[arg-type]


def test_patterns_that_never_end(shared: Emulator) -> None:
    """A regular expression that could take for ever finds nothing, at once."""
    name = "a" * 40
    shared.seed("Virtual_Guest", hostname=name)
    for pattern, found in (("(.*.*.*)*x", 0), ("(a|a)*$", 0), ("^a+$", 1), ("a[*]|a{40}", 1)):
        tree = {"virtualGuests": {"hostname": {"operation": f"~ {pattern}"}}}
        rows = rest(shared, "SoftLayer_Account/getVirtualGuests", filter=tree).json
        assert found == len([row for row in rows if row["hostname"] == name]), pattern


def test_calls_keep_no_keys(shared: Emulator) -> None:
    """The key of a certificate is not remembered."""
    given = {"certificate": "x", "privateKey": "s3cret"}
    rest(shared, "SoftLayer_Security_Certificate/createObject", given)
    assert "s3cret" not in str(shared.calls)


@pytest.mark.parametrize(
    ("datatype", "values", "told"),
    [
        ("Virtual_ReservedCapacityGroup", {"instances": []}, "how many"),
        ("Virtual_Gest", {}, "Did you mean 'SoftLayer_Virtual_Guest'"),
        ("Virtual_Guest", {"hostnam": "x"}, "Did you mean 'hostname'"),
        ("Virtual_Guest", {"count": "x"}, "count says how many there are, not 'x'"),
        ("Virtual_Guest", {"tags": 5}, "a Virtual_Guest cannot have such values"),
        ("Virtual_Guest", {"tags": "prod"}, "tags is a list of texts, not 'prod'"),
        ("Virtual_Guest", {"datacenter": {"name": "dal31"}}, "there is no datacenter 'dal31'. Did"),
        ("Virtual_Guest", {"datacenter": "dal13"}, "datacenter of Virtual_Guest is an object"),
        ("Virtual_Guest", {"datacenter": {"title": "x"}}, "datacenter of Virtual_Guest has a name"),
        ("Virtual_Guest", {"startCpus": "two"}, "is a whole number, not 'two'"),
        ("Virtual_Guest", {"startCpus": -1}, "a guest has at least one core"),
        ("Virtual_Guest", {"createDate": "soon"}, "createDate of Virtual_Guest is a date"),
        ("Virtual_Guest", {"hourlyBillingFlag": "no"}, "is true or false, not 'no'"),
        ("Virtual_Guest", {"notes": ["x"]}, "notes of Virtual_Guest is a text"),
        ("Virtual_Guest", {"blockDevices": 5}, "blockDevices of Virtual_Guest is a list"),
        ("Virtual_Guest", {"blockDevices": [{"devices": "0"}]}, "Did you mean 'device'"),
        ("Virtual_Guest", {"dedicatedHost": {"id": 7}}, "Virtual_DedicatedHost with the id 7"),
        ("Virtual_Guest", {"id": -4}, "id of Virtual_Guest is a whole number from 0, not -4"),
        ("Virtual_Guest", {"primaryIpAddress": "999.1.1.1"}, "does not appear to be"),
        ("Virtual_Guest", {"count": -1}, "count says how many there are, not -1"),
        ("Product_Item_Price", {"recurringFee": "free"}, "is a number, not 'free'"),
        ("Dns_Domain_ResourceRecord", {"domainId": 7}, "SoftLayer_Dns_Domain with the id 7"),
        ("Network_Vlan", {"networkSpace": "PUBLIK"}, "Did you mean 'PUBLIC'"),
        ("Network_Subnet", {"addressSpace": "MARS"}, "a network is of the space PUBLIC or PRIVATE"),
        ("Network_Subnet", {"cidr": 99}, "cidr is the length of the prefix, not 99"),
        ("Network_Gateway", {"datacenter": {"name": "dal31"}}, "there is no datacenter 'dal31'"),
        ("Dns_Domain", {"name": 5}, "a Dns_Domain cannot have such values"),
        ("Dns_Domain", {"resourceRecords": [{"x": 1}]}, "The property 'type' must be set"),
        (
            "Virtual_Guest",
            {"powerState": {"keyName": "RUNNINGG"}},
            "RUNNINGG'. Did you mean 'RUNNING'",
        ),
        ("Virtual_Guest", {"operatingSystemReferenceCode": "BEOS"}, "cannot be 'BEOS'"),
        ("Virtual_Guest", {"operatingSystemReferenceCode": "UBUNTU_LATST"}, "'UBUNTU_LATEST'"),
        ("Hardware_Server", {"operatingSystemReferenceCode": "DEBIAN_12"}, "'DEBIAN_12_64'"),
        ("Network_Storage", {"storageTierLevel": "READ_HEAVY_TIER"}, "'READHEAVY_TIER'"),
        ("Network_Storage", {"osType": {"keyName": "LINUKS"}}, "Did you mean 'LINUX'"),
        ("User_Customer", {"userStatus": {"keyName": "ACTIVEE"}}, "Did you mean 'ACTIVE'"),
        ("User_Customer", {"userStatusId": 9}, "cannot be 9"),
        ("User_Customer", {"permissions": [{"keyName": "TICKET_VEIW"}]}, "'TICKET_VIEW'"),
        ("Virtual_PlacementGroup", {"rule": {"keyName": "SPRAED"}}, "Did you mean 'SPREAD'"),
        ("Network_Subnet", {"cidr": "x"}, "cidr of Network_Subnet is a whole number, not 'x'"),
    ],
)
def test_seeds_that_make_no_sense(
    shared: Emulator, datatype: str, values: dict[str, Any], told: str
) -> None:
    """What is wrong is named, by the method and over HTTP, and nothing is added."""
    before = shared.all(datatype) if datatype == "Virtual_Guest" else None
    with pytest.raises((LookupError, ValueError), match=told):
        shared.seed(datatype, **values)
    body = json.dumps({datatype: [values]}).encode()
    reply = send(shared, "POST", "/_emulator/seed", body)
    assert (400, True) == (reply.status, told in reply.body.decode())
    assert before == (shared.all(datatype) if before is not None else None)
