"""SoftLayer_User_Permission_Group and _Role: what is allowed together, and to whom.

A group has actions and devices, a role has groups and users. What a user may do shows in
`permissions`; devices of groups show in the user's own lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import USER
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, derived
from softlayer_sdk.emulator.engine.values import array, struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_GROUP, _ROLE = "User_Permission_Group", "User_Permission_Role"
_ACTION = "User_Permission_Action"
_NORMAL = {"id": 1, "keyName": "NORMAL", "name": "Normal"}
# The kinds of devices, and their datatypes.
_DEVICES = {
    "HARDWARE": "Hardware",
    "VIRTUAL_GUEST": "Virtual_Guest",
    "DEDICATED_HOST": "Virtual_DedicatedHost",
}


def _named(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    names = ("name", "description", "expirationDate", "newUserDefaultFlag")
    known = {name: template[name] for name in names if template.get(name) is not None}
    return {**known, "createDate": context.now}


def _normal_group(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    kind = struct(template.get("type")).get("keyName", "NORMAL")
    if kind != "NORMAL" or template.get("typeId") not in (None, _NORMAL["id"]):
        raise Refusal.public("You cannot create system group")
    return {**_named(context, template), "typeId": _NORMAL["id"]}


creatable(_GROUP, needs=("name",), complete=_normal_group)
creatable(_ROLE, needs=("name",), complete=_named)
deletable(_GROUP)
deletable(_ROLE)


@derived(_GROUP, "type")
def group_type(group: Row) -> Row:
    """A group that customers made."""
    return group.state.make(f"SoftLayer_{_GROUP}_Type", _NORMAL)


@behaviour(_GROUP, "editObject")
@behaviour(_ROLE, "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> Row:
    """Change name and description."""
    names = ("name", "description")
    given = {name: template[name] for name in names if template.get(name) is not None}
    row.update(given, modifyDate=context.now)
    return row


# --- links -----------------------------------------------------------------------------------

# The methods: of which service, which relation they change, and the datatype of what is named.
_LINKS = {
    (_GROUP, "addAction", "removeAction"): ("actions", _ACTION),
    (_GROUP, "addBulkActions", "removeBulkActions"): ("actions", _ACTION),
    (_ROLE, "addUser", "removeUser"): ("users", USER),
    (_ROLE, "linkGroup", "unlinkGroup"): ("groups", _GROUP),
}
# What is said of what is not there, by its datatype.
_UNKNOWN = {
    _ACTION: "Can't access action",
    USER: "Invalid user",
    _GROUP: "Invalid group",
    _ROLE: "Invalid role",
}


def _changer(relation: str, datatype: str, *, add: bool) -> Callable[..., None]:
    def change(context: Context, row: Row, given: Any) -> None:
        named = [_find(context, datatype, each) for each in array(given) or [given]]
        _relink(row, relation, named, add=add)

    return change


def _find(context: Context, datatype: str, template: Any) -> Row:
    """What a template means, by its id or its key name."""
    given = struct(template)
    key = given.get("keyName")
    for row in context.state.all(datatype):
        if str(row.get("id")) == str(given.get("id")) or (key and row.get("keyName") == key):
            return row
    raise Refusal.public(_UNKNOWN[datatype])


def _relink(row: Row, relation: str, named: list[Row], *, add: bool) -> None:
    known: list[Row] = row.values.get(relation) or []
    kept = [each for each in known if each not in named]
    row.update({relation: [*kept, *named] if add else kept})


for (_service, _add, _remove), _link in _LINKS.items():
    behaviour(_service, _add)(_changer(*_link, add=True))
    behaviour(_service, _remove)(_changer(*_link, add=False))


@behaviour(_GROUP, "linkRole", "unlinkRole")
def link_role(context: Context, group: Row, template: dict[str, Any]) -> None:
    """Give a group to a role, or take it away."""
    role = _find(context, _ROLE, template)
    _relink(role, "groups", [group], add=context.method == "linkRole")


def _list_of(relation: str) -> Callable[[Row], list[Row]]:
    return lambda row: row.values.get(relation) or []


derived(_GROUP, "actions")(_list_of("actions"))
derived(_ROLE, "groups")(_list_of("groups"))
derived(_ROLE, "users")(_list_of("users"))


@derived(_ROLE, "actions")
def actions_of(role: Row) -> list[Row]:
    """What the groups of a role allow."""
    found = [action for group in role.get("groups") for action in group.get("actions")]
    return list(dict.fromkeys(found))


def _roles_with(relation: str) -> Callable[[Row], list[Row]]:
    return lambda row: [
        each
        for each in row.referrers
        if each.is_a(_ROLE) and row in (each.values.get(relation) or [])
    ]


derived(_GROUP, "roles")(_roles_with("groups"))
derived("User_Customer", "roles")(_roles_with("users"))


# --- devices ---------------------------------------------------------------------------------


@behaviour(_GROUP, "addResourceObject", "addBulkResourceObjects")
@behaviour(_GROUP, "removeResourceObject", "removeBulkResourceObjects")
def change_devices(context: Context, group: Row, given: Any, kind: str | None = None) -> bool:
    """Let the users of a group's roles see devices, or let them see these no more."""
    devices = [_device(context, struct(each), kind) for each in array(given) or [given]]
    known: list[Row] = [row for row in group.hidden.get("devices", ()) if row not in devices]
    added = devices if context.method.startswith("add") else []
    group.hide(devices=[*known, *added])
    return True


def _device(context: Context, template: dict[str, Any], kind: str | None) -> Row:
    if not template.get("id"):
        raise Refusal.public("Resource object id is invalid")
    word = str(kind or template.get("complexType") or "")
    for key, datatype in _DEVICES.items():
        if word.upper() == key or word.startswith(f"SoftLayer_{datatype}"):
            return context.state.found(datatype, template["id"])
    found = (context.state.find(datatype, template["id"]) for datatype in _DEVICES.values())
    row = next((each for each in found if each is not None), None) if not word else None
    if row is None:
        raise Refusal.public(f"A permission resource type does not exist for {word}")
    return row
