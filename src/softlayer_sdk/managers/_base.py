"""What the managers have in common: the client, lists with friendly filters, and names for ids."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

import attrs

from softlayer_sdk._calls.service import list_of
from softlayer_sdk._schema import schema
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.query import filters, properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.client import Client
    from softlayer_sdk.query.filters import Unit
    from softlayer_sdk.query.where import Condition

T = TypeVar("T")
R = TypeVar("R")
GUID_VERSION, GUID_LENGTH = 4, 36


class RowOptions(TypedDict, total=False):
    """The keywords that every list method takes beside its conditions.

    Attributes:
        mask: Which properties each row has, instead of the usual ones.
        filter: Which rows to give, as the API's filter tree.
        where: Which rows to give, as a condition: `prop("id") > 1000`.
        limit: The most rows to give.
        page_size: How many to ask for at once; 100 without it.
        parallel: How many pages to ask for at the same time.
        progress: Called after each page with the number given and the number there are.
    """

    mask: MaskLike | None
    filter: FilterLike | None
    where: Condition | None
    limit: int | None
    page_size: int | None
    parallel: int | None
    progress: Callable[[int, int | None], object] | None


@attrs.frozen(kw_only=True)
class Listing(Generic[T]):
    """A list of the API and the keywords that narrow it: what a list method is, said as data.

    `paths` gives the property below `root` that each keyword filters. `in_order` asks for the
    rows by id from the first page on, for lists that are usually longer than a page. `units` says
    what the API counts in, for the keywords that are sizes of memory.
    """

    method: str
    rows_type: type[list[T]]
    mask: str | None
    root: str = ""
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])
    service: str = "SoftLayer_Account"
    in_order: bool = False
    units: Mapping[str, Unit] = attrs.field(factory=dict[str, "Unit"])

    def rows(
        self,
        client: Client,
        given: Mapping[str, Any],
        *,
        id: int | str | None = None,
        into: type[R] | None = None,
    ) -> Iterator[R]:
        """The rows that fit, fetched page by page as they are used.

        Args:
            client: What makes the calls.
            given: The keywords of the list method: conditions by the names of `paths`, and those
                of `RowOptions`. None, an empty text and 0 stand for no condition.
            id: The object whose rows they are.
            into: An attrs class of the caller's own for each row, instead of the mask.

        Raises:
            TypeError: there is no such keyword.
            PreflightError: a mask is given too, when the first row is asked for.
        """
        known = {*self.paths, *RowOptions.__annotations__}
        for name in given:
            if name not in known:
                hint = did_you_mean(nearest(name, known))
                raise TypeError(f"got an unexpected keyword argument {name!r}{hint}")
        options: dict[str, Any] = {
            name: value
            for name, value in given.items()
            if name not in self.paths and value is not None
        }
        options["filter"] = self._filter(given, options.pop("where", None))
        if into is None:
            options |= {"mask": options.get("mask", self.mask), "returns": self.rows_type}
        else:
            options["into"] = list_of(into)
        return client.iter_call(self.service, self.method, id=id, **options)

    def _filter(self, given: Mapping[str, Any], where: Condition | None) -> FilterLike | None:
        prefix = f"{self.root}." if self.root else ""
        paths = {keyword: prefix + path for keyword, path in self.paths.items()}
        conditions = {
            name: given[name] for name in self.paths if _is_condition(name, given.get(name))
        }
        own = filters.build(paths, conditions, given.get("filter"), units=self.units)
        method = schema.methods(self.service)[self.method]
        tree = properties.wire_filter(where, own, self.service, method)
        return (filters.ordered_by_id(tree, self.root) or tree) if self.in_order else tree


def _is_condition(keyword: str, value: Any) -> bool:
    """Whether a keyword narrows a list.

    An empty choice would list everything where nothing can fit, so it goes on, to be refused. No
    tags are no condition: programs that know the official package pass them so.
    """
    if value in ([], (), set()):
        return keyword != "tags"
    return value is False or bool(value)


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
