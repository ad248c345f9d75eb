from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import basic, rest, send, string, struct, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCOUNT = "/rest/v3.1/SoftLayer_Account.json"
CALL = "<methodCall><methodName>getObject</methodName><params>{}</params></methodCall>"
METADATA = "/rest/v3.1/SoftLayer_Resource_Metadata"
NOTHING = ("SoftLayer_Exception_Public", "No valid authentication headers found.")
DENIED = (401, "SoftLayer_Exception_Public", "Access Denied. ")


@pytest.fixture(scope="module")
def tokened() -> Iterator[Emulator]:
    """An emulator that accepts an access token."""
    with Emulator(user="SL1", key="k3y", token="t0ken") as emulator:
        yield emulator


def test_rest_wants_the_right_key(shared: Emulator) -> None:
    """Bad and missing credentials are refused with 401 and SoftLayer's words."""
    headers = {"Authorization": basic("demo", "wrong")}
    assert DENIED == send(shared, "GET", ACCOUNT, headers=headers).error
    assert (401, *NOTHING) == send(shared, "GET", ACCOUNT).error


def test_xmlrpc_wants_the_right_key(shared: Emulator) -> None:
    """A bad key is refused with a fault in a status 200."""
    wrong = struct(username=string("demo"), apiKey=string("wrong"))
    reply = xmlrpc(shared, "SoftLayer_Account", "getObject", authenticate=wrong)
    assert ("SoftLayer_Exception", "Invalid API token.") == reply.fault


def test_xmlrpc_without_credentials(shared: Emulator) -> None:
    """Nothing given has a refusal of its own."""
    for params in ("", "<param><value><struct></struct></value></param>"):
        reply = send(shared, "POST", "/xmlrpc/v3.1/SoftLayer_Account", CALL.format(params).encode())
        assert NOTHING == reply.fault


@pytest.mark.parametrize(
    "authorization",
    [basic("SL1", "k3y"), basic("apikey", "k3y"), "Bearer t0ken"],
    ids=["classic", "apikey", "token"],
)
@pytest.mark.parametrize("wire", ["rest", "xmlrpc"])
def test_headers_that_sign_in(tokened: Emulator, authorization: str, wire: str) -> None:
    """The classic pair, an IAM key and an access token are accepted in the header on both wires."""
    headers = {"Authorization": authorization}
    if wire == "rest":
        assert 307 == send(tokened, "GET", ACCOUNT, headers=headers).json["id"]
    else:
        body = CALL.format("").encode()
        reply = send(tokened, "POST", "/xmlrpc/v3.1/SoftLayer_Account", body, headers)
        assert 307 == reply.value["id"]


def test_an_iam_key_in_the_message(tokened: Emulator) -> None:
    """An IAM key may also come with the message, as some clients send it over XML-RPC."""
    given = struct(username=string("apikey"), apiKey=string("k3y"))
    reply = xmlrpc(tokened, "SoftLayer_Account", "getObject", authenticate=given)
    assert 307 == reply.value["id"]


def test_unknown_tokens_are_refused(tokened: Emulator, shared: Emulator) -> None:
    """A bearer token has to be the one that was agreed on."""
    for emulator in (tokened, shared):
        reply = send(emulator, "GET", ACCOUNT, headers={"Authorization": "Bearer other"})
        assert DENIED == reply.error


def test_portal_token(emulator: Emulator) -> None:
    """A user and a password give a token that signs in over XML-RPC, and no other does."""
    path = "/rest/v3.1/SoftLayer_User_Customer/getPortalLoginToken.json"
    body = b'{"parameters":["demo","demo",null,null]}'
    token = send(emulator, "POST", path, body).json
    good, bad = (
        struct(
            complexType=string("PortalLoginToken"),
            userId=f"<int>{token['userId']}</int>",
            authToken=string(text),
        )
        for text in (token["hash"], "other")
    )
    reply = xmlrpc(emulator, "SoftLayer_Account", "getObject", authenticate=good)
    assert 307 == reply.value["id"]
    reply = xmlrpc(emulator, "SoftLayer_Account", "getObject", authenticate=bad)
    assert ("SoftLayer_Exception", "Invalid API token.") == reply.fault


def test_portal_token_wants_the_password(shared: Emulator) -> None:
    """A wrong password gives no token."""
    path = "/rest/v3.1/SoftLayer_User_Customer/getPortalLoginToken.json"
    reply = send(shared, "POST", path, b'{"parameters":["demo","no"]}')
    assert "Invalid login credentials provided." == reply.json["error"]


