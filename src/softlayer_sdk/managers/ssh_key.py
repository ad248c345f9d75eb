"""SSH keys that SoftLayer puts on new servers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Unpack

from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._ensure import EnsureResult
from softlayer_sdk.managers._lists import Listing, RowOptions
from softlayer_sdk.managers._templates import filled, flag
from softlayer_sdk.models import SecuritySshKey
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.services import AccountService, SecuritySshKeyService
from softlayer_sdk.services import _results as results

KEYS = Listing(AccountService, AccountService.get_ssh_keys, paths={"label": "label"})


class KeyFilters(RowOptions, total=False):
    """The keywords of `SshKeyManager.list_keys`."""

    label: FilterValue | None


class SshKeyManager(Manager):
    """Manages the account's SSH keys.

    Args:
        client: What makes the calls.
    """

    known_by = "labels of keys"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._keys = SecuritySshKeyService(client)

    def add_key(self, key: str, label: str, notes: str | None = None) -> SecuritySshKey:
        """Store a public key.

        Args:
            key: The text of the public key, such as `ssh-ed25519 AAAA... user@example.org`.
            label: A name for it; labels need not be unique.
            notes: More about it.

        Returns:
            The key with its `id` and `fingerprint`.

        Raises:
            PreflightError: it is a private key; nothing was sent.
            SoftLayerAPIError: it is not a public key, or is stored already.
            OrderStateUnknownError: the answer was lost; the key may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/createObject/
        """
        _refuse_private(key)
        template = SecuritySshKey(key=key, label=filled("label", label), notes=notes)
        return self._keys.create_object(template)

    def ensure_key(
        self, key: str, label: str, notes: str | None = None, dry_run: bool = False
    ) -> EnsureResult[SecuritySshKey]:
        """See to it that a public key is stored under a label: only what differs is changed.

        Args:
            key: The text of the public key; what is after its second word does not count.
            label: Its name.
            notes: More about it; without them, those that it has stay.
            dry_run: Only tell what would change.

        Returns:
            The key, as `added`, `changed` or `kept`.

        Raises:
            PreflightError: it is a private key; nothing was sent.
            SoftLayerAPIError: it is not a public key.
            OrderStateUnknownError: the answer was lost; the key may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/createObject/
        """
        flag("dry_run", dry_run)
        _refuse_private(key)
        stored = self.list_keys(mask="mask[id,key,label,notes,fingerprint]")
        found = next((each for each in stored if each.key.split()[:2] == key.split()[:2]), None)
        if found is None:
            new = SecuritySshKey(key=key, label=label, notes=notes)
            return EnsureResult(added=(new if dry_run else self.add_key(key, label, notes),))
        if found.label == label and notes in (None, found.notes):
            return EnsureResult(kept=(found,))
        if not dry_run:
            self.edit_key(found.id, label, notes)
        found.label = label
        found.notes = found.notes if notes is None else notes
        return EnsureResult(changed=(found,))

    def delete_key(self, key_id: int | str) -> bool:
        """Delete a stored key. Servers that have it keep it.

        Args:
            key_id: Its id.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/deleteObject/
        """
        return self._keys.delete_object(id=self._id(key_id))

    def edit_key(
        self, key_id: int | str, label: str | None = None, notes: str | None = None
    ) -> bool:
        """Change the label or the notes of a key; what is left out stays.

        Args:
            key_id: Its id.
            label: Its new label.
            notes: Its new notes.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/editObject/
        """
        template = SecuritySshKey()
        if label:
            template.label = label
        if notes:
            template.notes = notes
        return self._keys.edit_object(template, id=self._id(key_id))

    def get_key(
        self, key_id: int | str, *, into: type[results.SecuritySshKeyT] | None = None
    ) -> results.SecuritySshKeyT:
        """Get one key.

        Args:
            key_id: Its id.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getObject/
        """
        return self._keys.get_object(id=self._id(key_id), into=into)

    def list_keys(
        self,
        label: FilterValue | None = None,
        *,
        into: type[results.SecuritySshKeyT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.SecuritySshKeyT]:
        """List the account's keys.

        Args:
            label: Only keys with this label; text operators such as `deploy*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSshKeys/
        """
        return list(self.iter_keys(label=label, into=into, **rows))

    def iter_keys(
        self, *, into: type[results.SecuritySshKeyT] | None = None, **rows: Unpack[KeyFilters]
    ) -> Iterator[results.SecuritySshKeyT]:
        """Give keys one by one; pages are fetched as they are used.

        The keywords are those of list_keys().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return KEYS.rows(self.client, rows, into=into)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda label: [key.id for key in self.list_keys() if key.label == label],)

    def _known(self) -> Iterable[str | None]:
        """Labels of keys."""
        return KEYS.known(self.client, "mask[label]")


def _refuse_private(key: str) -> None:
    """Refuse the half of a key that nobody else may see; it is in no message.

    Raises:
        PreflightError: it is that half.
    """
    if "PRIVATE KEY" in str(key):
        raise PreflightError("key: this is a private key; give the public one, id_ed25519.pub")
