from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.UserManager:
    """The manager under test."""
    return sl.UserManager(client)


@pytest.fixture
def grace(manager: sl.UserManager) -> int:
    """The id of a user without permissions."""
    user = sl.models.UserCustomer(
        username="grace", email="grace@example.org", first_name="Grace", last_name="Hopper"
    )
    return manager.create_user(user, "Pass@123").id


@attrs.define
class Row:
    """A user as a program wants it."""

    id: int
    username: str


def names(permissions: list[Any]) -> list[str]:
    """The key names of permissions."""
    return [each.key_name for each in permissions]


def test_list_users_narrows(manager: sl.UserManager, grace: int, emulator: Emulator) -> None:
    """Names, addresses, status and VPN are conditions; the official words for them work too."""
    assert {"demo", "grace"} <= {user.username for user in manager.list_users()}
    assert [grace] == [user.id for user in manager.list_users(username="gra*")]
    assert [grace] == [user.id for user in manager.list_users(email="grace@example.org")]
    assert grace in {user.id for user in manager.list_users(status="ACTIVE")}
    assert grace not in {user.id for user in manager.list_users(status="DISABLED")}
    assert grace not in {user.id for user in manager.list_users(vpn=True)}
    assert grace in {user.id for user in manager.list_users(vpn=False)}
    mine = {"users": {"username": {"operation": "grace"}}}
    [user] = manager.list_users("mask[id, username]", mine)
    assert {"id": grace, "username": "grace"} == sl.unstructure(user)
    assert [Row(grace, "grace")] == list(manager.iter_users(username="grace", into=Row))


def test_get_user_by_any_name(manager: sl.UserManager, grace: int) -> None:
    """A user has its status and its parent; username and address do for the id."""
    user = manager.get_user(grace)
    assert ("grace", "Active") == (user.username, user.user_status.name)
    assert grace == manager.get_user("GRACE", "id").id
    assert Row(grace, "grace") == manager.get_user("grace@example.org", into=Row)
    with pytest.raises(sl.NotFoundError, match="no user has that name"):
        manager.get_user("nobody")


def test_resolve_ids_is_strict(manager: sl.UserManager, grace: int, emulator: Emulator) -> None:
    """A name that nobody has, and one of several users, are errors."""
    assert [grace] == manager.resolve_ids("grace")
    assert [5] == manager.resolve_ids(5)
    with pytest.raises(sl.NotFoundError):
        manager.resolve_ids("nobody@example.org")
    for _ in range(2):
        emulator.seed("User_Customer", username="twins", email="twins@example.org")
    with pytest.raises(sl.AmbiguousNameError) as caught:
        manager.resolve_ids("twins")
    assert 2 == len(caught.value.matches)


def test_get_current_user(manager: sl.UserManager) -> None:
    """It is the one who signed in."""
    me = manager.get_current_user()
    assert me.user_status.name == "Active"
    assert me.id == manager.get_current_user("id").id
    assert me.id == manager.get_current_user(into=Row).id


def test_create_user_takes_models_and_dicts(manager: sl.UserManager, emulator: Emulator) -> None:
    """What is given is sent, in the API's names; a misspelt one is refused before."""
    raw = {"username": "kay", "email": "kay@example.org", "firstName": "Kay"}
    made = manager.create_user(raw, "Pass@123", vpn_password="Vpn@1234")
    assert [raw, "***", "***"] == last(emulator)[2]
    found = manager.get_user(made.id)
    assert ("Kay", True) == (found.first_name, found.ssl_vpn_allowed_flag)
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="firstName"):
        manager.create_user({"firstNme": "Kay", "username": "k", "email": "k@example.org"}, None)
    assert [] == emulator.calls


class Invites:
    """A transport to a SoftLayer that hands new users to IBM Cloud, or refuses them."""

    def __init__(self, code: str) -> None:
        self.code = code

    def send(self, call: sl.transport.Call) -> sl.transport.Response:
        """Say what has become of the user."""
        assert call.args
        raise sl.SoftLayerAPIError("sent to IBM Cloud", fault_code=self.code)

    def close(self) -> None:
        """Nothing to close."""


def test_an_invited_user_has_no_id_yet() -> None:
    """An invitation is no failure; anything else is."""
    code = "SoftLayer_Exception_User_Customer_DelegateIamIdInvitationToPaas"
    client = sl.Client("user", "key", transport=Invites(code))
    user = sl.UserManager(client).create_user({"username": "kay", "email": "k@example.org"}, None)
    assert "kay" == user.username
    assert not hasattr(user, "id")
    client = sl.Client("user", "key", transport=Invites("SoftLayer_Exception_Public"))
    with pytest.raises(sl.SoftLayerAPIError):
        sl.UserManager(client).create_user({"username": "kay", "email": "k@example.org"}, None)


