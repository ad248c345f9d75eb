"""HTML from plain functions: whatever is not made here is text, and is escaped."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EMPTY = {"input", "link", "meta"}
# Words in states, and the colour of a light that goes with them: the first that fits.
_LIGHTS = (
    ("bad", ("refused", "fault", "fail", "error", "expired", "disabled", "suspended", "unknown")),
    ("busy", ("in flight", "provision", "deploy", "pending", "reload", "setup", "reclaim", "…")),
    ("off", ("halted", "paused", "closed", "cancel", "inactive", "disconnected", "off")),
    ("on", ("running", "active", "open", "approved", "online", "ok", "ready")),
)


class Html(str):
    """Text that is HTML, and is not escaped again."""

    __slots__ = ()


def text_of(value: object) -> Html:
    """A value as HTML: text is escaped, lists are joined, nothing is left out."""
    return Html("".join(_pieces(value)))


def _pieces(value: object) -> Iterator[str]:
    if isinstance(value, Html):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in value:  # pyright: ignore[reportUnknownVariableType] - of whatever
            yield from _pieces(each)  # pyright: ignore[reportUnknownArgumentType] - the same
    elif value is not None:
        yield html.escape(str(value))


def el(tag: str, *inside: object, **attributes: object) -> Html:
    """An element.

    Args:
        tag: Its name.
        inside: What is in it: elements, texts, lists of them.
        attributes: Its attributes; `class_` is `class`, `data_live` is `data-live`. True stands for
            an attribute without a value, None and False for one that is not there.
    """
    told = "".join(
        f" {name.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{html.escape(str(value))}"')
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return Html(f"<{tag}{told}>" + ("" if tag in _EMPTY else f"{text_of(inside)}</{tag}>"))


def light(state: str) -> Html:
    """A state, with a light of its colour."""
    low = state.lower()
    colour = next((name for name, words in _LIGHTS if any(word in low for word in words)), "plain")
    return el("span", state, class_=f"light {colour}")


def link(path: str, *inside: object, **attributes: object) -> Html:
    """A link within the page."""
    return el("a", *inside, href=path, **attributes)


def table(head: Iterable[str], rows: Iterable[Iterable[object]], *, empty: str) -> Html:
    """A table whose cells know their column, for small screens; or why there is none."""
    names = list(head)
    body = [
        el("tr", [el("td", cell, data_name=name) for name, cell in zip(names, row, strict=True)])
        for row in rows
    ]
    if not body:
        return el("p", empty, class_="empty")
    return el(
        "table",
        el("thead", el("tr", [el("th", name, scope="col") for name in names])),
        el("tbody", body),
    )


def section(title: object, *inside: object, **attributes: object) -> Html:
    """A part of the page with a heading."""
    return el("section", el("h2", title), *inside, **attributes)


def form(action: str, *inside: object, back: str, **attributes: object) -> Html:
    """A form that does something, and comes back."""
    hidden = el("input", type="hidden", name="back", value=back)
    return el("form", hidden, *inside, method="post", action=f"/do/{action}", **attributes)


def button(label: str, **attributes: object) -> Html:
    """The button of a form."""
    return el("button", label, **{"type": "submit", **attributes})


def field(label: str, name: str, *, wide: bool = False, **attributes: object) -> Html:
    """A field with its label."""
    inside = el("input", name=name, **{"autocomplete": "off", **attributes})
    return el("label", el("span", label), inside, class_="wide" if wide else None)


def code(text: str, *, copy: bool = False) -> Html:
    """Code, which can be copied."""
    return el("pre", el("code", text), data_copy=copy)


def as_json(value: Any) -> Html:
    """Plain data, laid out."""
    return code(json.dumps(value, indent=2, ensure_ascii=False, default=str))
