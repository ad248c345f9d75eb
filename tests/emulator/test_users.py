"""Users: profiles, permissions, keys, devices, signing in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import basic, rest, send, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

PATH = "SoftLayer_User_Customer"
PUBLIC = "SoftLayer_Exception_Public"
DEMO = 4001


def make_user(emulator: Emulator, name: str = "grace", **template: Any) -> int:
    """A new user's id."""
    given = {"username": name, "email": f"{name}@example.com", "firstName": "Grace", **template}
    return int(rest(emulator, f"{PATH}/createObject", given, "secret", None).json["id"])


def test_life_of_a_user(emulator: Emulator) -> None:
    """A new user is active and below the one who made it; a status to be cancelled ends it."""
    id = make_user(emulator, lastName="Hopper")
    mask = "mask[username,displayName,parent.username,userStatus,permissions,isMasterUserFlag]"
    assert {
        "username": "grace",
        "displayName": "Grace Hopper",
        "parent": {"username": "demo"},
        "userStatus": {"id": 1001, "keyName": "ACTIVE", "name": "Active"},
        "permissions": [],
        "isMasterUserFlag": False,
    } == rest(emulator, f"{PATH}/{id}", mask=mask).json
    assert {"demo", "grace"} <= {
        row["username"] for row in rest(emulator, "SoftLayer_Account/getUsers").json
    }
    change = {"officePhone": "555", "userStatusId": 1021, "permissions": [{"keyName": "X"}]}
    assert rest(emulator, f"{PATH}/{id}/editObject", change).json is True
    found = rest(emulator, f"{PATH}/{id}", mask="mask[officePhone,userStatus.keyName]").json
    assert {"officePhone": "555", "userStatus": {"keyName": "CANCEL_PENDING"}} == found
    assert rest(emulator, f"{PATH}/{id}/inTerminalStatus").json is True


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ({"username": "x"}, "SoftLayer_Exception_MissingCreationProperty"),
        ({"email": "x@example.com"}, "SoftLayer_Exception_MissingCreationProperty"),
        ({"username": "demo", "email": "x@example.com"}, PUBLIC),
    ],
)
def test_who_cannot_be_made(emulator: Emulator, template: dict[str, Any], code: str) -> None:
    """A user needs a name of its own and an address."""
    before = len(emulator.all("User_Customer"))
    assert code == rest(emulator, f"{PATH}/createObject", template, None, None).json["code"]
    assert before == len(emulator.all("User_Customer"))


def test_statuses_that_cannot_be(emulator: Emulator) -> None:
    """There are so many statuses; and the master user stays."""
    id = make_user(emulator)
    unknown = rest(emulator, f"{PATH}/{id}/editObject", {"userStatusId": 5}).json
    assert "SoftLayer_Exception_InvalidValue" == unknown["code"]
    assert (
        PUBLIC == rest(emulator, f"{PATH}/{DEMO}/editObject", {"userStatusId": 1021}).json["code"]
    )


def test_permissions(emulator: Emulator) -> None:
    """Permissions are added and removed by key name; not to oneself, and only those there are."""
    id = make_user(emulator)
    wanted = [{"keyName": "TICKET_VIEW"}, {"keyName": "TICKET_ADD"}]
    assert rest(emulator, f"{PATH}/{id}/addBulkPortalPermission", wanted).json is True
    assert (
        rest(emulator, f"{PATH}/{id}/addPortalPermission", {"keyName": "DNS_MANAGE"}).json is True
    )
    assert rest(emulator, f"{PATH}/{id}/removeBulkPortalPermission", wanted[1:]).json is True
    found = rest(emulator, f"{PATH}/{id}/getPermissions").json
    assert ["TICKET_VIEW", "DNS_MANAGE"] == [row["keyName"] for row in found]
    for path, permissions, text in (
        (f"{DEMO}/addBulkPortalPermission", wanted, "You may not add permissions to your account."),
        (
            f"{id}/addBulkPortalPermission",
            [{"keyName": "NO_SUCH"}],
            "Unable to locate a permission with the key name NO_SUCH.",
        ),
    ):
        assert (500, PUBLIC, text) == rest(emulator, f"{PATH}/{path}", permissions).error
    every = rest(emulator, "SoftLayer_User_Permission_Action/getAllObjects").json
    assert len(every) == len(rest(emulator, f"{PATH}/{DEMO}/getPermissions").json)
    kinds = rest(emulator, f"{PATH}_CustomerPermission_Permission/getAllObjects").json
    assert {row["keyName"] for row in every} == {row["keyName"] for row in kinds}
    mask = "mask[permissions]"
    departments = rest(
        emulator, "SoftLayer_User_Permission_Department/getAllObjects", mask=mask
    ).json
    assert len(every) == sum(len(row["permissions"]) for row in departments)


def test_keys_sign_in(emulator: Emulator) -> None:
    """A user has one key at most, signs in with it, and does not without it."""
    id = make_user(emulator)
    key = rest(emulator, f"{PATH}/{id}/addApiAuthenticationKey").json
    text = "Each user can only have a single API key."
    assert (500, PUBLIC, text) == rest(emulator, f"{PATH}/{id}/addApiAuthenticationKey").error
    path = "/rest/v3.1/SoftLayer_Account/getCurrentUser.json"
    signed = {"Authorization": basic("grace", key)}
    assert "grace" == send(emulator, "GET", path, headers=signed).json["username"]
    (kept,) = rest(emulator, f"{PATH}/{id}/getApiAuthenticationKeys").json
    assert key == kept["authenticationKey"]
    assert rest(emulator, f"{PATH}/removeApiAuthenticationKey", kept["id"]).json is True
    assert 401 == send(emulator, "GET", path, headers=signed).status


