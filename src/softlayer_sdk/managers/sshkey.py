"""SSH keys that SoftLayer puts on new servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.managers._base import Listing, Manager
from softlayer_sdk.models import SecuritySshKey
from softlayer_sdk.services import SecuritySshKeyService

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.filters import FilterValue
    from softlayer_sdk.query.where import Condition

KEYS = Listing(
    method="getSshKeys",
    rows_type=list[SecuritySshKey],
    mask=None,
    root="sshKeys",
    paths={"label": "label"},
)


class SshKeyManager(Manager):
    """Manages the account's SSH keys.

    Args:
        client: What makes the calls.
    """

    def add_key(self, key: str, label: str, notes: str | None = None) -> SecuritySshKey:
        """Store a public key.

        Args:
            key: The text of the public key, such as `ssh-ed25519 AAAA... user@example.org`.
            label: A name for it; labels need not be unique.
            notes: More about it.

        Returns:
            The key with its `id` and `fingerprint`.

        Raises:
            SoftLayerAPIError: it is not a public key, or is stored already.
            OrderStateUnknownError: the answer was lost; the key may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/createObject/
        """
        template = SecuritySshKey(key=key, label=label, notes=notes)
        return SecuritySshKeyService(self.client).create_object(template)

    def delete_key(self, key_id: int | str) -> bool:
        """Delete a stored key. Servers that have it keep it.

        Args:
            key_id: Its id.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/deleteObject/
        """
        return SecuritySshKeyService(self.client).delete_object(id=key_id)

    def edit_key(
        self, key_id: int | str, label: str | None = None, notes: str | None = None
    ) -> bool:
        """Change the label or the notes of a key; what is left out stays.

        Args:
            key_id: Its id.
            label: Its new label.
            notes: Its new notes.

        Returns:
            Whether SoftLayer changed it.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/editObject/
        """
        template = SecuritySshKey()
        if label:
            template.label = label
        if notes:
            template.notes = notes
        return SecuritySshKeyService(self.client).edit_object(template, id=key_id)

    def get_key(self, key_id: int | str) -> SecuritySshKey:
        """Get one key.

        Args:
            key_id: Its id.

        Raises:
            NotFoundError: there is no such key.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getObject/
        """
        return SecuritySshKeyService(self.client).get_object(id=key_id)

    def list_keys(
        self,
        label: FilterValue | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
    ) -> list[SecuritySshKey]:
        """List the account's keys.

        Args:
            label: Only keys with this label; text operators such as `deploy*` work.
            mask: Which properties each key has; all local ones without it.
            filter: Which keys to give, as the API's filter tree under `sshKeys`.
            where: Which keys to give, as a condition: `prop("id") > 1000`.
            limit: The most keys to give.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSshKeys/
        """
        conditions = {"label": label or None}
        return list(
            KEYS.rows(self.client, conditions, mask=mask, filter=filter, where=where, limit=limit)
        )

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda label: [key.id for key in self.list_keys() if key.label == label],)
