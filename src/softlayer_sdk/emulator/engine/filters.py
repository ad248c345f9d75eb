"""Object filters: which rows a list has, and in which order.

A path that is wrong is passed over without a word, as the real service does; it is logged here.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema.schema import find_datatype
from softlayer_sdk.emulator.engine.operations import read_test
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import array, comparable, is_struct, number, struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from softlayer_sdk._schema.schema import Datatype
    from softlayer_sdk.emulator.engine.operations import Test
    from softlayer_sdk.emulator.engine.state import State

Path = tuple[str, ...]
log = logging.getLogger("softlayer_sdk.emulator")
# The API cannot filter by these, whatever their type says.
_NOT_FILTERABLE = {"fullyQualifiedDomainName"}


class Filter:
    """What a tree says about the rows of a datatype.

    Args:
        tree: The filter as it came.
        datatype: What the rows are.
        state: Where they come from.
        roots: The names below one of which the tree has to start; none when it starts at the rows.
    """

    def __init__(
        self, tree: object, datatype: Datatype, state: State, roots: Collection[str] = ()
    ) -> None:
        self._state = state
        self.ignored: list[str] = []
        self._tests: list[tuple[Path, Test]] = []
        self._orders: list[tuple[int, Path, bool]] = []
        for path, leaf in _leaves(tree, ()):
            self._read(self._below(path, leaf, roots), path, leaf, datatype)
        self._orders.sort(key=lambda order: order[0])
        if self.ignored:
            log.warning(
                "the filter on %s has no effect on %s: no list can be filtered by that, "
                "so rows are not left out for it",
                datatype.name,
                ", ".join(self.ignored),
            )

    def _below(self, path: Path, leaf: dict[str, Any], roots: Collection[str]) -> Path:
        """The path from the rows on; empty when it starts at the wrong place."""
        if not roots:
            return path
        if path == ("id",) and leaf.get("operation") == "orderBy":
            return path
        return path[1:] if path[0] in roots else ()

    def _read(self, path: Path, given: Path, leaf: dict[str, Any], datatype: Datatype) -> None:
        operation, options = leaf.get("operation"), _options(leaf)
        if not _exists(datatype, path) and _is_usual(datatype, path, operation):
            return
        if not _exists(datatype, path) or not isinstance(operation, (str, int, float)):
            self.ignored.append(".".join(given))
        elif operation == "orderBy":
            first = number(options.get("sortOrder", [0])[0]) or 0
            down = str(options.get("sort", ["ASC"])[0]).upper() == "DESC"
            self._orders.append((first, path, down))
        elif (test := read_test(operation, options, self._state.clock.now())) is not None:
            self._tests.append((path, test))
        else:
            self.ignored.append(".".join(given))

    def apply(self, rows: list[Row]) -> list[Row]:
        """The rows that fit, sorted if the filter says so."""
        for path, test in self._tests:
            rows = [row for row in rows if test(self._values(row, path))]
        for _, path, down in reversed(self._orders):
            rows = sorted(rows, key=lambda row: self._key(row, path), reverse=down)
        return rows

    def passes(self, relation: str, child: Row) -> bool:
        """For `filteredMask`: whether a related row passes the tests that go through it."""
        return all(
            test(self._values(child, path[1:]))
            for path, test in self._tests
            if len(path) > 1 and path[0] == relation
        )

    def _values(self, row: Row, path: Path) -> list[Any]:
        """What is at the end of a path; several where it goes through lists."""
        found = self._step(row, path[0])
        for name in path[1:]:
            found = [value for each in found for value in self._step(each, name)]
        return found

    def _step(self, value: Any, name: str) -> list[Any]:
        prop = value.type.properties.get(name) if isinstance(value, Row) else None
        if prop is None:
            return [None]
        found = value.get(name)
        return array(found) if prop.array else [found]

    def _key(self, row: Row, path: Path) -> tuple[int, Any]:
        return comparable((self._values(row, path) or [None])[0])


def _leaves(tree: object, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The ends of a tree: operations, and whatever else is no object."""
    node = struct(tree)
    if path and not (is_struct(tree) and is_struct(node.get("operation", {}))):
        yield path, node
        return
    for name, inner in node.items():
        yield from _leaves(inner, (*path, name))


def _exists(datatype: Datatype, path: Path) -> bool:
    """Whether a path leads from the datatype to something that can be filtered by."""
    kind: Datatype | None = datatype
    for name in path:
        prop = kind.properties.get(name) if kind else None
        if prop is None or prop.form == "count" or name in _NOT_FILTERABLE:
            return False
        kind = find_datatype(prop.type)
    return bool(path)


def _is_usual(datatype: Datatype, path: Path, operation: object) -> bool:
    """Whether common clients send what the schema lacks: nothing is said of that.

    They order every list by the ids of its rows, and ask for active packages only.
    """
    if path == ("id",):
        return operation == "orderBy"
    return datatype.name == "SoftLayer_Product_Package" and path == ("statusCode",)


def _options(leaf: dict[str, Any]) -> dict[str, list[Any]]:
    """The options that have a list for a value, which the service insists on."""
    found: dict[str, list[Any]] = {}
    for option in map(struct, array(leaf.get("options"))):
        if values := array(option.get("value")):
            found.setdefault(str(option.get("name")), []).extend(values)
    return found
