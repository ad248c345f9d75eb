"""SoftLayer_User_Customer: users, what they may do, their keys, and signing in to the portal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.account.permissions import PERMISSIONS, USER_STATUSES
from softlayer_sdk.emulator.engine.accounts import is_shut_out
from softlayer_sdk.emulator.engine.datatypes import USER
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import (
    behaviour,
    derived,
    held_by,
    part_of,
    same_as,
    usual,
    values_of,
)
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.engine.values import array, number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_PERMISSION = f"{USER}_CustomerPermission_Permission"
values_of("User_Customer", "userStatusId", USER_STATUSES)
values_of(f"{USER}_Status", "keyName", (key for key, _ in USER_STATUSES.values()))
values_of(_PERMISSION, "keyName", (key for each in PERMISSIONS.values() for key, _ in each))
_ADDRESS = ("companyName", "address1", "address2", "city", "state", "postalCode", "country")
same_as("User_Customer", **{name: f"account.{name}" for name in _ADDRESS})
same_as("User_Customer", modifyDate="createDate", statusDate="createDate", timezoneId="timezone.id")
usual(
    "User_Customer",
    localeId=1,
    minimumPasswordLifeHours=0,
    preventPreviousPasswords=0,
    secondaryPasswordTimeoutDays=0,
    daylightSavingsTimeFlag=False,
    denyAllResourceAccessOnCreateFlag=False,
    managedByFederationFlag=False,
    managedByOpenIdConnectFlag=False,
    permissionCheckLikeMasterUserFlag=False,
    pptpVpnAllowedFlag=False,
    secondaryLoginManagementFlag=False,
    sslVpnAllowedFlag=False,
    vpnManualConfig=False,
)
# The time zone of Dallas, as published answers have it.
_TIME_ZONE = {
    "id": 113,
    "name": "America/Chicago",
    "longName": "(GMT-06:00) America/Chicago - CST",
    "shortName": "CST",
    "offset": "-0600",
}


@derived("User_Customer", "timezone")
def time_zone(user: Row) -> Row:
    """Where the clocks of a user are."""
    return user.state.shared("Locale_Timezone", **_TIME_ZONE)


_MOST_FAILURES = 10
_LOCKED = dt.timedelta(minutes=30)
_ACTIVE, _CANCELLED = 1001, 1021
_BAD_LOGIN = "Invalid login credentials provided."


@derived("User_Customer", "userStatusId")
def status_id(_: Row) -> int:
    """A user is active unless something else is known."""
    return _ACTIVE


@derived("User_Customer", "userStatus")
def status(user: Row) -> Row:
    """The status of a user."""
    id = user.get("userStatusId")
    key, name = USER_STATUSES.get(id, USER_STATUSES[_ACTIVE])
    return user.state.make(f"{USER}_Status", {"id": id, "keyName": key, "name": name})


@derived("User_Customer", "displayName")
def display_name(user: Row) -> str:
    """What a user is called."""
    return " ".join(name for part in ("firstName", "lastName") if (name := user.get(part)))


@derived("User_Customer", "isMasterUserFlag")
def is_master(user: Row) -> bool:
    """Whether it is the account's first user."""
    return user.state.account.get("masterUser") is user


@derived("User_Customer", "permissions")
def permissions(user: Row) -> list[Row]:
    """The master user may do everything, others what they are allowed."""
    actions = user.state.all("User_Permission_Action") if user.get("isMasterUserFlag") else ()
    return [permission_of(action) for action in actions]


held_by("User_Customer", "loginAttempts", f"{USER}_Access_Authentication")
part_of("User_Customer", "successfulLogins", "loginAttempts", lambda row: row.get("successFlag"))
part_of(
    "User_Customer", "unsuccessfulLogins", "loginAttempts", lambda row: not row.get("successFlag")
)
part_of("Account", "sslVpnUsers", "users", lambda user: user.get("sslVpnAllowedFlag"))
part_of("Account", "pptpVpnUsers", "users", lambda user: user.get("pptpVpnAllowedFlag"))


@behaviour("User_Customer", "getPortalLoginToken")
def sign_in(
    context: Context, _: Row | None, name: str, password: str, *_question: object
) -> dict[str, Any] | Refusal:
    """A token for a user's name and password; a key is as good as the password."""
    user = _named(context, name)
    if user is not None and _is_locked(context, user):
        return Refusal.public("Account has been locked for 30 minutes.")
    good = context.accounts.knows(context.state, name, password) or (
        user is not None
        and user.hidden.get("password", object()) == password
        and not is_shut_out(user)
    )
    user = user or (context.accounts.find_user(context.state, None) if good else None)
    if user is not None:
        _note_attempt(context, user, good=good)
    if user is None or not good:
        return Refusal.public("Invalid login credentials provided.")
    user.hide(portal=context.state.guid())
    return {"userId": user.get("id"), "hash": user.hidden["portal"]}


def _named(context: Context, name: object) -> Row | None:
    return next(iter(context.state.where(USER, lambda row: row.get("username") == name)), None)


def _note_attempt(context: Context, user: Row, *, good: bool) -> None:
    values = {
        "createDate": context.now,
        "ipAddress": "127.0.0.1",
        "successFlag": good,
        "user": user,
        "userId": user.get("id"),
        "username": user.get("username"),
    }
    context.state.add(f"{USER}_Access_Authentication", values)


