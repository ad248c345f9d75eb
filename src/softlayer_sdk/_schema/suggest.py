"""The nearest right name for a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BEGINNING = 3  # letters that are enough of a name


def did_you_mean(suggestion: str | None) -> str:
    """The end of a message about a wrong name."""
    return f". Did you mean {suggestion!r}?" if suggestion else ""


def nearest(name: str, known: Iterable[str | None]) -> str | None:
    """The known name that is most like a wrong one, or begins with it; None is no name.

    The case does not matter.
    """
    import difflib  # noqa: PLC0415 - for errors only

    by_lower = {each.lower(): each for each in known if each}
    wrong = str(name).lower()
    found = difflib.get_close_matches(wrong, by_lower, n=1)
    begun = [each for each in by_lower if len(wrong) >= _BEGINNING and each.startswith(wrong)]
    return by_lower[min(found or begun)] if found or begun else None
