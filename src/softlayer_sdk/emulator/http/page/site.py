"""The site: which path shows what, what its forms do, and the frame around all of it."""

from __future__ import annotations

import functools
from importlib import resources
from typing import TYPE_CHECKING, cast

from werkzeug.utils import redirect
from werkzeug.wrappers import Response as HttpResponse

from softlayer_sdk._schema import schema
from softlayer_sdk._version import __version__
from softlayer_sdk.emulator.engine.seeding import read_seed
from softlayer_sdk.emulator.http.guard import is_from_here, is_own_form
from softlayer_sdk.emulator.http.page import account, calls, controls
from softlayer_sdk.emulator.http.page.html import Html, el, light, link
from softlayer_sdk.emulator.http.page.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug.wrappers import Request as HttpRequest

    from softlayer_sdk.emulator.engine.dispatch import Dispatcher
    from softlayer_sdk.emulator.http.faults import Kind
    from softlayer_sdk.emulator.http.journal import Journal
    from softlayer_sdk.emulator.http.server import Emulator

_HTML = "text/html; charset=utf-8"
_READING = ("GET", "HEAD")
_FILES = {"/page.css": "text/css", "/page.js": "text/javascript"}
_TABS = {
    "/": "Account",
    calls.PATH: "Calls",
    controls.FAULTS: "Faults",
    controls.TIME: "Time",
    controls.SEED: "Seed",
}
_ROOTS = {path.strip("/").partition("/")[0] for path in (*_FILES, *_TABS, account.PATH, "/do")}
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E"
    "%3Crect width='8' height='8' rx='2' fill='%232f6f5e'/%3E"
    "%3Ccircle cx='4' cy='4' r='1.6' fill='%23fff'/%3E%3C/svg%3E"
)
# Nothing but what comes from here, and nowhere but in a window of its own.
_SAFE = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Page:
    """Shows an emulator to people, and lets them change it.

    Args:
        emulator: What is shown and changed.
        dispatcher: What has its state, and the lock of it.
        journal: The calls that came.
    """

    def __init__(self, emulator: Emulator, dispatcher: Dispatcher, journal: Journal) -> None:
        self._emulator = emulator
        self._dispatcher = dispatcher
        self._journal = journal
        self._actions: dict[str, Callable[[Mapping[str, str]], object]] = {
            "fault": self._add_fault,
            "calloff": self._call_off,
            "advance": lambda told: emulator.clock.advance(float(told["seconds"])),
            "next": lambda _: emulator.skip(),
            "snapshot": lambda told: emulator.snapshot(told["name"]),
            "restore": lambda told: emulator.restore(told["name"]),
            "reset": lambda _: emulator.reset(),
            "forget": lambda _: journal.clear(),
            "seed": lambda told: emulator.plant(**read_seed(told["text"])),
        }

    @staticmethod
    def has(http: HttpRequest) -> bool:
        """Whether a request is for the site; clients do not send theirs to its paths."""
        first, _, rest = http.path.strip("/").partition("/")
        return first in _ROOTS and (http.method in _READING or (first == "do" and bool(rest)))

    def answer(self, http: HttpRequest) -> HttpResponse:
        """Show something, or do it and go back to where it was asked for."""
        if not is_from_here(http):
            return HttpResponse("Only this machine sees this page.", 403)
        if http.path in _FILES:
            return HttpResponse(_file(http.path), content_type=_FILES[http.path], headers=_SAFE)
        if http.method not in _READING:
            return self._do(http)
        body = self._shown(http.path, http.args)
        if body is None:
            return self._framed(http.path, el("p", "There is no such page."), status=404)
        return self._framed(http.path, body)

    # --- what is done ----------------------------------------------------------------------------

    def _do(self, http: HttpRequest) -> HttpResponse:
        told, action = http.form, self._actions.get(http.path.removeprefix("/do/"))
        if not is_own_form(http) or action is None:
            return HttpResponse("Only the forms of this page do something here.", 403)
        back = told.get("back", "/")
        back = back if back in _TABS else "/"
        try:
            action(told)
        except (ValueError, TypeError, LookupError, OSError) as error:
            text = str(error.args[0] if isinstance(error, LookupError) else error)
            body = self._shown(back, told) or el("div")
            wrong = el("p", f"That was not done: {text}", class_="wrong", role="alert")
            return self._framed(back, el("div", wrong, body), status=400)
        return redirect(back, 303)

    def _add_fault(self, told: Mapping[str, str]) -> None:
        self._emulator.faults.add(
            cast("Kind", told["kind"]),
            service=told["service"].strip() or None,
            method=told["method"].strip() or None,
            times=int(told["times"]) if told["times"] else None,
            after=int(told["after"] or 0),
            seconds=float(told["seconds"] or 1),
        )

    def _call_off(self, told: Mapping[str, str]) -> None:
        waiting = self._emulator.faults.waiting()
        self._emulator.faults.remove(waiting[int(told["number"])])

    # --- what is shown ---------------------------------------------------------------------------

    def _shown(self, path: str, told: Mapping[str, str]) -> Html | None:
        """What a path shows; None when there is nothing."""
        with self._dispatcher.settled() as state:
            match path.strip("/").split("/"):
                case [""]:
                    latest = calls.latest(self._journal)
                    return account.overview(state, KINDS[0].datatype, 0, latest)
                case ["account", name] if (found := schema.find_datatype(name)) is not None:
                    return account.overview(state, found.name, _number(told.get("from")))
                case ["account", name, id] if (row := state.find(name, id)) is not None:
                    return account.detail(state, row)
                case ["time"]:
                    return controls.time(state, self._emulator.snapshots)
                case _:
                    return self._shown_of_calls(path, told)

    def _shown_of_calls(self, path: str, told: Mapping[str, str]) -> Html | None:
        match path.strip("/").split("/"):
            case ["calls"]:
                return calls.overview(self._journal)
            case ["calls", number] if call := self._journal.find(_number(number)):
                return calls.detail(call, self._emulator)
            case ["faults"]:
                return controls.faults(self._emulator.faults, told.get("kind", ""))
            case ["seed"]:
                return controls.seed(told.get("text", ""))
            case _:
                return None

    def _framed(self, path: str, body: Html, *, status: int = 200) -> HttpResponse:
        title = next((name for tab, name in _TABS.items() if _within(path, tab)), "Account")
        head = el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("meta", name="color-scheme", content="light dark"),
            el("title", f"{title} · SoftLayer emulator"),
            el("link", rel="icon", href=_ICON),
            el("link", rel="stylesheet", href="/page.css"),
            el("script", src="/page.js", defer=True),
        )
        page = el("html", head, el("body", self._top(title), el("main", body)), lang="en")
        return HttpResponse(f"<!doctype html>{page}", status, _SAFE, content_type=_HTML)

    def _top(self, chosen: str) -> Html:
        """The bar above everything: where one is, what waits, and what time it is."""
        waiting, wrong = len(self._journal.in_flight()), len(self._emulator.faults.waiting())
        tabs = [
            link(path, name, aria_current="page" if name == chosen else None)
            for path, name in _TABS.items()
        ]
        now = el(
            "p",
            light(f"in flight: {waiting}") if waiting else None,
            light(f"faults: {wrong}") if wrong else None,
            el("time", f"{self._emulator.clock.now():%Y-%m-%d %H:%M:%S} UTC"),
            id="now",
            data_live=True,
        )
        name = link("/", "SoftLayer ", el("b", "emulator"), class_="brand", title=__version__)
        return el("header", name, el("nav", tabs), now)


def _within(path: str, tab: str) -> bool:
    return path == tab or (tab != "/" and path.startswith(f"{tab}/"))


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0


@functools.cache
def _file(path: str) -> bytes:
    return resources.files("softlayer_sdk.emulator.http.page").joinpath(path[1:]).read_bytes()
