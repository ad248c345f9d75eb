"""Lists with friendly conditions: what a list method is, said as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MethodType
from typing import Any, ParamSpec, TypedDict, TypeVar, cast

import attrs

from softlayer_sdk._calls.paging import DEFAULT_PAGE_SIZE
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._calls.service import given as those_given
from softlayer_sdk._schema import schema
from softlayer_sdk._schema.schema import Method
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk._values.classes import find_class
from softlayer_sdk._values.converter import is_model
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.client import Client
from softlayer_sdk.managers._templates import refuse_unknown
from softlayer_sdk.query import filters
from softlayer_sdk.query.filters import FilterValue, Unit, exactly
from softlayer_sdk.query.properties import filter_root, walk
from softlayer_sdk.query.where import Condition, prop

R = TypeVar("R")
P = ParamSpec("P")


class CommonOptions(TypedDict, total=False):
    """The keywords of a list method that has `mask` and `limit` among its own.

    Attributes:
        filter: Which rows to give, as the API's filter tree.
        where: Which rows to give, as a condition: `prop("id") > 1000`.
        page_size: How many to ask for at once; 100 without it.
        parallel: How many pages to ask for at the same time.
        progress: Called after each page with the number given and the number there are.
    """

    filter: FilterLike | None
    where: Condition | None
    page_size: int | None
    parallel: int | None
    progress: Callable[[int, int | None], object] | None


class PageOptions(CommonOptions, total=False):
    """The keywords of a list method that has a `limit` among its own.

    Attributes:
        mask: Which properties each row has, instead of the usual ones.
    """

    mask: MaskLike | None


class RowOptions(PageOptions, total=False):
    """The keywords that every list method takes beside its conditions.

    Attributes:
        limit: The most rows to give.
    """

    limit: int | None


@attrs.frozen
class Listing:
    """A list of the API and the keywords that narrow it.

    Attributes:
        service: The typed service.
        list_rows: Its method that gives the rows, such as `AccountService.get_virtual_guests`.
        kind: The model of the rows, where they are of a narrower one than the schema says.
        mask: Which properties each row has; without it, what the API gives by itself.
        paths: The property of a row that each keyword filters.
        in_order: Whether to ask for the rows by id from the first page on, for lists that are
            usually longer than a page.
        newest_first: The property of a row whose latest value comes first, instead of any order.
        fixed: The conditions that hold always, by the property of a row that each is about.
        units: What the API counts in, for the keywords that are sizes of memory.
    """

    service: type[Service]
    list_rows: Callable[..., list[Any]]
    kind: type[Entity] | None = attrs.field(default=None, kw_only=True)
    mask: str | None = attrs.field(default=None, kw_only=True)
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    in_order: bool = attrs.field(default=False, kw_only=True)
    newest_first: str = attrs.field(default="", kw_only=True)
    fixed: Mapping[str, FilterValue] = attrs.field(factory=dict[str, "FilterValue"], kw_only=True)
    units: Mapping[str, Unit] = attrs.field(factory=dict[str, "Unit"], kw_only=True)

    @property
    def method(self) -> Method:
        """What the schema knows of the method."""
        return schema.method_named(self.service.datatype, self.list_rows.__name__)

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
                of `RowOptions`. None stands for no condition.
            id: The object whose rows they are.
            into: A class of the caller's own for each row, instead of the mask; a subclass of the
                model goes with the mask.

        Raises:
            TypeError: there is no such keyword.
            PreflightError: a mask is given too, when the first row is asked for.
        """
        refuse_unknown(given, [*self.paths, *RowOptions.__annotations__])
        method = self.method
        options: dict[str, Any] = {
            name: value
            for name, value in given.items()
            if name not in self.paths and value is not None
        }
        options["filter"] = self._filter(method, given)
        if into is None:
            row = self.kind or find_class(method.type)
            options |= {"mask": options.get("mask", self.mask), "returns": list_of(row)}
        else:
            options["into"] = list_of(into)
            if is_model(into):
                options["mask"] = options.get("mask", self.mask)
        return client.iter_call(
            self.service.datatype, method.name, id=id, in_order=self.in_order, **options
        )

    def by_id(self, client: Client, ids: Iterable[int], mask: str) -> Iterator[Any]:
        """The rows with some ids, as far as the list has them.

        Args:
            client: What makes the calls.
            ids: Their ids.
            mask: Which properties each has.
        """
        return self.rows(client, {"where": prop("id").is_in(*ids), "mask": mask})

    def ids_of(self, client: Client, keyword: str, name: str) -> list[int]:
        """The ids of the rows that are called just so.

        Args:
            client: What makes the calls.
            keyword: What they are called by: a name of `paths`.
            name: The name, also where it looks like a pattern.
        """
        rows: Iterator[Any] = self.rows(client, {keyword: exactly(name), "mask": "mask[id]"})
        return [row.id for row in rows]

    def known(self, client: Client, mask: str) -> list[str]:
        """What rows are called, of those on the first page, for the nearest to a wrong name.

        Args:
            client: What makes the calls.
            mask: The properties that are names.
        """
        rows: Iterator[Any] = self.rows(client, {"mask": mask, "limit": DEFAULT_PAGE_SIZE})
        return [each for row in rows for each in row.__dict__.values() if isinstance(each, str)]

    def _filter(self, method: Method, given: Mapping[str, Any]) -> FilterLike:
        """The caller's own filter with the conditions that its keywords stand for."""
        root = filter_root(self.service.datatype, method)
        below = f"{root}." if root else ""
        conditions = {
            name: given[name] for name in self.paths if _is_condition(name, given.get(name))
        }
        paths = {keyword: below + path for keyword, path in self.paths.items()}
        row = self.kind.__datatype__ if self.kind else method.type
        numbers = [
            name for name in conditions if walk(self.paths[name], row)[-1].type in schema.NUMBERS
        ]
        tree = filters.build(
            paths, conditions, given.get("filter"), units=self.units, numbers=numbers
        )
        for path, value in self.fixed.items():
            filters.put(tree, below + path, filters.leaf(value))
        if self.newest_first:
            filters.put(tree, below + self.newest_first, filters.order_by("DESC"))
        return tree


def every_row(method: Callable[P, list[R]], *args: P.args, **options: P.kwargs) -> list[R]:
    """All rows that a method of a typed service gives, asked for page by page.

    Args:
        method: The method, such as `AccountService(client).get_virtual_guests`.
        args: Its arguments.
        options: Its keywords: `id`, `mask`, `filter` ...
    """
    bound = cast("MethodType", method)
    service = cast("Service", bound.__self__)
    facts = schema.method_named(service.datatype, bound.__name__)
    sent = those_given(*args)
    rows: Any = service.client.iter_call(
        service.datatype,
        facts.name,
        *sent,
        returns=list_of(find_class(facts.type)),
        **cast("dict[str, Any]", options),
    )
    return list(rows)


def _is_condition(keyword: str, value: Any) -> bool:
    """Whether a keyword narrows a list.

    An empty text or choice would list everything where nothing can fit, so it goes on, to be
    refused. No tags are no condition: programs that know the official package pass them so.
    """
    return value is not None and (keyword != "tags" or value not in ([], (), set()))