def test_metadata_needs_no_credentials(shared: Emulator) -> None:
    """A server asks about itself without a key."""
    reply = send(shared, "GET", "/rest/v3.1/SoftLayer_Resource_Metadata/getHostname.json")
    assert (200, "web1") == (reply.status, reply.json)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("getId", 102),
        ("getDomain", "example.com"),
        ("getFullyQualifiedDomainName", "web1.example.com"),
        ("getDatacenter", "dal05"),
        ("getDatacenterId", 138124),
        ("getPrimaryIpAddress", "198.51.100.7"),
        ("getPrimaryBackendIpAddress", "10.30.1.7"),
        ("getProvisionState", "COMPLETE"),
        ("getTags", ["prod", "web"]),
    ],
)
def test_metadata_of_a_guest(shared: Emulator, method: str, expected: object) -> None:
    """A guest can ask who and where it is."""
    assert expected == send(shared, "GET", f"{METADATA}/{method}.json").json


def test_networks_of_a_guest(shared: Emulator) -> None:
    """A guest asks for the networks at its interfaces."""
    row = rest(shared, "SoftLayer_Virtual_Guest/102", mask="mask[networkVlans[id,vlanNumber]]").json
    numbers = {(vlan["id"], vlan["vlanNumber"]) for vlan in row["networkVlans"]}
    found = set()
    for side in ("Frontend", "Backend"):
        mac = send(shared, "GET", f"{METADATA}/get{side}MacAddresses").json[0]
        id, number = (
            send(shared, "GET", f"{METADATA}/{method}/{mac}").json[0]
            for method in ("getVlanIds", "getVlans")
        )
        found.add((id, number))
    assert numbers == found
    status, code, _ = send(shared, "GET", f"{METADATA}/getVlanIds/00:00").error
    assert (500, "SoftLayer_Exception_NotFound") == (status, code)


def test_what_is_not_set(shared: Emulator) -> None:
    """What a guest has not is not found."""
    reply = send(shared, "GET", f"{METADATA}/getUserMetadata.json")
    assert (404, "SoftLayer_Exception_ObjectNotFound") == reply.error[:2]


def test_whose_metadata() -> None:
    """A setting says which guest asks; there has to be one."""
    with Emulator(seeded=False, metadata_guest=900) as emulator:
        assert 404 == send(emulator, "GET", f"{METADATA}/getHostname").status
        emulator.seed("Virtual_Guest", hostname="first")
        emulator.seed("Virtual_Guest", id=900, hostname="second", userData=[{"value": "x"}])
        assert "second" == send(emulator, "GET", f"{METADATA}/getHostname").json
        assert "x" == send(emulator, "GET", f"{METADATA}/getUserMetadata").json
        mac = send(emulator, "GET", f"{METADATA}/getFrontendMacAddresses").json[0]
        public = [row["id"] for row in emulator.all("Network_Vlan") if row["vlanNumber"] < 900]
        assert public == send(emulator, "GET", f"{METADATA}/getVlanIds/{mac}").json


def test_whose_address(shared: Emulator) -> None:
    """A guest is known by its address, private or public; any other caller is the first guest."""
    first, second, *_ = shared.all("Virtual_Guest")
    row = shared.get(
        "Virtual_Guest", second["id"], "mask[id,primaryIpAddress,primaryBackendIpAddress]"
    )
    path = f"{METADATA}/getId"
    for name in ("primaryIpAddress", "primaryBackendIpAddress"):
        reply = send(shared, "GET", path, headers={"X-Forwarded-For": f"{row[name]}, 192.0.2.1"})
        assert second["id"] == int(reply.json)
    assert first["id"] == int(send(shared, "GET", path).json)


def test_passwords_are_not_remembered(emulator: Emulator) -> None:
    """What is a password by its name, as a parameter or in an object, is not in the record."""
    emulator.seed("User_Customer", id=77)
    rest(emulator, "SoftLayer_User_Customer/getPortalLoginToken", "demo", "demo", 1, "a", "more")
    change = {"id": 77, "attributes": [{"password": "s3cret", "name": "n"}]}
    rest(emulator, "SoftLayer_User_Customer/77/editObject", change)
    rest(emulator, "SoftLayer_User_Customer/77/frobs", "x")
    hidden = {"id": 77, "attributes": [{"password": "***", "name": "n"}]}
    assert [["demo", "***", 1, "***", "more"], [hidden], ["x"]] == [
        call["args"] for call in emulator.calls
    ]


def test_calls_are_remembered_without_credentials(emulator: Emulator) -> None:
    """A test can look at what was called; no key is kept."""
    rest(emulator, "SoftLayer_Account/getVirtualGuests.json", mask="mask[id]", limit="5,10")
    assert [
        {
            "service": "SoftLayer_Account",
            "method": "getVirtualGuests",
            "args": [],
            "id": None,
            "mask": "mask[id]",
            "filter": None,
            "limit": 10,
            "offset": 5,
            "wire": "rest",
            "verb": "GET",
            "headers": {
                "Host": emulator.url.partition("://")[2],
                "Accept-Encoding": "identity",
                "Authorization": "***",
                "Content-Length": "0",
            },
        }
    ] == emulator.calls
