"""What the managers have in common: the client, and names for ids."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk.client import Client

GUID_VERSION, GUID_LENGTH = 4, 36


class Manager:
    """A task-oriented view of a part of the API.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.client!r})"

    def resolve_ids(self, identifier: int | str) -> list[int | str]:
        """The ids that a name stands for.

        Args:
            identifier: An id, a GUID, or what this manager knows things by, such as a hostname.

        Returns:
            The id itself as a list of one, without asking the API; or all that the first kind of
            name with a match gives. An empty list if nothing has that name.

        Raises:
            CallError: the API could not be asked.
        """
        if isinstance(identifier, int) or identifier.isdecimal():
            return [int(identifier)]
        if _is_guid(identifier):
            return [identifier]
        for resolver in self._resolvers():
            found = list(resolver(identifier))
            if found:
                return found
        return []

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        """What to try in turn for the ids of a name."""
        return ()


def _is_guid(text: str) -> bool:
    try:
        return uuid.UUID(text).version == GUID_VERSION and len(text) == GUID_LENGTH
    except ValueError:
        return False
