from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from softlayer_sdk import Location, NotLoadedError, PreflightError, VirtualGuest, structure
from softlayer_sdk.export import to_csv, to_ndjson

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RAW = {"id": 1, "hostname": "web1", "datacenter": {"name": "dal13"}, "provisionDate": None}


@attrs.define
class Site:
    """A class of a caller's own."""

    name: str


@attrs.define
class Row:
    """Another, with one inside."""

    id: int
    fee: Decimal
    seen: datetime
    site: Site | None
    guests: list[VirtualGuest]


def test_models_are_written_as_the_api_has_them(tmp_path: Path) -> None:
    """A line of JSON for each row, under wire names, from an iterator."""
    file = tmp_path / "rows.ndjson"
    rows = (structure(VirtualGuest, dict(RAW)) for _ in range(3))
    assert 3 == to_ndjson(rows, file)
    assert [RAW] * 3 == [json.loads(line) for line in file.read_text().splitlines()]


def test_objects_of_a_callers_class_are_written_by_their_attributes() -> None:
    """Nested objects, decimals, dates and models inside come out as JSON has them."""
    moment = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
    row = Row(1, Decimal("0.036"), moment, Site("dal13"), [VirtualGuest(hostname="web1")])
    file = io.StringIO()
    to_ndjson([row], file)
    assert {
        "id": 1,
        "fee": "0.036",
        "seen": "2026-03-02T10:15:00+00:00",
        "site": {"name": "dal13"},
        "guests": [{"hostname": "web1"}],
    } == json.loads(file.getvalue())


def test_a_table_has_the_columns_asked_for() -> None:
    """Dots lead through related objects; null is an empty cell, and so is what it leads to."""
    rows = [
        structure(VirtualGuest, dict(RAW)),
        structure(VirtualGuest, {**RAW, "datacenter": None}),
    ]
    file = io.StringIO()
    assert 2 == to_csv(rows, file, ["hostname", "datacenter.name", "provision_date"])
    assert [
        ["hostname", "datacenter.name", "provision_date"],
        ["web1", "dal13", ""],
        ["web1", "", ""],
    ] == list(csv.reader(io.StringIO(file.getvalue())))


@pytest.mark.parametrize(
    ("row", "columns"),
    [
        (structure(VirtualGuest, dict(RAW)), ["id", "hostname", "provision_date"]),
        (RAW, ["id", "hostname", "provisionDate"]),
        (Site("dal13"), ["name"]),
    ],
)
def test_without_columns_the_first_row_decides(row: object, columns: list[str]) -> None:
    """What the first row has as plain values are the columns."""
    file = io.StringIO()
    to_csv([row], file)
    assert columns == next(csv.reader(io.StringIO(file.getvalue())))


def test_no_rows_are_an_empty_file(tmp_path: Path) -> None:
    """Nothing to write is not an error."""
    assert 0 == to_csv([], tmp_path / "empty.csv")
    assert "" == (tmp_path / "empty.csv").read_text()


@pytest.mark.parametrize("row", [VirtualGuest(id=1), {"id": 1}])
def test_a_column_that_a_row_does_not_have_is_named(row: object) -> None:
    """A column that the mask did not ask for is an error, not an empty cell."""
    with pytest.raises(NotLoadedError, match="hostname"):
        to_csv([row], io.StringIO(), ["hostname"])


def test_what_is_no_row_is_refused() -> None:
    """Text and numbers have no columns."""
    with pytest.raises(PreflightError, match="cannot be a row"):
        to_csv(["text"], io.StringIO())


def test_rows_are_written_as_they_come(tmp_path: Path) -> None:
    """A row is fetched when the one before is written: nothing is collected."""
    written: list[int] = []
    file = io.StringIO()

    def rows() -> Iterator[dict[str, int]]:
        for number in range(3):
            written.append(len(file.getvalue().splitlines()))
            yield {"id": number}

    to_ndjson(rows(), file)
    assert [0, 1, 2] == written


def test_a_path_through_a_list_joins_what_it_finds() -> None:
    """Tags of a server are one cell; a server without any has an empty one."""
    tags = [{"tag": {"name": "prod"}}, {"tag": {"name": "web"}}]
    rows = [
        structure(VirtualGuest, {"hostname": "a", "tagReferences": tags}),
        structure(VirtualGuest, {"hostname": "b", "tagReferences": []}),
        {"hostname": "c", "tag_references": [{"tag": {"name": "db"}}]},
    ]
    file = io.StringIO()
    assert 3 == to_csv(rows, file, ["hostname", "tag_references.tag.name"])
    assert ['a,"prod,web"', "b,", "c,db"] == file.getvalue().splitlines()[1:]


def test_a_column_that_cannot_be_leaves_no_header() -> None:
    """What is wrong with the first row is found before anything is written."""
    file = io.StringIO()
    with pytest.raises(NotLoadedError):
        to_csv([{"hostname": "a"}], file, ["hostname", "domain"])
    assert "" == file.getvalue()


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        (["hostnme"], "'hostnme': a row has no 'hostnme'. Did you mean 'hostname'?"),
        (["datacenter.nme"], "'datacenter.nme': a row has no 'nme'. Did you mean 'name'?"),
        ("hostname", "columns='hostname': give a list, such as ['hostname']"),
    ],
)
def test_a_column_that_no_row_can_have_is_refused(columns: Any, why: str) -> None:
    """Before the first line is written."""
    guest = VirtualGuest(hostname="web1", datacenter=Location(name="dal05"))
    table = io.StringIO()
    with pytest.raises(PreflightError) as caught:
        to_csv([guest], table, columns)
    assert (why, "") == (str(caught.value), table.getvalue())
