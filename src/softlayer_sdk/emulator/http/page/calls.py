"""The calls that came: the last ones, those in flight, and one with all that is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.http.page.html import (
    as_json,
    button,
    code,
    el,
    form,
    light,
    link,
    section,
    table,
)
from softlayer_sdk.emulator.http.page.snippets import as_curl, as_python

if TYPE_CHECKING:
    from softlayer_sdk.emulator.http.journal import Call, Journal
    from softlayer_sdk.emulator.http.page.html import Html
    from softlayer_sdk.emulator.http.server import Emulator

PATH = "/calls"
_LATEST = 5
_HEAD = ("#", "At", "Call", "Id", "Wire", "Came of it", "ms")


def overview(journal: Journal) -> Html:
    """The calls in flight, and the last ones."""
    waiting = journal.in_flight()
    ended = [call for call in journal.recent() if call.seconds is not None]
    return el(
        "div",
        section(
            "In flight",
            table(_HEAD, map(_line, waiting), empty="Nothing waits for an answer."),
            id="in-flight",
            data_live=True,
        ),
        section(
            ["Calls ", el("small", f"the last {len(ended)}" if ended else "")],
            table(_HEAD, map(_line, ended), empty="Nothing was called yet."),
            id="calls",
            data_live=True,
        ),
        form("forget", button("Forget them", class_="quiet"), back=PATH),
    )


def latest(journal: Journal) -> Html:
    """The last few calls, in flight or not."""
    lines = map(_line, journal.recent()[:_LATEST])
    last = table(_HEAD, lines, empty="Nothing was called yet.")
    return section(link(PATH, "Last calls"), last, id="latest", data_live=True)


def _line(call: Call) -> list[object]:
    service = call.asked["service"].removeprefix("SoftLayer_")
    name = [el("span", f"{service}::", class_="dim"), call.asked["method"]]
    return [
        call.number,
        f"{call.at:%H:%M:%S}",
        link(f"{PATH}/{call.number}", name),
        call.asked["id"],
        call.asked["wire"],
        light(outcome(call)),
        f"{call.took * 1000:.1f}",
    ]


def outcome(call: Call) -> str:
    """What became of a call, in a word or two."""
    if call.seconds is None:
        return "in flight"
    if call.fault is not None:
        return f"fault: {call.fault}"
    if call.refusal is not None:
        return f"refused: {call.refusal.status}"
    return "ok" if call.total is None else f"ok, {call.total:,} rows"


def detail(call: Call, emulator: Emulator) -> Html:
    """A call: what was asked, what was answered, and how to call it again."""
    asked = call.asked
    endpoint = emulator.rest_url if asked["wire"] == "rest" else emulator.xmlrpc_url
    python = as_python(call, endpoint)
    again = "SL_USERNAME and SL_API_KEY say who calls; put in what is hidden."
    return el(
        "div",
        section(
            [f"{asked['service']}::{asked['method']} ", light(outcome(call))],
            el(
                "p",
                f"Call {call.number}, over {asked['wire']}, at {call.at:%Y-%m-%d %H:%M:%S} UTC; "
                f"{call.took * 1000:.1f} ms",
            ),
            el("h3", "Asked"),
            as_json({name: value for name, value in _asked(call).items() if value}),
            el("h3", "Answered"),
            _answered(call),
            id="call",
            data_live=True,
        ),
        section(
            "Call it again",
            el("p", again, class_="dim"),
            [el("h3", "Python"), code(python, copy=True)] if python else None,
            el("h3", "curl"),
            code(as_curl(call, emulator.rest_url), copy=True),
        ),
    )


def _asked(call: Call) -> dict[str, Any]:
    names = ("id", "args", "mask", "filter", "limit", "offset")
    return {name: call.asked[name] for name in names} | {"steps": call.steps}


def _answered(call: Call) -> Html:
    if call.seconds is None:
        return el("p", "Nothing yet.", class_="empty")
    if call.refusal is not None:
        return as_json({"error": call.refusal.text, "code": call.refusal.code})
    if call.fault is not None and call.answer is None:
        return el("p", "Nothing that was worked out: something went wrong on purpose.")
    return as_json(call.answer)