def test_passwords_sign_in(emulator: Emulator) -> None:
    """The password that a user was made with is good for a token of the portal, and no other is."""
    id = make_user(emulator)
    path = f"{PATH}/getPortalLoginToken"
    assert id == rest(emulator, path, "grace", "secret").json["userId"]
    assert 500 == rest(emulator, path, "grace", "other").status
    assert 500 == rest(emulator, path, "grace", None).status


@pytest.mark.parametrize("status", [1002, 1003, 1005, 1021, 1022])
def test_who_is_shut_out(emulator: Emulator, status: int) -> None:
    """No key, password or token of the portal helps a user who is not to come in any more."""
    id = make_user(emulator)
    key = rest(emulator, f"{PATH}/{id}/addApiAuthenticationKey").json
    path = f"{PATH}/getPortalLoginToken"
    token = struct(
        complexType=string("PortalLoginToken"),
        userId=f"<int>{id}</int>",
        authToken=string(rest(emulator, path, "grace", "secret").json["hash"]),
    )
    account, signed = "SoftLayer_Account", {"Authorization": basic("grace", key)}
    url = f"/rest/v3.1/{account}/getCurrentUser.json"
    assert 200 == send(emulator, "GET", url, headers=signed).status
    assert (
        "grace" == xmlrpc(emulator, account, "getCurrentUser", authenticate=token).value["username"]
    )
    assert rest(emulator, f"{PATH}/{id}/editObject", {"userStatusId": status}).json is True
    assert 401 == send(emulator, "GET", url, headers=signed).status
    reply = xmlrpc(emulator, account, "getCurrentUser", authenticate=token)
    assert "Invalid API token." == reply.fault[1]
    assert 500 == rest(emulator, path, "grace", "secret").status


def test_dates_in_the_time_zone_of_the_user(emulator: Emulator) -> None:
    """Everybody sees dates in a time zone of one's own."""
    id = make_user(emulator)
    key = rest(emulator, f"{PATH}/{id}/addApiAuthenticationKey").json
    emulator.edit("User_Customer", id, timezone={"name": "Asia/Tokyo"})
    path = f"/rest/v3.1/{PATH}/{id}.json?objectMask=mask[createDate]"
    signed = {"Authorization": basic("grace", key)}
    assert {"createDate": "2026-03-03T01:15:00+09:00"} == send(
        emulator, "GET", path, headers=signed
    ).json
    assert {"createDate": "2026-03-02T10:15:00-06:00"} == rest(
        emulator, f"{PATH}/{id}", mask="mask[createDate]"
    ).json


@pytest.mark.parametrize(
    ("word", "relation", "id"),
    [("Hardware", "Hardware", 21001), ("VirtualGuest", "VirtualGuests", 102)],
)
def test_devices(emulator: Emulator, word: str, relation: str, id: int) -> None:
    """Users are let at devices, one or several at once, and kept from them again."""
    user = f"{PATH}/{make_user(emulator)}"
    other = id + 1
    assert rest(emulator, f"{user}/add{word}Access", id).json is True
    assert rest(emulator, f"{user}/addBulk{word}Access", [id, other]).json is True
    assert [id, other] == rest(emulator, f"{user}/getAllowed{word}Ids").json
    assert rest(emulator, f"{user}/remove{word}Access", id).json is True
    assert [other] == [row["id"] for row in rest(emulator, f"{user}/get{relation}").json]
    every = f"removeAll{word.removesuffix('Guest')}AccessForThisUser"
    assert rest(emulator, f"{user}/{every}").json is True
    assert [] == rest(emulator, f"{user}/get{relation}").json
    assert 404 == rest(emulator, f"{user}/add{word}Access", 999).status


def test_the_vpn(emulator: Emulator) -> None:
    """Users are let into subnets; passwords are taken and never shown."""
    id = make_user(emulator, sslVpnAllowedFlag=True)
    subnet = emulator.all("Network_Subnet")[0]["id"]
    service = "SoftLayer_Network_Service_Vpn_Overrides"
    override = {"userId": id, "subnetId": subnet}
    assert rest(emulator, f"{service}/createObjects", [override, override]).json is True
    (kept,) = rest(emulator, f"{PATH}/{id}/getOverrides").json
    assert override.items() <= kept.items()
    assert rest(emulator, f"{service}/deleteObjects", [{"id": kept["id"]}]).json is True
    assert [] == rest(emulator, f"{PATH}/{id}/getOverrides").json
    assert rest(emulator, f"{PATH}/{id}/updateVpnUser").json is True
    assert rest(emulator, f"{PATH}/{id}/updateVpnPassword", "hidden-word").json is True
    assert b"hidden-word" not in rest(emulator, f"{PATH}/{id}").body
    assert "hidden-word" not in str(emulator.calls)


def test_ten_bad_passwords(emulator: Emulator) -> None:
    """After ten failures the account is locked for half an hour, even for the right password."""
    path = f"/rest/v3.1/{PATH}/getPortalLoginToken.json"
    wrong, right = (
        f'{{"parameters":["demo","{word}",null,null]}}'.encode() for word in ("no", "demo")
    )
    for _ in range(10):
        reply = send(emulator, "POST", path, wrong)
        assert (500, PUBLIC, "Invalid login credentials provided.") == reply.error
    for body in (wrong, right):
        reply = send(emulator, "POST", path, body)
        assert (500, PUBLIC, "Account has been locked for 30 minutes.") == reply.error
    emulator.clock.advance(1801)
    assert DEMO == send(emulator, "POST", path, right).json["userId"]
    failed = rest(emulator, f"{PATH}/{DEMO}/getUnsuccessfulLogins").json
    assert (10, 1) == (len(failed), len(rest(emulator, f"{PATH}/{DEMO}/getSuccessfulLogins").json))
