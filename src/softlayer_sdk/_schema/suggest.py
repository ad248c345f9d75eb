"""The nearest right name for a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(suggestion: str | None) -> str:
    """The end of a message about a wrong name."""
    return f". Did you mean {suggestion!r}?" if suggestion else ""


def nearest(name: str, known: Iterable[str | None]) -> str | None:
    """The known name that is most like a wrong one, whatever its case; None is no name."""
    import difflib  # noqa: PLC0415 - for errors only

    by_lower = {each.lower(): each for each in known if each}
    found = difflib.get_close_matches(str(name).lower(), by_lower, n=1)
    return by_lower[found[0]] if found else None