def test_edit_user_changes_what_is_given(manager: sl.UserManager, grace: int) -> None:
    """The rest stays; a status goes by its name."""
    assert manager.edit_user("grace", sl.models.UserCustomer(first_name="G."))
    assert manager.edit_user(grace, {"lastName": "H."})
    assert manager.edit_user(grace, status="DISABLED")
    user = manager.get_user(grace)
    assert ("G.", "H.", "Disabled") == (user.first_name, user.last_name, user.user_status.name)
    with pytest.raises(sl.PreflightError, match="Did you mean 'DISABLED'"):
        manager.edit_user(grace, status="DISABLD")  # type: ignore[arg-type] # misspelt on purpose
    with pytest.raises(sl.PreflightError, match="nothing to change"):
        manager.edit_user(grace)


def test_permissions_are_listed(manager: sl.UserManager, client: sl.Client) -> None:
    """All there are, sorted; and by department."""
    known = names(manager.get_all_permissions())
    assert known == sorted(known)
    assert "TICKET_VIEW" in known
    assert isinstance(manager.get_permission_departments(), list)


def test_permissions_are_added_and_removed(manager: sl.UserManager, grace: int) -> None:
    """Each once, in either case; an unknown one changes nothing."""
    assert manager.add_permissions(grace, ["ticket_view", "TICKET_VIEW", "TICKET_ADD"])
    assert ["TICKET_ADD", "TICKET_VIEW"] == names(manager.get_user_permissions("grace"))
    assert manager.remove_permissions("grace", ["TICKET_ADD"])
    assert ["TICKET_VIEW"] == names(manager.get_user_permissions(grace))
    with pytest.raises(sl.PreflightError, match="Did you mean 'TICKET_VIEW'"):
        manager.add_permissions(grace, ["TICKET_ADD", "TICKET_VEIW"])
    with pytest.raises(sl.PreflightError, match=r"\['TICKET_ADD'\]"):
        manager.add_permissions(grace, "TICKET_ADD")
    assert ["TICKET_VIEW"] == names(manager.get_user_permissions(grace))
    assert manager.add_permissions(grace, ["all"])
    everything = names(manager.get_all_permissions())
    assert everything == names(manager.get_user_permissions(grace))
    assert manager.remove_permissions(grace, ["ALL"])
    assert [] == manager.get_user_permissions(grace)


def test_format_permission_object(manager: sl.UserManager) -> None:
    """Names become what the typed service takes."""
    [found] = manager.format_permission_object(["ticket_view"])
    assert {"keyName": "TICKET_VIEW"} == sl.unstructure(found)


def test_permissions_from_user_copies_exactly(manager: sl.UserManager, grace: int) -> None:
    """What the other may not do is taken away; nothing is copied to nothing."""
    kay = manager.create_user({"username": "kay", "email": "k@example.org"}, None).id
    manager.add_permissions(grace, ["TICKET_VIEW"])
    manager.add_permissions(kay, ["TICKET_ADD", "TICKET_VIEW"])
    assert manager.permissions_from_user(kay, "grace")
    assert ["TICKET_VIEW"] == names(manager.get_user_permissions(kay))
    master = manager.get_current_user().id
    assert manager.permissions_from_user("kay", master)
    assert names(manager.get_all_permissions()) == names(manager.get_user_permissions(kay))
    manager.remove_permissions(grace, ["ALL"])
    assert manager.permissions_from_user(kay, grace)
    assert [] == manager.get_user_permissions(kay)


def test_permissions_from_user_tells_what_is_done() -> None:
    """When the second half fails, the error says that the first is done."""
    answers = {
        "User_Customer::getPermissions": [{"keyName": "A"}],
        "User_Permission_Action::getAllObjects": [{"keyName": "A"}, {"keyName": "B"}],
        "User_Customer::addBulkPortalPermission": True,
    }
    with pytest.raises(sl.FollowUpError, match="added: 1 permissions of user 7"):
        sl.UserManager(Scripted(answers).client()).permissions_from_user(7, 8)


def test_roles_are_given_and_taken() -> None:
    """A role goes by its name, and has its users."""
    script = Scripted(
        {
            "Account::getPermissionRoles": [{"id": 9, "name": "Operators", "users": [{"id": 7}]}],
            "User_Permission_Role::addUser": None,
            "User_Permission_Role::removeUser": None,
        }
    )
    manager = sl.UserManager(script.client())
    assert ["Operators"] == [role.name for role in manager.list_roles()]
    manager.add_role(7, "operators")
    assert ("addUser", 9) == (script.calls[-1].method, script.calls[-1].id)
    manager.remove_role(7, 9)
    assert ("removeUser", [{"id": 7}]) == (script.calls[-1].method, list(script.calls[-1].args))
    with pytest.raises(sl.PreflightError, match="Did you mean 'Operators'"):
        manager.add_role(7, "Operator")


