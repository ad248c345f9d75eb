"""Writes rows to a file as they come: a list of any length, in little memory."""

from __future__ import annotations

import contextlib
import csv
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values.converter import unstructure
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.errors import NotLoadedError, PreflightError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

__all__ = ["to_csv", "to_ndjson"]


def to_ndjson(rows: Iterable[object], target: str | Path | TextIO) -> int:
    """Write each row as a line of JSON, under the names that the API has.

    Args:
        rows: Models, dicts, or objects of attrs classes; an iterator is read as it is written.
        target: A path, whose file is made new, or an open text file.

    Returns:
        The number of rows.

    Raises:
        OSError: the file cannot be written.
        CallError: a page of the rows could not be fetched; the rows before it are in the file.
    """
    count = 0
    with _opened(target) as file:
        for row in rows:
            file.write(json.dumps(_plain(row), separators=(",", ":")) + "\n")
            count += 1
    return count


def to_csv(
    rows: Iterable[object], target: str | Path | TextIO, columns: Sequence[str] | None = None
) -> int:
    """Write each row as a line of a table, after a line with the names of the columns.

    Args:
        rows: Models, dicts, or objects of attrs classes; an iterator is read as it is written.
        target: A path, whose file is made new, or an open text file.
        columns: What each row's cells are: attributes or keys, with dots through related objects,
            as in `datacenter.name`; through a list, as in `tag_references.tag.name`, the values
            are joined by commas. Without them, the plain values that the first row has.

    Returns:
        The number of rows.

    Raises:
        PreflightError: no row can have a column, or `columns` is no list.
        NotLoadedError: a row does not have a column; if it is the first, no file is touched.
        OSError: the file cannot be written.
        CallError: a page of the rows could not be fetched; the rows before it are in the file.
    """
    if isinstance(columns, str):
        raise PreflightError(f"columns={columns!r}: give a list, such as [{columns!r}]")
    count, lines = 0, _lines(rows, columns)
    first = list(itertools.islice(lines, 2))  # a wrong column shows before there is a file
    with _opened(target) as file:
        table = csv.writer(file, lineterminator="\n")
        for line in itertools.chain(first, lines):
            table.writerow(line)
            count += 1
    return max(0, count - 1)


def _lines(rows: Iterable[object], columns: Sequence[str] | None) -> Generator[Sequence[str]]:
    """The names of the columns, if there is a row, and then the cells of each."""
    for number, row in enumerate(rows):
        if columns is None:
            columns = _columns(row)
        cells = [_cell(row, column) for column in columns]
        if not number:
            yield columns
        yield cells


@contextlib.contextmanager
def _opened(target: str | Path | TextIO) -> Generator[TextIO]:
    if isinstance(target, (str, Path)):
        with Path(target).open("w", encoding="utf-8", newline="") as file:
            yield file
    else:
        yield target


def _plain(value: Any) -> Any:
    """A row as JSON has it; objects of the caller's own classes too."""
    if isinstance(value, Entity) or not attrs.has(value.__class__):
        return [_plain(each) for each in value] if is_array(value) else unstructure(value)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(value.__class__)
    return {field.name: _plain(getattr(value, field.name)) for field in fields}


def _columns(row: Any) -> list[str]:
    if is_object(row):
        return [name for name, value in row.items() if not isinstance(value, (dict, list))]
    if isinstance(row, Entity):
        known = row.__properties__
        return [known[name].name for name in row.__dict__ if name in known and known[name].scalar]
    if attrs.has(row.__class__):
        fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(row.__class__)
        return [field.name for field in fields]
    raise PreflightError(f"{row!r} cannot be a row: give models, dicts or attrs objects")


def _cell(row: Any, column: str) -> str:
    """A value as text; nothing for null, and for what null leads to."""
    values = [row]
    for name in column.split("."):
        values = [
            inner
            for value in values
            for each in (value if is_array(value) else [value])
            if (inner := _member(each, name, column)) is not None
        ]
    if len(values) == 1:
        return _text(values[0])
    return ",".join(map(_text, values))


def _member(value: Any, name: str, column: str) -> Any:
    if not is_object(value):
        try:
            return getattr(value, name)
        except NotLoadedError:
            raise
        except AttributeError:
            near = nearest(name, dir(value))
            raise PreflightError(
                f"{column!r}: a row has no {name!r}{did_you_mean(near)}", suggestion=near
            ) from None
    if name not in value:
        raise NotLoadedError(f"{column!r}: a row has no {name!r}", mask_to_add=column)
    return value[name]


def _text(value: Any) -> str:
    found = unstructure(value)
    return found if isinstance(found, str) else json.dumps(found)
