"""Object storage: its accounts, where they are reached, and the keys to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Unpack

from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import AmbiguousNameError, NotFoundError
from softlayer_sdk.managers._base import Manager, id_or_name
from softlayer_sdk.managers._lists import Listing, PageOptions, RowOptions
from softlayer_sdk.managers._templates import numeric
from softlayer_sdk.models import (
    ContainerNetworkStorageHubObjectStorageEndpoint,
    NetworkStorageCredential,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import AccountService, NetworkStorageHubCleversafeAccountService
from softlayer_sdk.services import _results as results

ACCOUNTS = Listing(
    AccountService,
    AccountService.get_hub_network_storage,
    mask="mask[id,username,notes,vendorName,serviceResource]",
    paths={"username": "username", "notes": "notes"},
)


class AccountFilters(RowOptions, total=False):
    """The keywords of `ObjectStorageManager.list_accounts`."""

    username: FilterValue | None
    notes: FilterValue | None


class ObjectStorageManager(Manager):
    """Manages object storage, whose accounts are known by their ids and usernames.

    Args:
        client: What makes the calls.
    """

    known_by = "usernames of object storage"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._accounts = NetworkStorageHubCleversafeAccountService(client)

    def list_accounts(
        self,
        object_mask: MaskLike | None = None,
        object_filter: FilterLike | None = None,
        limit: int | None = None,
        *,
        username: FilterValue | None = None,
        notes: FilterValue | None = None,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.NetworkStorageT]:
        """List the accounts of object storage.

        Args:
            object_mask: Which properties each has, instead of the usual ones.
            object_filter: Which to give, as the API's filter tree, under `hubNetworkStorage`.
            limit: The most to give; all of them without it.
            username: Only the account with this name; text operators work.
            notes: Only accounts with these notes; text operators work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHubNetworkStorage/
        """
        if object_filter is not None:
            rows["filter"] = object_filter
        if object_mask is not None:
            rows["mask"] = object_mask
        return list(
            self.iter_accounts(limit=limit, username=username, notes=notes, into=into, **rows)
        )

    def iter_accounts(
        self,
        *,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[AccountFilters],
    ) -> Iterator[results.NetworkStorageT]:
        """Give accounts one by one; pages are fetched as they are used.

        The keywords are those of list_accounts(), `mask` and `filter` under their usual names.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHubNetworkStorage/
        """
        return ACCOUNTS.rows(self.client, rows, into=into)

    def list_endpoints(
        self, identifier: int | str, *, region: str | None = None, type: str | None = None
    ) -> list[ContainerNetworkStorageHubObjectStorageEndpoint]:
        """List where an account is reached.

        Args:
            identifier: The account's id or username.
            region: Only endpoints of this region, such as `us-geo` or `regional`.
            type: Only endpoints of this network: `public` or `private`.

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getEndpoints/
        """
        found = self._accounts.get_endpoints(id=self._id(identifier))
        return [
            each
            for each in found
            if region in (None, getattr(each, "region", None))
            and type in (None, getattr(each, "type", None))
        ]

    def create_credential(self, identifier: int | str) -> list[NetworkStorageCredential]:
        """Make one more pair of keys to an account; see limit_credential().

        Args:
            identifier: The account's id or username.

        Returns:
            What SoftLayer gives: the new pair is the last. The `password` is a secret.

        Raises:
            SoftLayerAPIError: there are as many as there may be.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/credentialCreate/
        """
        return self._accounts.credential_create(id=self._id(identifier))

    def delete_credential(self, identifier: int | str, credential_id: int | str) -> bool:
        """Delete a pair of keys: nobody gets in with it any more.

        Args:
            identifier: The account's id or username.
            credential_id: The pair's id, or its `username`.

        Raises:
            NotFoundError: there is no such pair.
            PreflightError: no pair is named; nothing was sent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/credentialDelete/
        """
        name, account = id_or_name("credential_id", credential_id), self._id(identifier)
        if not name.isdecimal():
            known = self.list_credential(account)
            ids = [each.id for each in known if each.username == name]
            if not ids:
                raise NotFoundError(f"{name!r}: the account has no such pair of keys")
            credential_id = ids[0]
        pair = NetworkStorageCredential(id=numeric("credential_id", credential_id))
        return self._accounts.credential_delete(pair, id=account)

    def limit_credential(self, identifier: int | str) -> int:
        """Tell how many pairs of keys to an account there may be.

        Args:
            identifier: The account's id or username.

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCredentialLimit/
        """
        return self._accounts.get_credential_limit(id=self._id(identifier))

    def list_credential(self, identifier: int | str) -> list[NetworkStorageCredential]:
        """List the pairs of keys to an account; their passwords are secrets.

        Args:
            identifier: The account's id or username.

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCredentials/
        """
        return self._accounts.get_credentials(id=self._id(identifier))

    def resolve_ids(self, identifier: int | str) -> list[int | str]:
        """The id of the account that a name stands for, as a list of one.

        Args:
            identifier: An id or a username.

        Raises:
            NotFoundError: there is no such account.
            AmbiguousNameError: several have the name.
        """
        found = super().resolve_ids(identifier)
        if not found:
            raise NotFoundError(f"{identifier!r}: no account of object storage has that username")
        if len(found) > 1:
            raise AmbiguousNameError(
                f"{identifier!r} is the username of {len(found)} accounts", matches=found
            )
        return found

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        def named(name: str) -> list[int]:
            mask = "mask[id,username]"
            return [each.id for each in self.list_accounts(mask, username=exactly(name))]

        return (named,)
