"""What is in the account: kinds of objects, the objects of a kind, and one object."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.masks import Mask
from softlayer_sdk.emulator.engine.render import Renderer
from softlayer_sdk.emulator.engine.request import without_secrets
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import is_array
from softlayer_sdk.emulator.http.page.html import as_json, el, light, link, section, table
from softlayer_sdk.emulator.http.page.kinds import KINDS, kind_of, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.state import State
    from softlayer_sdk.emulator.http.page.html import Html
    from softlayer_sdk.emulator.http.page.kinds import Kind

# So many rows are on one page; of so many, all are looked at for a summary of their states.
_ROWS, _SUMMED = 50, 500
PATH = "/account/"


def overview(state: State, datatype: str, start: int, below: Html | None = None) -> Html:
    """The kinds of objects on one side, the objects of one kind on the other."""
    kind = kind_of(datatype)
    objects = section(
        [kind.title, " ", el("small", f"{state.count(datatype):,}")],
        _summary(state, kind),
        _objects(state, kind, start),
        id="objects",
        data_live=True,
    )
    return el("div", _kinds(state, datatype), el("div", objects, below), class_="split")


def _kinds(state: State, chosen: str) -> Html:
    """The kinds that people know, with how many of each there are, and all others."""
    known = {kind.datatype for kind in KINDS}
    others = [name for name in state.datatypes() if name not in known]
    mine = [
        _kind(kind.datatype, kind.title, state.count(kind.datatype), chosen)
        for kind in KINDS
        if state.count(kind.datatype) or kind.datatype == chosen
    ]
    rest = [
        _kind(name, name.removeprefix("SoftLayer_"), state.count(name), chosen) for name in others
    ]
    more = el("details", el("summary", "All other datatypes"), rest, open=chosen in others)
    return el("nav", el("div", mine, id="kinds", data_live=True), more, class_="kinds")


def _kind(datatype: str, title: str, count: int, chosen: str) -> Html:
    current = "page" if datatype == chosen else None
    return link(f"{PATH}{datatype}", title, el("b", f"{count:,}"), aria_current=current)


def _summary(state: State, kind: Kind) -> Html | None:
    """How many are in which state, unless they are a great many."""
    if state.count(kind.datatype) > _SUMMED:
        return None
    states = Counter(seen(row, kind)[1] for row in state.all(kind.datatype))
    lights = [el("span", light(name), f" {count}") for name, count in states.items() if name]
    return el("p", lights, class_="summary") if lights else None


def _objects(state: State, kind: Kind, start: int) -> list[Html | None]:
    count = state.count(kind.datatype)
    rows = [
        [link(path_of(row), row.values["id"]), name, light(now) if now else "", *more]
        for row in itertools.islice(state.all(kind.datatype), start, start + _ROWS)
        for name, now, more in [seen(row, kind)]
    ]
    head = ["Id", "Name", "State", *(title for title, _ in kind.columns)]
    if not any(row[2] for row in rows):
        head.remove("State")
        rows = [[*row[:2], *row[3:]] for row in rows]
    return [table(head, rows, empty="There are none."), _pages(kind, count, start)]


def _pages(kind: Kind, count: int, start: int) -> Html | None:
    """The way to what is before and after."""
    path = f"{PATH}{kind.datatype}?from="
    before = link(f"{path}{max(0, start - _ROWS)}", "← before") if start else None
    after = link(f"{path}{start + _ROWS}", "after →") if start + _ROWS < count else None
    return el("p", before, " ", after, class_="pages") if before or after else None


def path_of(row: Row) -> str:
    """Where an object is shown."""
    return f"{PATH}{row.type.name}/{row.values['id']}"


def detail(state: State, row: Row) -> Html:
    """One object: its properties, what it leads to, and what is to happen to it."""
    kind = kind_of(row.type.name)
    name, now, _ = seen(row, kind)
    told = without_secrets(Renderer().render(row, Mask()))
    coming = [event for event in state.events if row in event.rows]
    datatype = row.type.name
    return el(
        "div",
        _kinds(state, datatype),
        section(
            [name, " ", light(now) if now else None],
            el("p", link(f"{PATH}{datatype}", datatype), f" {row.values['id']}"),
            [
                el("p", f"At {each.due:%H:%M:%S} UTC: {each.action.replace('_', ' ')}")
                for each in coming
            ],
            el("h3", "Leads to"),
            table(["Relation", "Objects"], _relations(row), empty="Nothing."),
            el("h3", "Properties"),
            as_json(told),
            id="object",
            data_live=True,
        ),
        class_="split",
    )


def _relations(row: Row) -> Iterator[tuple[str, object]]:
    """The rows that an object holds, and those that hold it."""
    for name, value in row.values.items():
        held = [each for each in (value if is_array(value) else [value]) if isinstance(each, Row)]
        if held:
            yield name, _links(held)
    holders = [each for each in row.referrers if each.key]
    if holders:
        yield "held by", _links(holders)


def _links(rows: list[Row]) -> list[Any]:
    shown: list[Any] = [
        [_linked(each), " "] for each in rows[:_ROWS] if each.type.name != "SoftLayer_Account"
    ]
    return [*shown, f"… and {len(rows) - _ROWS:,} more" if len(rows) > _ROWS else None]


def _linked(row: Row) -> Html:
    name, _, _ = seen(row, kind_of(row.type.name))
    text = f"{row.type.name.removeprefix(schema.PREFIX)} {name}"
    return link(path_of(row), text) if row.key else el("span", text)
