"""Users: who they are, what they may do and see, their keys, VPN and notifications."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, Unpack, cast

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk._values.converter import structure
from softlayer_sdk.auth import UserKeyAuth
from softlayer_sdk.client import Client
from softlayer_sdk.errors import (
    AmbiguousNameError,
    NotFoundError,
    PreflightError,
    SoftLayerAPIError,
)
from softlayer_sdk.managers._base import Manager, id_or_name
from softlayer_sdk.managers._dates import days_ago, since
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._picks import id_of_guest, id_of_hardware, id_of_host, pick
from softlayer_sdk.managers._templates import each_of, filled, flag, number, numeric
from softlayer_sdk.models import (
    EmailSubscription,
    EventLog,
    NetworkServiceVpnOverrides,
    NetworkSubnet,
    UserCustomer,
    UserCustomerAccessAuthentication,
    UserCustomerApiAuthentication,
    UserCustomerCustomerPermissionPermission,
    UserPermissionAction,
    UserPermissionDepartment,
    UserPermissionRole,
)
from softlayer_sdk.query.filters import FilterValue, at, equals, exactly, put
from softlayer_sdk.services import (
    AccountService,
    EmailSubscriptionService,
    EventLogService,
    NetworkServiceVpnOverridesService,
    UserCustomerService,
    UserPermissionActionService,
    UserPermissionDepartmentService,
    UserPermissionRoleService,
)
from softlayer_sdk.services import _results as results

Ids = int | str | Sequence[int | str]

USERS = Listing(
    AccountService,
    AccountService.get_users,
    mask=(
        "mask[id,username,displayName,userStatus[name],hardwareCount,virtualGuestCount,email,roles,"
        "externalBindingCount,apiAuthenticationKeyCount,sslVpnAllowedFlag]"
    ),
    paths={
        "username": "username",
        "email": "email",
        "status": "userStatus.keyName",
        "vpn": "sslVpnAllowedFlag",
    },
)
HARDWARE = Listing(UserCustomerService, UserCustomerService.get_hardware)
GUESTS = Listing(UserCustomerService, UserCustomerService.get_virtual_guests)
HOSTS = Listing(UserCustomerService, UserCustomerService.get_dedicated_hosts)
USER = "mask[userStatus[name],parent[id,username]]"
REPORT = (
    "mask[id,username,displayName,userStatus[name],isMasterUserFlag,permissions[keyName],"
    "roles[name],hardware[fullyQualifiedDomainName],virtualGuests[fullyQualifiedDomainName],"
    "dedicatedHosts[name],sslVpnAllowedFlag,apiAuthenticationKeyCount]"
)
STATUSES = {
    "ACTIVE": 1001,
    "DISABLED": 1002,
    "INACTIVE": 1003,
    "PENDING": 1004,
    "SUSPENDED": 1005,
    "CANCEL_PENDING": 1021,
    "VPN_ONLY": 1022,
}
Status = Literal[
    "ACTIVE", "DISABLED", "INACTIVE", "PENDING", "SUSPENDED", "CANCEL_PENDING", "VPN_ONLY"
]
EVERYTHING = "ALL"
DAYS = 30
# SoftLayer hands the user over to IBM Cloud, which sends an invitation.
INVITED = "DelegateIamIdInvitationToPaas"


class UserFilters(RowOptions, total=False):
    """The keywords of `UserManager.list_users`."""

    objectmask: MaskLike | None
    objectfilter: FilterLike | None
    username: FilterValue | None
    email: FilterValue | None
    status: FilterValue | None
    vpn: FilterValue | None


@attrs.frozen
class UserAccess:
    """What one user may do and see.

    Attributes:
        user: The user.
        permissions: The key names of the permissions, sorted.
        roles: The names of the roles.
        devices: The names of the servers, guests and hosts that the user may see.
        is_master: Whether it is the account's master user, who may do everything.
        has_vpn: Whether the user may use the VPN.
        has_api_key: Whether the user has a key for the API.
    """

    user: UserCustomer
    permissions: tuple[str, ...]
    roles: tuple[str, ...]
    devices: tuple[str, ...]
    is_master: bool
    has_vpn: bool
    has_api_key: bool


class UserManager(Manager):
    """Manages the account's users.

    Args:
        client: What makes the calls.
    """

    known_by = "usernames and e-mail addresses"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._users = UserCustomerService(client)
        self._actions = UserPermissionActionService(client)
        self._departments = UserPermissionDepartmentService(client)
        self._roles = UserPermissionRoleService(client)
        self._subscriptions = EmailSubscriptionService(client)
        self._overrides = NetworkServiceVpnOverridesService(client)
        self._events = EventLogService(client)

    # --- who they are

    def list_users(
        self,
        objectmask: MaskLike | None = None,
        objectfilter: FilterLike | None = None,
        *,
        username: FilterValue | None = None,
        email: FilterValue | None = None,
        status: FilterValue | None = None,
        vpn: FilterValue | None = None,
        into: type[results.UserCustomerT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.UserCustomerT]:
        """List the account's users.

        Args:
            objectmask: The same as `mask`.
            objectfilter: The same as `filter`.
            username: Only the user with this name; text operators such as `ops*` work.
            email: Only users with this address.
            status: Only users in this status, such as `ACTIVE` or `DISABLED`.
            vpn: Only users who may use the VPN, or with False those who may not.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUsers/
        """
        return list(
            self.iter_users(
                objectmask=objectmask,
                objectfilter=objectfilter,
                username=username,
                email=email,
                status=status,
                vpn=vpn,
                into=into,
                **rows,
            )
        )

    def iter_users(
        self, *, into: type[results.UserCustomerT] | None = None, **rows: Unpack[UserFilters]
    ) -> Iterator[results.UserCustomerT]:
        """Give users one by one; pages are fetched as they are used.

        The keywords are those of list_users().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUsers/
        """
        mask, tree = rows.pop("objectmask", None), rows.pop("objectfilter", None)
        if mask is not None:
            rows["mask"] = mask
        if tree is not None:
            rows["filter"] = tree
        return USERS.rows(self.client, rows, into=into)

    def get_user(
        self,
        user_id: int | str,
        objectmask: MaskLike | None = None,
        *,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """Get one user.

        Args:
            user_id: Its id, username or e-mail address.
            objectmask: Which properties it has, instead of the usual ones.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getObject/
        """
        mask = objectmask or (USER if into is None else None)
        return self._users.get_object(id=self._id(user_id), mask=mask, into=into)

    def get_current_user(
        self,
        objectmask: MaskLike | None = None,
        *,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """Get the user who is signed in.

        Args:
            objectmask: Which properties it has, instead of the usual ones.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            AuthenticationError: nobody is signed in.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getCurrentUser/
        """
        mask = objectmask or (USER if into is None else None)
        return self._account.get_current_user(mask=mask, into=into)

    def create_user(
        self,
        user_object: UserCustomer | Mapping[str, object],
        password: str | None,
        *,
        vpn_password: str | None = None,
    ) -> UserCustomer:
        """Create a user, below the one who is signed in and without permissions.

        Args:
            user_object: The user, such as `UserCustomer(username="grace", email="grace@...",
                first_name="Grace", last_name="Hopper")`; SoftLayer may want an address too.
            password: The password; None leaves it to the new user.
            vpn_password: A password for the VPN, which lets the user in there.

        Returns:
            The user. Without an `id`, IBM Cloud has sent an invitation, and the user is there
            when it is accepted.

        Raises:
            SoftLayerAPIError: SoftLayer refused a value, such as a username that is taken.
            OrderStateUnknownError: the answer was lost; the user may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/createObject/
        """
        template = _user(user_object)
        try:
            return self._users.create_object(template, password, vpn_password)
        except SoftLayerAPIError as error:
            if not error.fault_code.endswith(INVITED):
                raise
        return template

    def edit_user(
        self,
        user_id: int | str,
        user_object: UserCustomer | Mapping[str, object] | None = None,
        *,
        status: Status | None = None,
    ) -> bool:
        """Change a user. Only what is given is sent; the rest stays.

        Args:
            user_id: Its id, username or e-mail address.
            user_object: What to change, such as `UserCustomer(first_name="Grace")`.
            status: Its new status; `CANCEL_PENDING` deletes the user.

        Raises:
            NotFoundError: there is no such user.
            PreflightError: there is no such status, or nothing to change.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/editObject/
        """
        template = _user(user_object or {})
        if status is not None:
            [name] = pick("status", [status], STATUSES, str)
            template.user_status_id = STATUSES[name]
        if not template.__dict__:
            raise PreflightError("edit_user(): there is nothing to change")
        return self._users.edit_object(template, id=self._id(user_id))

    # --- what they may do

    def get_all_permissions(self) -> list[UserPermissionAction]:
        """List all permissions that there are, sorted by their key names.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/getAllObjects/
        """
        return sorted(self._actions.get_all_objects(), key=_key_name)

    def get_permission_departments(self) -> list[UserPermissionDepartment]:
        """List the departments, each with its permissions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Department/getAllObjects/
        """
        return self._departments.get_all_objects(
            mask="mask[permissions[id,keyName,description,name]]"
        )

    def get_user_permissions(
        self, user_id: int | str
    ) -> list[UserCustomerCustomerPermissionPermission]:
        """List what a user may do, sorted by the key names.

        Args:
            user_id: The user's id, username or e-mail address.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPermissions/
        """
        return sorted(self._users.get_permissions(id=self._id(user_id)), key=_key_name)

    def add_permissions(self, user_id: int | str, permissions: Sequence[str]) -> bool:
        """Let a user do more.

        Args:
            user_id: The user's id, username or e-mail address.
            permissions: Key names such as `TICKET_VIEW`, in either case; `ALL` among them stands
                for every permission.

        Raises:
            PreflightError: there is no such permission; nothing was changed.
            SoftLayerAPIError: nobody may change their own permissions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkPortalPermission/
        """
        user = self._id(user_id)
        wanted = self.format_permission_object(permissions)
        return self._users.add_bulk_portal_permission(wanted, id=user)

    def remove_permissions(self, user_id: int | str, permissions: Sequence[str]) -> bool:
        """Let a user do less.

        The keywords are those of add_permissions().

        Raises:
            PreflightError: there is no such permission; nothing was changed.
            SoftLayerAPIError: nobody may change their own permissions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkPortalPermission/
        """
        user = self._id(user_id)
        unwanted = self.format_permission_object(permissions)
        return self._users.remove_bulk_portal_permission(unwanted, id=user)

    def permissions_from_user(self, user_id: int | str, from_user_id: int | str) -> bool:
        """Let a user do exactly what another may do.

        Args:
            user_id: The id, username or e-mail address of the user to change.
            from_user_id: The user whose permissions are copied.

        Raises:
            NotFoundError: there is no such user.
            FollowUpError: the permissions were added, but the others were not taken away.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkPortalPermission/
        """
        target = self._id(user_id)
        names = [_key_name(each) for each in self.get_user_permissions(from_user_id)]
        kept = {name.upper() for name in names}
        known = [_key_name(each) for each in self.get_all_permissions()]
        others = [_permission(name) for name in known if name.upper() not in kept]
        if names:
            wanted = [_permission(name) for name in names]
            self._users.add_bulk_portal_permission(wanted, id=target)
        with follow_up(names, f"added: {len(names)} permissions of user {target}") as step:
            if others:
                with step("taking the others away"):
                    self._users.remove_bulk_portal_permission(others, id=target)
        return True

    def format_permission_object(
        self, permissions: Sequence[str]
    ) -> list[UserCustomerCustomerPermissionPermission]:
        """Find permissions, as the typed service takes them.

        Args:
            permissions: Key names, in either case; `ALL` among them stands for every permission.

        Raises:
            PreflightError: there is no such permission.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/getAllObjects/
        """
        wanted, known = each_of("permissions", permissions), self.get_all_permissions()
        if EVERYTHING in {each.upper() for each in wanted}:
            return [
                UserCustomerCustomerPermissionPermission(
                    key=each.key, key_name=each.key_name, name=each.name
                )
                for each in known
            ]
        return [
            _permission(_key_name(each)) for each in pick("permissions", wanted, known, _key_name)
        ]

    def list_roles(self) -> list[UserPermissionRole]:
        """List the account's roles, each with its users.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPermissionRoles/
        """
        return every_row(
            self._account.get_permission_roles, mask="mask[id,name,description,users[id,username]]"
        )

    def add_role(self, user_id: int | str, role: int | str) -> None:
        """Give a user a role, and what it may do with it.

        Args:
            user_id: The user's id, username or e-mail address.
            role: The id or the name of the role; see list_roles().

        Raises:
            PreflightError: there is no such role.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/addUser/
        """
        user = UserCustomer(id=numeric("user_id", self._id(user_id)))
        self._roles.add_user(user, id=self._role_id(role))

    def remove_role(self, user_id: int | str, role: int | str) -> None:
        """Take a role from a user.

        The keywords are those of add_role().

        Raises:
            PreflightError: there is no such role.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/removeUser/
        """
        user = UserCustomer(id=numeric("user_id", self._id(user_id)))
        self._roles.remove_user(user, id=self._role_id(role))

    def permission_report(
        self, *, permission: str | None = None, **rows: Unpack[RowOptions]
    ) -> list[UserAccess]:
        """Tell who may do what: each user with permissions, roles and devices.

        Args:
            permission: Only users who have this permission, such as `TICKET_VIEW`.
            rows: What every list takes: where, filter, limit, page_size, parallel, progress.

        Raises:
            PreflightError: there is no such permission.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUsers/
        """
        if permission is not None:
            self.format_permission_object([filled("permission", permission)])
        rows["mask"] = REPORT
        report = [_access(user) for user in self.iter_users(**rows)]
        return [each for each in report if not permission or permission.upper() in each.permissions]

    # --- what they see

    def get_user_hardware(
        self,
        user_id: int | str,
        *,
        into: type[results.HardwareT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.HardwareT]:
        """List the bare metal servers that a user may see.

        Args:
            user_id: The user's id, username or e-mail address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHardware/
        """
        return list(HARDWARE.rows(self.client, rows, id=self._id(user_id), into=into))

    def get_user_virtuals(
        self,
        user_id: int | str,
        *,
        into: type[results.VirtualGuestT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualGuestT]:
        """List the guests that a user may see.

        Args:
            user_id: The user's id, username or e-mail address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getVirtualGuests/
        """
        return list(GUESTS.rows(self.client, rows, id=self._id(user_id), into=into))

    def get_user_dedicated_host(
        self,
        user_id: int | str,
        *,
        into: type[results.VirtualDedicatedHostT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualDedicatedHostT]:
        """List the dedicated hosts that a user may see.

        Args:
            user_id: The user's id, username or e-mail address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getDedicatedHosts/
        """
        return list(HOSTS.rows(self.client, rows, id=self._id(user_id), into=into))

    def grant_hardware_access(self, user_id: int | str, hardware_id: Ids) -> bool:
        """Let a user see a bare metal server, or several.

        Args:
            user_id: The user's id, username or e-mail address.
            hardware_id: The id, name or address of the bare metal server, or a list of them.

        Raises:
            NotFoundError: there is no such user or bare metal server.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addHardwareAccess/
        """
        calls = self._users.add_hardware_access, self._users.add_bulk_hardware_access
        return self._access(user_id, calls, id_of_hardware, "hardware_id", hardware_id)

    def remove_hardware_access(self, user_id: int | str, hardware_id: Ids) -> bool:
        """Let a user see a bare metal server, or several, no more.

        The keywords are those of grant_hardware_access().

        Raises:
            NotFoundError: there is no such user or bare metal server.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeHardwareAccess/
        """
        calls = self._users.remove_hardware_access, self._users.remove_bulk_hardware_access
        return self._access(user_id, calls, id_of_hardware, "hardware_id", hardware_id)

    def grant_virtual_access(self, user_id: int | str, virtual_id: Ids) -> bool:
        """Let a user see a guest, or several.

        Args:
            user_id: The user's id, username or e-mail address.
            virtual_id: The id, name or address of the guest, or a list of them.

        Raises:
            NotFoundError: there is no such user or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addVirtualGuestAccess/
        """
        calls = self._users.add_virtual_guest_access, self._users.add_bulk_virtual_guest_access
        return self._access(user_id, calls, id_of_guest, "virtual_id", virtual_id)

    def remove_virtual_access(self, user_id: int | str, virtual_id: Ids) -> bool:
        """Let a user see a guest, or several, no more.

        The keywords are those of grant_virtual_access().

        Raises:
            NotFoundError: there is no such user or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeVirtualGuestAccess/
        """
        calls = (
            self._users.remove_virtual_guest_access,
            self._users.remove_bulk_virtual_guest_access,
        )
        return self._access(user_id, calls, id_of_guest, "virtual_id", virtual_id)

    def grant_dedicated_access(self, user_id: int | str, dedicated_id: Ids) -> bool:
        """Let a user see a dedicated host, or several.

        Args:
            user_id: The user's id, username or e-mail address.
            dedicated_id: The id, name of the dedicated host, or a list of them.

        Raises:
            NotFoundError: there is no such user or dedicated host.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addDedicatedHostAccess/
        """
        calls = self._users.add_dedicated_host_access, self._users.add_bulk_dedicated_host_access
        return self._access(user_id, calls, id_of_host, "dedicated_id", dedicated_id)

    def remove_dedicated_access(self, user_id: int | str, dedicated_id: Ids) -> bool:
        """Let a user see a dedicated host, or several, no more.

        The keywords are those of grant_dedicated_access().

        Raises:
            NotFoundError: there is no such user or dedicated host.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeDedicatedHostAccess/
        """
        calls = (
            self._users.remove_dedicated_host_access,
            self._users.remove_bulk_dedicated_host_access,
        )
        return self._access(user_id, calls, id_of_host, "dedicated_id", dedicated_id)

    def _access(
        self,
        user_id: int | str,
        calls: tuple[Callable[..., bool], Callable[..., bool]],
        id_of: Callable[[Client, str, int | str], int],
        keyword: str,
        devices: Ids,
    ) -> bool:
        """Change what a user sees: one device by the first of the calls, a list by the second."""
        user, (one, several) = self._id(user_id), calls
        ids = [id_of(self.client, keyword, each) for each in _devices(devices)]
        return one(ids[0], id=user) if isinstance(devices, (int, str)) else several(ids, id=user)

    # --- keys

    def add_api_authentication_key(self, user_id: int | str) -> str:
        """Make a key for the API. SoftLayer makes them for the user who is signed in only.

        Args:
            user_id: The user's id, username or e-mail address.

        Returns:
            The key: a secret.

        Raises:
            SoftLayerAPIError: the user has a key already.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addApiAuthenticationKey/
        """
        return self._users.add_api_authentication_key(id=self._id(user_id))

    def get_api_authentication_keys(
        self, user_id: int | str
    ) -> list[UserCustomerApiAuthentication]:
        """List the keys of a user; their texts are secrets.

        Args:
            user_id: The user's id, username or e-mail address.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getApiAuthenticationKeys/
        """
        return self._users.get_api_authentication_keys(id=self._id(user_id))

    def remove_api_authentication_key(self, user_id: int | str) -> bool:
        """Take the key for the API from a user; no call can be signed with it any more.

        Args:
            user_id: The user's id, username or e-mail address.

        Returns:
            Whether there was one and it is gone.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeApiAuthenticationKey/
        """
        keys = self.get_api_authentication_keys(user_id)
        gone: list[bool] = []
        with follow_up(keys, "the others are removed") as step:
            for key in keys:
                with step(f"key {key.id}"):
                    gone.append(self._users.remove_api_authentication_key(key.id))
        return bool(gone) and all(gone)

    def renew_api_authentication_key(self, user_id: int | str) -> str:
        """Take the key for the API from a user and make another: the old one is worthless at once.

        Args:
            user_id: The user's id, username or e-mail address.

        Returns:
            The new key: a secret.

        Raises:
            PreflightError: this client signs with that very key, so that it could not make the
                new one; nothing was changed.
            FollowUpError: the old key is gone, but there is no new one.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addApiAuthenticationKey/
        """
        target = self._id(user_id)
        me = self._account.get_current_user(mask="id").id
        if isinstance(self.client.settings.auth, UserKeyAuth) and str(me) == str(target):
            raise PreflightError(
                f"user_id={user_id!r}: this client signs with that key, and could not sign the"
                " call for a new one: sign in with an IAM key or a token"
            )
        had = self.remove_api_authentication_key(target)
        with follow_up(target, f"{'removed: the key' if had else 'no key'} of user {target}"):
            return self._users.add_api_authentication_key(id=target)

    # --- VPN

    def update_vpn_password(self, user_id: int | str, password: str) -> bool:
        """Set the password of a user for the VPN.

        Args:
            user_id: The user's id, username or e-mail address.
            password: The password.

        Raises:
            SoftLayerAPIError: it is too weak.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateVpnPassword/
        """
        return self._users.update_vpn_password(password, id=self._id(user_id))

    def vpn_enable_or_disable(self, user_id: int | str, value: bool) -> bool:
        """Let a user use the VPN, or not.

        Args:
            user_id: The user's id, username or e-mail address.
            value: Whether the user may.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/editObject/
        """
        template = UserCustomer(ssl_vpn_allowed_flag=flag("value", value))
        return self._users.edit_object(template, id=self._id(user_id))

    def vpn_manual(self, user_id: int | str, value: bool) -> bool:
        """Let a user into the subnets of vpn_subnet_add() only, or into all.

        Args:
            user_id: The user's id, username or e-mail address.
            value: Whether subnets are chosen by hand.

        Raises:
            NotFoundError: there is no such user.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/editObject/
        """
        template = UserCustomer(vpn_manual_config=flag("value", value))
        return self._users.edit_object(template, id=self._id(user_id))

    def vpn_subnet_add(self, user_id: int | str, subnet_ids: Sequence[int | str]) -> bool:
        """Let a user into subnets by VPN.

        Args:
            user_id: The user's id, username or e-mail address.
            subnet_ids: Ids of subnets, or networks such as `10.0.0.0/26`.

        Raises:
            NotFoundError: there is no such user or network; nothing was changed.
            FollowUpError: the subnets were added, but the VPN did not hear of it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/createObjects/
        """
        subnets = dict.fromkeys(self._subnet_id(each) for each in _several(subnet_ids))
        target = numeric("user_id", self._id(user_id))
        rows = [NetworkServiceVpnOverrides(user_id=target, subnet_id=each) for each in subnets]
        added = self._overrides.create_objects(rows)
        return added and self._tell_vpn(target, "added", list(subnets))

    def vpn_subnet_remove(self, user_id: int | str, subnet_ids: Sequence[int | str]) -> bool:
        """Let a user into subnets by VPN no more.

        The keywords are those of vpn_subnet_add().

        Raises:
            PreflightError: the user was not let into one of them; nothing was changed.
            FollowUpError: the subnets were removed, but the VPN did not hear of it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Service_Vpn_Overrides/deleteObjects/
        """
        target = self._id(user_id)
        rows = self.get_overrides_list(target, subnet_ids)
        removed = self._overrides.delete_objects(rows)
        return removed and self._tell_vpn(target, "removed", [each.subnet_id for each in rows])

    def get_overrides_list(
        self, user_id: int | str, subnet_ids: Sequence[int | str]
    ) -> list[NetworkServiceVpnOverrides]:
        """Find what lets a user into subnets by VPN.

        Args:
            user_id: The user's id, username or e-mail address.
            subnet_ids: Ids of subnets, or networks such as `10.0.0.0/26`.

        Raises:
            PreflightError: the user was not let into one of them.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getOverrides/
        """
        wanted = [self._subnet_id(each) for each in _several(subnet_ids)]
        user = self._id(user_id)
        known: list[NetworkServiceVpnOverrides] = every_row(
            self._users.get_overrides, id=user, mask="mask[id,subnetId]"
        )
        return pick("subnet_ids", wanted, known, lambda each: each.subnet_id or "")

    # --- what they did

    def get_logins(
        self, user_id: int | str, start_date: dt.date | str | None = None
    ) -> list[UserCustomerAccessAuthentication]:
        """List when a user signed in to the portal, and when that failed.

        Args:
            user_id: The user's id, username or e-mail address.
            start_date: The first day or moment, or a text `MM/DD/YYYY H:M:S`; 30 days ago
                without it.

        Raises:
            PreflightError: the text is no date.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getLoginAttempts/
        """
        start = start_date or f"{days_ago(DAYS):%m/%d/%Y} 0:0:0"
        condition = at("loginAttempts.createDate", since("start_date", start))
        return every_row(self._users.get_login_attempts, id=self._id(user_id), filter=condition)

    def get_events(
        self, user_id: int | str, start_date: dt.date | str | None = None
    ) -> list[EventLog]:
        """List what a user did, from the event log.

        Args:
            user_id: The user's id, username or e-mail address.
            start_date: The first day or moment, or a text in ISO 8601; 30 days ago without it.

        Raises:
            PreflightError: the text is no date.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        start = start_date or f"{days_ago(DAYS):%Y-%m-%d}T00:00:00"
        tree = equals("userId", numeric("user_id", self._id(user_id)))
        put(tree, "eventCreateDate", since("start_date", start, EventLog.__datatype__))
        return every_row(self._events.get_all_objects, filter=tree)

    # --- notifications

    def get_all_notifications(self) -> list[EmailSubscription]:
        """List the notifications by e-mail, and whether the user who is signed in gets them.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/getAllObjects/
        """
        return self._subscriptions.get_all_objects(mask="mask[enabled]")

    def enable_notifications(self, notifications_names: Sequence[str]) -> bool:
        """Get notifications by e-mail; only the user who is signed in can choose to.

        Args:
            notifications_names: Their names, such as `Order Being Reviewed`.

        Raises:
            PreflightError: there is no such notification; nothing was changed.
            FollowUpError: some were enabled, and the message has those that were not.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/enable/
        """
        wanted = self.gather_notifications(notifications_names)
        changed: list[bool] = []
        with follow_up(wanted, "the others are enabled") as step:
            for each in wanted:
                with step(f"{each.name!r}"):
                    changed.append(self._subscriptions.enable(id=each.id))
        return all(changed)

    def disable_notifications(self, notifications_names: Sequence[str]) -> bool:
        """Get notifications by e-mail no more; only the user who is signed in can choose to.

        The keywords are those of enable_notifications().

        Raises:
            PreflightError: there is no such notification; nothing was changed.
            FollowUpError: some were disabled, and the message has those that were not.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/disable/
        """
        wanted = self.gather_notifications(notifications_names)
        changed: list[bool] = []
        with follow_up(wanted, "the others are disabled") as step:
            for each in wanted:
                with step(f"{each.name!r}"):
                    changed.append(self._subscriptions.disable(id=each.id))
        return all(changed)

    def gather_notifications(self, notifications_names: Sequence[str]) -> list[EmailSubscription]:
        """Find notifications.

        Args:
            notifications_names: Their names, in either case.

        Raises:
            PreflightError: there is no such notification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/getAllObjects/
        """
        known = self.get_all_notifications()
        return pick("notifications_names", notifications_names, known, lambda each: each.name or "")

    def resolve_ids(self, identifier: int | str) -> list[int | str]:
        """The id of the user that a name stands for, as a list of one.

        Args:
            identifier: An id, a username or an e-mail address.

        Raises:
            NotFoundError: there is no such user.
            AmbiguousNameError: several users have the name.
        """
        found = super().resolve_ids(identifier)
        if not found:
            raise NotFoundError(f"{identifier!r}: no user has that name or e-mail address")
        if len(found) > 1:
            raise AmbiguousNameError(f"{identifier!r} is the name of several users", matches=found)
        return found

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        def named(name: str) -> list[int]:
            return [
                each.id for each in self.list_users("mask[id,username]", username=exactly(name))
            ]

        def reached(name: str) -> list[int]:
            if "@" not in name:
                return []
            return [each.id for each in self.list_users("mask[id,email]", email=exactly(name))]

        return (named, reached)

    def _subnet_id(self, subnet: int | str) -> int:
        if isinstance(subnet, int) or subnet.isdecimal():
            return number("subnet_ids", subnet)
        network, _, length = subnet.partition("/")
        tree = equals("subnets.networkIdentifier", network)
        if length:
            put(tree, "subnets.cidr", {"operation": number("subnet_ids", length)})
        rows: list[NetworkSubnet] = every_row(
            self._account.get_subnets, mask="mask[id]", filter=tree
        )
        if not rows:
            raise NotFoundError(f"subnet_ids: the account has no network {subnet!r}")
        return rows[0].id

    def _role_id(self, role: int | str) -> int:
        name = id_or_name("role", role)
        if name.isdecimal():
            return int(name)
        [found] = pick("role", [name], self.list_roles(), lambda each: each.name or "")
        return found.id

    def _tell_vpn(self, user_id: int | str, done: str, subnets: Sequence[object]) -> bool:
        what = f"{done}: subnets {', '.join(map(str, subnets))} of user {user_id}"
        with follow_up(subnets, what):
            return self._users.update_vpn_user(id=user_id)