def test_permission_report_tells_who_may_do_what(manager: sl.UserManager, grace: int) -> None:
    """Each user has permissions and devices; a permission narrows it."""
    manager.add_permissions(grace, ["TICKET_VIEW"])
    manager.grant_virtual_access(grace, "web1")
    report = {each.user.username: each for each in manager.permission_report()}
    assert ("TICKET_VIEW",) == report["grace"].permissions
    assert ("web1.example.com",) == report["grace"].devices
    assert (False, False, False) == attrs.astuple(report["grace"], recurse=False)[4:]
    assert any(each.is_master for each in report.values())
    [found] = manager.permission_report(permission="ticket_view", filter=None, limit=None)[-1:]
    assert "TICKET_VIEW" in found.permissions
    only = manager.permission_report(filter={"users": {"username": {"operation": "grace"}}})
    assert [grace] == [each.user.id for each in only]


@pytest.mark.parametrize(
    ("granting", "removing", "seeing", "name"),
    [
        ("grant_hardware_access", "remove_hardware_access", "get_user_hardware", "db1"),
        ("grant_virtual_access", "remove_virtual_access", "get_user_virtuals", "web1"),
    ],
)
def test_devices_are_granted_and_taken(
    manager: sl.UserManager,
    grace: int,
    emulator: Emulator,
    granting: str,
    removing: str,
    seeing: str,
    name: str,
) -> None:
    """One by its name, or several at once; the user sees just those."""
    grant, remove, see = (getattr(manager, each) for each in (granting, removing, seeing))
    assert grant("grace", name)
    [device] = see(grace)
    assert name == device.hostname
    assert remove(grace, device.id)
    assert [] == see(grace, limit=5)
    assert grant(grace, [name, device.id])
    assert "addBulk" in last(emulator)[0]
    assert remove(grace, [device.id])
    assert [] == see(grace)
    with pytest.raises(sl.PreflightError, match="no device"):
        grant(grace, [])


def test_hosts_are_granted_and_taken(
    manager: sl.UserManager, grace: int, emulator: Emulator
) -> None:
    """A dedicated host goes by its name."""
    [row] = emulator.seed("Virtual_DedicatedHost", name="host1")
    assert manager.grant_dedicated_access(grace, "host1")
    assert ["host1"] == [each.name for each in manager.get_user_dedicated_host(grace)]
    assert manager.remove_dedicated_access(grace, row["id"])
    assert [] == manager.get_user_dedicated_host(grace)
    assert manager.grant_dedicated_access(grace, ["host1"])
    assert manager.remove_dedicated_access(grace, ["host1"])
    with pytest.raises(sl.NotFoundError, match="no dedicated host"):
        manager.grant_dedicated_access(grace, "host2")
    emulator.seed("Virtual_DedicatedHost", name="host1")
    with pytest.raises(sl.AmbiguousNameError):
        manager.grant_dedicated_access(grace, "host1")


def test_keys_are_made_renewed_and_removed(manager: sl.UserManager, grace: int) -> None:
    """A user has one key; removing none is not said to be removing one."""
    assert not manager.remove_api_authentication_key(grace)
    first = manager.add_api_authentication_key("grace")
    assert [first] == [
        each.authentication_key for each in manager.get_api_authentication_keys(grace)
    ]
    second = manager.renew_api_authentication_key("grace")
    assert first != second
    [key] = manager.get_api_authentication_keys(grace)
    assert second == key.authentication_key
    assert second not in repr(key)
    assert manager.remove_api_authentication_key(grace)
    assert [] == manager.get_api_authentication_keys(grace)


def test_nobody_renews_the_key_that_signs(manager: sl.UserManager) -> None:
    """The client could not make a new key without the old one."""
    me = manager.get_current_user()
    before = manager.get_api_authentication_keys(me.id)
    with pytest.raises(sl.PreflightError, match="signs with that key"):
        manager.renew_api_authentication_key(me.id)
    assert before == manager.get_api_authentication_keys(me.id)


def test_vpn_is_allowed_and_chosen(manager: sl.UserManager, grace: int, emulator: Emulator) -> None:
    """Switches and the password of the VPN."""
    assert manager.vpn_enable_or_disable("grace", True)
    assert manager.vpn_manual(grace, True)
    user = manager.get_user(grace, "sslVpnAllowedFlag,vpnManualConfig")
    assert (True, True) == (user.ssl_vpn_allowed_flag, user.vpn_manual_config)
    assert manager.vpn_enable_or_disable(grace, False)
    assert not manager.get_user(grace, "sslVpnAllowedFlag").ssl_vpn_allowed_flag
    assert manager.update_vpn_password("grace", "Secret@99")
    assert ("updateVpnPassword", str(grace), ["***"]) == last(emulator)