def _is_locked(context: Context, user: Row) -> bool:
    since = context.now - _LOCKED
    recent = [row for row in user.get("unsuccessfulLogins") if row.get("createDate") > since]
    return len(recent) >= _MOST_FAILURES


@behaviour("User_Customer", "createObject")
def create(
    context: Context,
    _: Row | None,
    template: dict[str, Any],
    password: str | None = None,
    vpn_password: str | None = None,
) -> Row:
    """A new user, below the one who calls, without permissions."""
    for name in ("username", "email"):
        if not template.get(name):
            raise Refusal.missing(name, USER)
    if _named(context, template["username"]) is not None:
        raise Refusal.public(f"The username '{template['username']}' is already in use.")
    state, parent = context.state, context.user
    keys = array(template.get("apiAuthenticationKeys"))
    given = {
        name: value
        for name, value in template.items()
        if name not in ("id", "apiAuthenticationKeys", "permissions") and value is not None
    }
    known = {name: given[name] for name in given if name in _profile(state.account)}
    user = state.add(
        USER,
        {
            **rows_of(state, USER, known),
            "createDate": context.now,
            "parent": parent,
            "parentId": parent.get("id") if parent is not None else None,
            "permissions": [],
            "sslVpnAllowedFlag": bool(vpn_password),
        },
    )
    if password:
        user.hide(password=password)
    if keys:
        add_key(context, user)
    return user


def _profile(account: Row) -> set[str]:
    """The properties of users that a template may have."""
    datatype = account.state.make(USER, {}).type
    return {name for name, prop in datatype.properties.items() if prop.form == "local"}


@behaviour("User_Customer", "editObject")
def edit(context: Context, user: Row, template: dict[str, Any]) -> bool:
    """Change a profile; the status to be cancelled deletes the user in time."""
    given = {
        name: value
        for name, value in template.items()
        if name in _profile(context.state.account) and name != "id" and value is not None
    }
    wanted = number(given.get("userStatusId", _ACTIVE))
    if wanted not in USER_STATUSES:
        raise Refusal.invalid("userStatusId", f"There is no user status {wanted}.")
    if wanted == _CANCELLED and user.get("isMasterUserFlag"):
        raise Refusal.public("The master user of an account cannot be cancelled.")
    given |= {"userStatusId": wanted} if "userStatusId" in given else {}
    user.update(given, modifyDate=context.now)
    return True


@behaviour("User_Customer", "addApiAuthenticationKey")
def add_key(context: Context, user: Row) -> str:
    """A key for the API; the user can sign in with it from now on."""
    if user.get("apiAuthenticationKeys"):
        raise Refusal.public("Each user can only have a single API key.")
    key = "".join(context.state.noise().hex() for _ in range(2))
    values = {"authenticationKey": key, "user": user}
    context.state.add(f"{USER}_ApiAuthentication", values)
    return key


@behaviour("User_Customer", "removeApiAuthenticationKey")
def remove_key(context: Context, _: Row | None, id: Any = None) -> bool:
    """Take a key away; nobody can sign in with it any more."""
    context.state.remove(context.state.found(f"{USER}_ApiAuthentication", id))
    return True


@behaviour("User_Customer", "addPortalPermission", "addBulkPortalPermission")
@behaviour("User_Customer", "removePortalPermission", "removeBulkPortalPermission")
def change_permissions(context: Context, user: Row, permissions: Any, *_: object) -> bool:
    """Allow or forbid what the permissions stand for."""
    adding = context.method.startswith("add")
    if user is context.user:
        verb = "add permissions to" if adding else "remove permissions from"
        raise Refusal.public(f"You may not {verb} your account.")
    keys = [struct(each).get("keyName") for each in (array(permissions) or [permissions]) if each]
    named = {key: _permission(context, key) for key in keys}
    kept = [each for each in user.get("permissions") if each.get("keyName") not in named]
    user.update(permissions=[*kept, *named.values()] if adding else kept)
    return True


def _permission(context: Context, key: Any) -> Row:
    for action in context.state.all("User_Permission_Action"):
        if action.get("keyName") == key:
            return permission_of(action)
    raise Refusal.public(f"Unable to locate a permission with the key name {key}.")


def permission_of(action: Row) -> Row:
    """The permission to do something, as users have it."""
    values = {name: action.get(name) for name in ("key", "keyName", "name")}
    return action.state.make(_PERMISSION, values)


@behaviour("User_Customer_CustomerPermission_Permission", "getAllObjects")
def all_permissions(context: Context, _: Row | None) -> list[Row]:
    """What can be allowed."""
    return [permission_of(action) for action in context.state.all("User_Permission_Action")]


@behaviour("User_Customer", "isMasterUser")
def check_master(_: Context, user: Row) -> bool:
    """Whether it is the account's first user."""
    return bool(user.get("isMasterUserFlag"))


@behaviour("User_Customer", "inTerminalStatus")
def is_over(_: Context, user: Row) -> bool:
    """Whether a user is cancelled."""
    return bool(user.get("userStatusId") == _CANCELLED)
