"""What the managers have in common: the client, lists with friendly filters, and names for ids."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from softlayer_sdk.query import filters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from softlayer_sdk._client import Client
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.filters import FilterValue
    from softlayer_sdk.query.where import Condition

T = TypeVar("T")
GUID_VERSION, GUID_LENGTH = 4, 36


@attrs.frozen(kw_only=True)
class Listing(Generic[T]):
    """A list of the API and the keywords that narrow it: what a list method is, said as data.

    `paths` gives the property below `root` that each keyword filters. `in_order` asks for the
    rows by id from the first page on, for lists that are usually longer than a page.
    """

    method: str
    rows_type: type[list[T]]
    mask: str | None
    root: str = ""
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])
    service: str = "SoftLayer_Account"
    in_order: bool = False

    def rows(
        self,
        client: Client,
        conditions: Mapping[str, FilterValue | None],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
    ) -> Iterator[T]:
        """The rows that fit, fetched page by page.

        Args:
            client: What makes the calls.
            conditions: The value of each keyword; None stands for no condition.
            id: The object whose rows they are.
            mask: What each row has, instead of the listing's own mask.
            filter: A filter of the caller's own, which the conditions are added to.
            where: A condition of the caller's own.
            limit: The most rows to give.
        """
        prefix = f"{self.root}." if self.root else ""
        paths = {keyword: prefix + path for keyword, path in self.paths.items()}
        tree = filters.build(paths, conditions, filter)
        if self.in_order:
            tree = filters.ordered_by_id(tree, self.root) or tree
        return client.iter_call(
            self.service,
            self.method,
            id=id,
            mask=mask or self.mask,
            filter=tree,
            where=where,
            limit=limit,
            returns=self.rows_type,
        )


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
        if isinstance(identifier, int) or identifier.isdigit():
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
