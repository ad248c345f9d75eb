"""Every operator of object filters, from the text of a keyword and from `prop`, on both wires."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.query import filters

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = dt.datetime(2026, 3, 2, 16, 15, tzinfo=dt.UTC)
NOTES, MEMORY, CREATED = sl.prop("notes"), sl.prop("maxMemory"), sl.prop("createDate")
# notes, memory, days since it was created
ROWS = [("Web1", 1024, 1), ("web2", 2048, 10), ("db1", 4096, 30), (None, 8192, 90)]
# keyword, its text, the same from prop, the memory of the rows
ASKED: list[tuple[str, Any, sl.Condition, set[int]]] = [
    ("notes", "web1", NOTES.equals_in_any_case("web1"), {1024}),
    ("notes", "_= WEB1", NOTES.equals_in_any_case("WEB1"), {1024}),
    ("notes", ["Web1", "db1"], NOTES.is_in("Web1", "db1"), {1024, 4096}),
    ("notes", "!= Web1", NOTES != "Web1", {2048, 4096, 8192}),
    ("notes", "^= WEB", NOTES.starts_with("WEB"), {1024, 2048}),
    ("notes", "web*", NOTES.starts_with("web"), {1024, 2048}),
    ("notes", "!^= web", ~NOTES.starts_with("web"), {4096, 8192}),
    ("notes", "$= 1", NOTES.ends_with("1"), {1024, 4096}),
    ("notes", "*1", NOTES.ends_with("1"), {1024, 4096}),
    ("notes", "!$= 1", ~NOTES.ends_with("1"), {2048, 8192}),
    ("notes", "*= B", NOTES.contains("B"), {1024, 2048, 4096}),
    ("notes", "*EB*", NOTES.contains("EB"), {1024, 2048}),
    ("notes", "!*= eb", ~NOTES.contains("eb"), {4096, 8192}),
    ("notes", "~ ^w.*2$", NOTES.matches("^w.*2$"), {2048}),
    ("notes", "!~ ^w", ~NOTES.matches("^w"), {1024, 4096, 8192}),
    ("notes", "is null", NOTES.is_null(), {8192}),
    ("notes", "not null", NOTES.not_null(), {1024, 2048, 4096}),
    ("memory", "1024", MEMORY == 1024, {1024}),
    ("memory", 1024, MEMORY == "1024", {1024}),
    ("memory", [1024, 4096], MEMORY.is_in(1024, 4096), {1024, 4096}),
    ("memory", "!= 1 GB", MEMORY != 1024, {2048, 4096, 8192}),
    ("memory", "> 2 GB", MEMORY > 2048, {4096, 8192}),
    ("memory", ">= 2048 MB", MEMORY >= 2048, {2048, 4096, 8192}),
    ("memory", "< 2 GB", MEMORY < 2048, {1024}),
    ("memory", "<= 2048", MEMORY <= 2048, {1024, 2048}),
    ("created", "> sysdate - 20", CREATED >= NOW - dt.timedelta(days=20), {1024, 2048}),
    ("created", ">= currentDate - 30", CREATED.within_days(30), {1024, 2048, 4096}),
    ("created", "< currentDate - 30", CREATED < NOW - dt.timedelta(days=30), {8192}),
]
ONLY_PROP: list[tuple[sl.Condition, set[int]]] = [
    (NOTES.not_in("Web1", "db1"), {2048, 8192}),
    (~NOTES.is_in("Web1", "db1"), {2048, 8192}),
    (~(NOTES == "Web1"), {2048, 4096, 8192}),
    (~NOTES.is_null(), {1024, 2048, 4096}),
    ((MEMORY > 1024) & (MEMORY < 8192), {2048, 4096}),
    ((MEMORY < 2048) | (MEMORY > 4096), {1024, 8192}),
    (CREATED == (NOW - dt.timedelta(days=10)).date(), {2048}),
    (CREATED.between(NOW - dt.timedelta(days=40), NOW - dt.timedelta(days=5)), {2048, 4096}),
    (sl.prop("datacenter").not_null(), {1024, 2048, 4096, 8192}),
]
PATHS = {
    "notes": "virtualGuests.notes",
    "memory": "virtualGuests.maxMemory",
    "created": "virtualGuests.createDate",
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """Four guests."""
    with Emulator(seeded=False, start=NOW) as running:
        for notes, memory, days in ROWS:
            created = NOW - dt.timedelta(days=days)
            running.seed("Virtual_Guest", notes=notes, maxMemory=memory, createDate=created)
        yield running


@pytest.fixture(params=["xmlrpc", "rest"], scope="module")
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client of each wire."""
    wire: Literal["xmlrpc", "rest"] = request.param
    with emulator.client(wire) as opened:
        yield opened


def _found(client: sl.Client, **asked: Any) -> set[int]:
    rows = client["Account"].getVirtualGuests(mask="maxMemory", **asked)
    return {row["maxMemory"] for row in rows}


@pytest.mark.parametrize(
    ("keyword", "text", "where", "expected"), ASKED, ids=map(str, range(len(ASKED)))
)
def test_text_and_prop(
    client: sl.Client, keyword: str, text: Any, where: sl.Condition, expected: set[int]
) -> None:
    """A keyword's text and a condition find the same rows."""
    tree = filters.build(PATHS, {keyword: text}, units={"memory": "MB"})
    assert expected == _found(client, filter=tree)
    assert expected == _found(client, where=where)


@pytest.mark.parametrize(("where", "expected"), ONLY_PROP, ids=map(str, range(len(ONLY_PROP))))
def test_prop(client: sl.Client, where: sl.Condition, expected: set[int]) -> None:
    """What takes options has a word of its own."""
    assert expected == _found(client, where=where)
