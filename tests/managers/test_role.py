from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.RoleManager:
    """The manager under test."""
    return sl.RoleManager(client)


@pytest.fixture
def users(emulator: Emulator) -> list[str]:
    """The usernames of three users beside the master."""
    names = ["grace", "alan", "ada"]
    for name in names:
        emulator.seed("User_Customer", username=name, email=f"{name}@example.org")
    return names


def allowed(manager: sl.RoleManager, role: str = "Operators") -> set[str | None]:
    """What a role allows."""
    return {each.key_name for each in manager.get_role(role).actions}


def members(manager: sl.RoleManager, role: str = "Operators") -> list[str]:
    """Who has a role."""
    return [each.username for each in manager.get_role(role).users]


def test_a_role_is_made_whole(manager: sl.RoleManager, users: list[str]) -> None:
    """It allows what was named, and those who were named have it; ids and names lead to it."""
    role = manager.create_role(
        "Operators", ["ticket_view", "TICKET_ADD"], users[:2], description="They reboot."
    )
    assert {"TICKET_VIEW", "TICKET_ADD"} == allowed(manager)
    assert users[:2] == members(manager)
    assert "They reboot." == manager.get_role(role.id).description
    assert [role.id] == [each.id for each in manager.list_roles(name="Oper*")]
    assert [role.id] == [each.id for each in manager.iter_roles(name="Operators")]
    assert [role.id] == manager.resolve_ids("Operators")
    assert manager.delete_role("Operators")
    assert [] == manager.list_roles(name="Operators")


def test_a_role_can_be_made_bare(manager: sl.RoleManager, emulator: Emulator) -> None:
    """Without permissions and users it is one call; both come later, into a group of its own."""
    manager.create_role("Operators")
    assert ["User_Permission_Role::createObject"] == methods(emulator)
    manager.add_permissions("Operators", ["TICKET_VIEW"])
    manager.add_permissions("Operators", ["TICKET_ADD"])
    assert {"TICKET_VIEW", "TICKET_ADD"} == allowed(manager)
    assert 1 == methods(emulator).count("User_Permission_Group::createObject")
    manager.remove_permissions("Operators", ["TICKET_VIEW", "SERVER_ADD"])
    assert {"TICKET_ADD"} == allowed(manager)


def test_users_come_and_go(manager: sl.RoleManager, users: list[str]) -> None:
    """Several at once, by their usernames or addresses; none at all changes nothing."""
    manager.create_role("Operators")
    manager.add_users("Operators", [users[0], f"{users[1]}@example.org", users[2]])
    assert users == members(manager)
    manager.remove_users("Operators", users[1:])
    manager.remove_users("Operators", [])
    assert users[:1] == members(manager)


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"permissions": ["TICKET_VEIW"]}, sl.PreflightError, "Did you mean 'TICKET_VIEW'"),
        ({"permissions": "TICKET_VIEW"}, sl.PreflightError, "give a list"),
        ({"users": ["nobody"]}, sl.NotFoundError, "nobody"),
        ({"users": "grace"}, sl.PreflightError, "give a list"),
        ({"name": "a\0"}, sl.PreflightError, "name="),
    ],
)
def test_what_is_wrong_makes_no_role(
    manager: sl.RoleManager, emulator: Emulator, given: dict[str, Any], error: Any, words: str
) -> None:
    """All that is named is looked up before."""
    with pytest.raises(error, match=words):
        manager.create_role(**{"name": "Operators", **given})
    assert "User_Permission_Role::createObject" not in methods(emulator)


def test_what_other_roles_share_stays(manager: sl.RoleManager, client: sl.Client) -> None:
    """A group that allows it to another role too is not changed behind that role's back."""
    one = manager.create_role("Operators", ["TICKET_VIEW"])
    other = manager.create_role("Auditors")
    [group] = manager.get_role(one.id).groups
    client.call("User_Permission_Role", "linkGroup", {"id": group.id}, id=other.id)
    with pytest.raises(sl.PreflightError, match="to Auditors too"):
        manager.remove_permissions(one.id, ["TICKET_VIEW"])
    manager.add_permissions(one.id, ["TICKET_ADD"])
    assert {"TICKET_VIEW"} == allowed(manager, "Auditors")
    assert {"TICKET_VIEW", "TICKET_ADD"} == allowed(manager)


def test_what_fails_after_a_role_is_made_does_not_hide_it(
    manager: sl.RoleManager, emulator: Emulator, users: list[str]
) -> None:
    """The error has the role; who could be given it has it."""
    emulator.faults.add("internal_error", service="User_Permission_Group", method="createObject")
    with pytest.raises(sl.FollowUpError, match="permissions") as caught:
        manager.create_role("Operators", ["TICKET_VIEW"], users)
    assert manager.get_role("Operators").id == caught.value.result.id
    assert users == members(manager)


def test_who_was_given_a_role_is_told(
    manager: sl.RoleManager, emulator: Emulator, users: list[str]
) -> None:
    """One that fails in the middle keeps the others from nothing; the first that fails does."""
    manager.create_role("Operators")
    emulator.faults.add("internal_error", service="User_Permission_Role", method="addUser")
    with pytest.raises(sl.SoftLayerError) as refused:
        manager.add_users("Operators", users)
    assert not isinstance(refused.value, sl.FollowUpError)
    assert [] == members(manager)
    emulator.faults.add("internal_error", service="User_Permission_Role", method="addUser", after=1)
    with pytest.raises(sl.FollowUpError, match="has the role"):
        manager.add_users("Operators", users)
    assert [users[0], users[2]] == members(manager)