def _user(given: UserCustomer | Mapping[str, object]) -> UserCustomer:
    """A template of its own, without names that no user has."""
    if isinstance(given, UserCustomer):
        return structure(UserCustomer, dict(given.__dict__))
    plain = cast("object", given)
    if not isinstance(plain, Mapping):
        raise PreflightError(f"user_object={plain!r}: give a UserCustomer, or a dict")
    kind = schema.find_datatype(UserCustomer.__datatype__)
    pick("user_object", list(given), kind.properties if kind else (), str)
    return structure(UserCustomer, dict(given))


def _key_name(row: UserPermissionAction | UserCustomerCustomerPermissionPermission) -> str:
    return row.key_name or ""


def _permission(name: str) -> UserCustomerCustomerPermissionPermission:
    return UserCustomerCustomerPermissionPermission(key_name=name)


def _devices(given: Ids) -> Sequence[int | str]:
    if isinstance(given, (int, str)):
        return [given]
    if not given:
        raise PreflightError("there is no device in the list")
    return given


def _several(subnets: Sequence[int | str]) -> Sequence[int | str]:
    if not (given := each_of("subnet_ids", subnets)):
        raise PreflightError(f"subnet_ids={subnets!r}: give a list of subnets")
    return given


def _access(user: UserCustomer) -> UserAccess:
    devices = [
        *(each.fully_qualified_domain_name for each in user.hardware),
        *(each.fully_qualified_domain_name for each in user.virtual_guests),
        *(each.name for each in user.dedicated_hosts),
    ]
    return UserAccess(
        user,
        permissions=tuple(sorted(_key_name(each) for each in user.permissions)),
        roles=tuple(each.name or "" for each in user.roles),
        devices=tuple(each for each in devices if each),
        is_master=bool(user.is_master_user_flag),
        has_vpn=bool(user.ssl_vpn_allowed_flag),
        has_api_key=bool(user.api_authentication_key_count),
    )
