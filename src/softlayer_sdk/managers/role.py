"""Roles: what users who have one may do, and who has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Unpack

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager, one_id
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._picks import pick
from softlayer_sdk.managers._templates import (
    checked_text,
    each_of,
    filled,
    given_only,
    number,
)
from softlayer_sdk.managers.user import UserManager
from softlayer_sdk.models import (
    UserCustomer,
    UserPermissionAction,
    UserPermissionGroup,
    UserPermissionRole,
)
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.services import (
    AccountService,
    UserPermissionActionService,
    UserPermissionGroupService,
    UserPermissionRoleService,
)
from softlayer_sdk.services import _results as results

ROLES = Listing(
    AccountService,
    AccountService.get_permission_roles,
    mask="mask[id,name,description,userCount,groupCount]",
    paths={"name": "name"},
)
_DETAILS = (
    "mask[id,name,description,systemFlag,users[id,username],actions[id,keyName],"
    "groups[id,name,actions[id,keyName],roles[id,name]]]"
)


class RoleFilters(RowOptions, total=False):
    """The keywords of `RoleManager.list_roles`."""

    name: FilterValue | None


class RoleManager(Manager):
    """Manages roles. What a role allows is kept in groups of permissions.

    Args:
        client: What makes the calls.
    """

    known_by = "names of roles"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._roles = UserPermissionRoleService(client)
        self._groups = UserPermissionGroupService(client)
        self._actions = UserPermissionActionService(client)
        self._users = UserManager(client)

    def list_roles(
        self,
        *,
        name: FilterValue | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.UserPermissionRoleT]:
        """List the account's roles with how many users each has.

        Args:
            name: Only those with this name; text operators such as `ops*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPermissionRoles/
        """
        return list(self.iter_roles(name=name, into=into, **rows))

    def iter_roles(
        self,
        *,
        into: type[results.UserPermissionRoleT] | None = None,
        **rows: Unpack[RoleFilters],
    ) -> Iterator[results.UserPermissionRoleT]:
        """Give roles one by one; pages are fetched as they are used.

        The keywords are those of list_roles().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return ROLES.rows(self.client, rows, into=into)

    def get_role(
        self,
        role_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.UserPermissionRoleT:
        """Get a role with its `users`, and its `actions`: what it allows.

        Args:
            role_id: Its id or name.
            mask: Which properties it has, instead of these and its groups.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such role.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getObject/
        """
        mask = mask or (_DETAILS if into is None else None)
        return self._roles.get_object(id=self._id(role_id), mask=mask, into=into)

    def create_role(
        self,
        name: str,
        permissions: Sequence[str] = (),
        users: Sequence[int | str] = (),
        *,
        description: str | None = None,
    ) -> UserPermissionRole:
        """Make a role, say what it allows, and give it to users.

        Args:
            name: Its name.
            permissions: Key names of what it allows, such as `TICKET_VIEW`, in either case.
            users: Ids, usernames or e-mail addresses of who has it.
            description: What it is for.

        Raises:
            PreflightError: there is no such permission; nothing was made.
            NotFoundError: there is no such user; nothing was made.
            OrderStateUnknownError: the answer was lost; the role may be there.
            FollowUpError: it is made, and `result` is the role, but something of the rest failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/createObject/
        """
        filled("name", name)
        wanted = self._permissions(permissions) if permissions else []
        members = self._members(users)
        template = UserPermissionRole(
            name=name,
            description=checked_text("description", description) or "",
        )
        role = self._roles.create_object(given_only(template))
        with follow_up(role, f"role {role.id} is made") as step:
            if wanted:
                with step("permissions"):
                    self._allow(role, wanted)
            for id in members:
                with step(f"user {id}"):
                    self._roles.add_user(UserCustomer(id=id), id=role.id)
        return role

    def delete_role(self, role_id: int | str) -> bool:
        """Delete a role: its users may do what it allows no more.

        Args:
            role_id: Its id or name.

        Raises:
            NotFoundError: there is no such role.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/deleteObject/
        """
        return self._roles.delete_object(id=self._id(role_id))

    def add_permissions(self, role_id: int | str, permissions: Sequence[str]) -> None:
        """Let a role allow more; what it allows already stays.

        Args:
            role_id: Its id or name.
            permissions: Key names such as `TICKET_VIEW`, in either case.

        Raises:
            PreflightError: there is no such permission; nothing was changed.
            NotFoundError: there is no such role.
            FollowUpError: a group was made for what it allows, but it is not the role's yet.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/addBulkActions/
        """
        self._allow(self.get_role(role_id), self._permissions(permissions))

    def remove_permissions(self, role_id: int | str, permissions: Sequence[str]) -> None:
        """Let a role allow less.

        Args:
            role_id: Its id or name.
            permissions: Key names such as `TICKET_VIEW`, in either case.

        Raises:
            PreflightError: there is no such permission, or other roles have it from the same
                group; nothing was changed.
            NotFoundError: there is no such role.
            FollowUpError: it was taken from one of the role's groups, and not from another.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/removeBulkActions/
        """
        role, unwanted = self.get_role(role_id), self._permissions(permissions)
        ids, remove = {each.id for each in unwanted}, self._groups.remove_bulk_actions
        having = [group for group in role.groups if ids & {action.id for action in group.actions}]
        for group in having:
            others = [each.name or "" for each in group.roles if each.id != role.id]
            if others:
                raise PreflightError(
                    f"permissions: the group {group.name!r} allows it to {', '.join(others)} too"
                )
        _each(
            [group.id for group in having],
            "group {id} allows it no more",
            lambda group: remove(unwanted, id=group),
        )

    def add_users(self, role_id: int | str, users: Sequence[int | str]) -> None:
        """Give users a role.

        Args:
            role_id: Its id or name.
            users: Their ids, usernames or e-mail addresses.

        Raises:
            NotFoundError: there is no such role or user; nobody was given it.
            FollowUpError: some have it, and others not; the message says which.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/addUser/
        """
        role, add = self._id(role_id), self._roles.add_user
        _each(
            self._members(users),
            "user {id} has the role",
            lambda user: add(UserCustomer(id=user), id=role),
        )

    def remove_users(self, role_id: int | str, users: Sequence[int | str]) -> None:
        """Take a role from users.

        The keywords are those of add_users().

        Raises:
            NotFoundError: there is no such role or user; it was taken from nobody.
            FollowUpError: some have it no more, and others still; the message says which.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/removeUser/
        """
        role, remove = self._id(role_id), self._roles.remove_user
        _each(
            self._members(users),
            "user {id} lost the role",
            lambda user: remove(UserCustomer(id=user), id=role),
        )

    def _members(self, users: Sequence[int | str]) -> list[int]:
        return [number("users", one_id(self._users, each)) for each in each_of("users", users)]

    def _permissions(self, permissions: Sequence[str]) -> list[UserPermissionAction]:
        known: list[UserPermissionAction] = every_row(
            self._actions.get_all_objects, mask="mask[id,keyName]"
        )
        found = pick("permissions", permissions, known, lambda each: each.key_name or "")
        return [UserPermissionAction(id=each.id) for each in found]

    def _allow(self, role: UserPermissionRole, actions: list[UserPermissionAction]) -> None:
        """Add to the group that only this role has; it is made where there is none."""
        for group in getattr(role, "groups", ()):
            if [role.id] == [each.id for each in group.roles]:
                return self._groups.add_bulk_actions(actions, id=group.id)
        group = self._groups.create_object(UserPermissionGroup(name=role.name))
        with follow_up(group, f"group {group.id} is made"):
            self._groups.add_bulk_actions(actions, id=group.id)
            self._roles.link_group(UserPermissionGroup(id=group.id), id=role.id)
        return None

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        return ROLES.ids_of(self.client, "name", name)


def _each(ids: Sequence[int], done: str, change: Callable[[int], object]) -> None:
    """Change each of several; when the first is refused, the others are not tried."""
    if not ids:
        return
    first, *others = ids
    change(first)
    with follow_up(ids, done.format(id=first)) as step:
        for id in others:
            with step(str(id)):
                change(id)
