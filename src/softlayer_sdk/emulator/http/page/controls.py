"""What can be changed: faults to switch on, the time, snapshots, seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.http.faults import MEANINGS
from softlayer_sdk.emulator.http.page.account import path_of
from softlayer_sdk.emulator.http.page.html import (
    button,
    el,
    field,
    form,
    light,
    link,
    section,
    table,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import Event, State
    from softlayer_sdk.emulator.http.faults import Fault, Faults
    from softlayer_sdk.emulator.http.page.html import Html

FAULTS, TIME, SEED = "/faults", "/time", "/seed"
_JUMPS = {"1 minute": 60, "1 hour": 3600, "1 day": 86400, "30 days": 30 * 86400}
_SEED = """\
[[Virtual_Guest]]
count = 3
hostname = "node{n}"
domain = "example.org"

[[Dns_Domain]]
name = "example.org"
"""


def faults(waiting: Faults, chosen: str) -> Html:
    """What is to go wrong, and what else could."""
    kinds = [
        el(
            "label",
            el(
                "input",
                type="radio",
                name="kind",
                value=kind,
                required=True,
                checked=kind == chosen,
            ),
            el("b", kind),
            el("span", meaning),
        )
        for kind, meaning in MEANINGS.items()
    ]
    rows = [_fault(number, each) for number, each in enumerate(waiting.waiting())]
    head = ("Fault", "Call", "Times", "After", "")
    return el(
        "div",
        section(
            "To go wrong",
            table(head, rows, empty="Everything goes well."),
            id="waiting",
            data_live=True,
        ),
        section(
            "Switch on",
            form(
                "fault",
                el("fieldset", el("legend", "What goes wrong"), kinds, class_="choices"),
                el(
                    "div",
                    field("Service", "service", placeholder="any", list="services"),
                    field("Method", "method", placeholder="any"),
                    field("Calls; empty for all", "times", type="number", min=1, value=1),
                    field("Good ones first", "after", type="number", min=0, value=0),
                    field("Seconds, to be late", "seconds", type="number", min=0, step="any"),
                    class_="fields",
                ),
                button("Let it go wrong"),
                el(
                    "datalist",
                    [el("option", value=name[10:]) for name in schema.service_names()],
                    id="services",
                ),
                back=FAULTS,
            ),
        ),
    )


def _fault(number: int, fault: Fault) -> list[object]:
    service = (fault.service or "any service").removeprefix("SoftLayer_")
    return [
        light(f"fault: {fault.kind}"),
        f"{service}::{fault.method or 'any method'}",
        "all" if fault.times is None else fault.times,
        fault.after,
        form(
            "calloff",
            el("input", type="hidden", name="number", value=number),
            button("Call off", class_="quiet"),
            back=FAULTS,
        ),
    ]


def time(state: State, snapshots: list[str]) -> Html:
    """The clock, what is to happen, and snapshots to go back to."""
    jumps = [
        button(f"+ {label}", name="seconds", value=seconds) for label, seconds in _JUMPS.items()
    ]
    events = sorted(state.events)
    return el(
        "div",
        section(
            "Clock",
            el(
                "p",
                f"{state.clock.now():%Y-%m-%d %H:%M:%S} UTC",
                class_="clock",
                id="clock",
                data_live=True,
            ),
            form("advance", jumps, back=TIME, class_="row"),
            form(
                "advance",
                field("Seconds", "seconds", type="number", min=0, step="any", required=True),
                button("Move on"),
                back=TIME,
                class_="row",
            ),
        ),
        section(
            "To happen",
            table(("At", "What", "To"), map(_event, events), empty="Nothing is to happen."),
            form("next", button("Move to the next"), back=TIME) if events else None,
            id="events",
            data_live=True,
        ),
        _snapshots(snapshots),
    )


def _event(event: Event) -> list[object]:
    return [
        f"{event.due:%Y-%m-%d %H:%M:%S}",
        event.action.replace("_", " "),
        [[_object(row), " "] for row in event.rows],
    ]


def _object(row: Row) -> Html:
    return link(path_of(row), f"{row.type.name.removeprefix(schema.PREFIX)} {row.values['id']}")


def _snapshots(names: list[str]) -> Html:
    rows = [
        [
            name or el("i", "without a name"),
            form(
                "restore",
                el("input", type="hidden", name="name", value=name),
                button("Go back to it", class_="quiet"),
                back=TIME,
            ),
        ]
        for name in names
    ]
    return section(
        "Snapshots",
        table(("Name", ""), rows, empty="None was kept."),
        form("snapshot", field("Name", "name"), button("Keep"), back=TIME, class_="row"),
        form(
            "reset",
            button("Start over", class_="danger", data_ask="Forget all that was changed?"),
            back=TIME,
        ),
    )


def seed(text: str) -> Html:
    """Objects to add, in TOML or JSON."""
    return section(
        "Add objects",
        el(
            "p",
            "A list of objects by datatype, by SoftLayer's names, in TOML or JSON. What is not "
            "given is made up; {n} counts.",
        ),
        form(
            "seed",
            el("textarea", text or _SEED, name="text", rows=16, spellcheck="false"),
            button("Add them"),
            back=SEED,
        ),
    )