def test_vpn_subnets(manager: sl.UserManager, grace: int, client: sl.Client) -> None:
    """Ids as numbers or text, or networks; what is not there is refused, nothing is sent twice."""
    service = sl.services.AccountService(client)
    one, other, *_ = service.get_subnets(mask="id,networkIdentifier,cidr")
    network = f"{other.network_identifier}/{other.cidr}"
    assert manager.vpn_subnet_add("grace", [str(one.id), one.id, str(other.network_identifier)])
    found = manager.get_overrides_list(grace, [other.id, network, one.id])
    assert [other.id, one.id] == [each.subnet_id for each in found]
    with pytest.raises(sl.PreflightError, match="there is no 1"):
        manager.vpn_subnet_remove(grace, [one.id, 1])
    assert manager.vpn_subnet_remove("grace", [one.id])
    left = sl.services.UserCustomerService(client).get_overrides(id=grace, mask="subnetId")
    assert [other.id] == [each.subnet_id for each in left]
    with pytest.raises(sl.NotFoundError, match="no network"):
        manager.vpn_subnet_add(grace, ["203.0.113.0/24"])
    with pytest.raises(sl.PreflightError, match="give a list"):
        manager.vpn_subnet_add(grace, [])
    with pytest.raises(sl.PreflightError, match="give a list"):
        manager.vpn_subnet_add(grace, "10.0.0.0/26")


def test_a_vpn_that_was_not_told_hides_nothing() -> None:
    """The error says which subnets were added."""
    answers = {"Network_Service_Vpn_Overrides::createObjects": True}
    with pytest.raises(sl.FollowUpError, match="added: subnets 5 of user 7"):
        sl.UserManager(Scripted(answers).client()).vpn_subnet_add(7, [5])


def test_logins_are_of_a_time(manager: sl.UserManager, grace: int, emulator: Emulator) -> None:
    """From a day on, or from 30 days ago."""
    now = dt.datetime.now(dt.UTC)
    for days in (1, 40):
        emulator.seed(
            "User_Customer_Access_Authentication",
            user={"id": grace},
            userId=grace,
            createDate=(now - dt.timedelta(days=days)).isoformat(),
            successFlag=True,
        )
    assert 1 == len(manager.get_logins("grace"))
    assert 2 == len(manager.get_logins(grace, (now - dt.timedelta(days=50)).date()))
    assert 2 == len(manager.get_logins(grace, "01/31/2026 0:0:0"))
    assert 0 == len(manager.get_logins(grace, now))
    with pytest.raises(sl.PreflightError, match="start_date='soon'"):
        manager.get_logins(grace, "soon")


def test_events_are_of_a_time(manager: sl.UserManager, grace: int, emulator: Emulator) -> None:
    """What a user did from a day on, or from 30 days ago."""
    now = dt.datetime.now(dt.UTC)
    for days in (1, 40):
        when = (now - dt.timedelta(days=days)).isoformat()
        emulator.seed("Event_Log", userId=grace, eventName="Login", eventCreateDate=when)
    assert 1 == len(manager.get_events("grace"))
    assert 2 == len(manager.get_events(grace, (now - dt.timedelta(days=50)).date()))
    assert 2 == len(manager.get_events(grace, "2026-01-31T00:00:00.000000-06:00"))
    assert [] == manager.get_events(grace, now)


def test_notifications_are_chosen(manager: sl.UserManager, emulator: Emulator) -> None:
    """Each by its name, in either case; an unknown one changes nothing."""
    known = manager.get_all_notifications()
    first, second = str(known[0].name), str(known[1].name)
    assert manager.disable_notifications([first.upper(), second])

    def enabled() -> list[bool | None]:
        return [each.enabled for each in manager.gather_notifications([first, second])]

    assert [False, False] == enabled()
    assert manager.enable_notifications([second])
    assert [False, True] == enabled()
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="Did you mean"):
        manager.enable_notifications([first, f"{second}s"])
    assert ["Email_Subscription::getAllObjects"] == methods(emulator)


def test_notifications_that_fail_are_named() -> None:
    """The others are chosen all the same."""
    answers = {
        "Email_Subscription::getAllObjects": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}],
    }
    with pytest.raises(sl.FollowUpError, match=r"(?s)'a'.*'b'"):
        sl.UserManager(Scripted(answers).client()).enable_notifications(["a", "b"])
