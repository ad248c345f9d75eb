"""The managers have the methods and keywords of the official package, or a reason why not."""

from __future__ import annotations

import inspect
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import SoftLayer.managers
from SoftLayer.managers.email import EmailManager
from SoftLayer.managers.storage import StorageManager

import softlayer_sdk as sl
from softlayer_sdk.managers._lists import RowOptions
from tests.meta.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

DIFFERENCES = tomllib.loads((ROOT / "docs/differences.toml").read_text())["difference"]
# Two are managers that the package of theirs does not export.
THEIRS: dict[str, type[Any]] = {
    **{name: getattr(SoftLayer.managers, name) for name in SoftLayer.managers.__all__},
    "EmailManager": EmailManager,
    "StorageManager": StorageManager,
}
PASSED_ON = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)


def _methods(cls: type[Any]) -> dict[str, Any]:
    found = inspect.getmembers(cls, inspect.isfunction)
    return {name: method for name, method in found if not name.startswith("_")}


def _keywords(method: Any) -> set[str]:
    """The keywords of a method of ours, with those that it passes on."""
    given = inspect.signature(method).parameters.values()
    passed_on: set[str] = set()
    for each in given:
        if each.kind is inspect.Parameter.VAR_KEYWORD:
            name = str(each.annotation).removeprefix("Unpack[").removesuffix("]")
            options = getattr(sys.modules[method.__module__], name, RowOptions)
            passed_on |= set(options.__annotations__)
    return {each.name for each in given} | passed_on


def _row(manager: str, method: str, keyword: str | None = None) -> dict[str, Any] | None:
    """The row that tells of a difference."""
    for each in DIFFERENCES:
        if (
            each["manager"] in ("*", manager)
            and each.get("method") in (None, method)
            and each.get("keyword") == keyword
        ):
            return dict(each)
    return None


def _lacking(name: str) -> Iterator[str]:
    """What a manager of theirs has, and ours has not, without a row."""
    ours = _methods(getattr(sl, name))
    for method, theirs in _methods(THEIRS[name]).items():
        row = _row(name, method)
        mine = ours.get((row or {}).get("ours", method))
        if mine is None:
            if row is None:
                yield method
            continue
        for each in list(inspect.signature(theirs).parameters.values())[1:]:
            told = _row(name, method, each.name)
            known = (told or {}).get("ours", each.name) in _keywords(mine)
            if each.kind not in PASSED_ON and not known and (told is None or "ours" in told):
                yield f"{method}({each.name}=)"


@pytest.mark.parametrize("name", sorted(THEIRS))
def test_what_theirs_has_ours_has(name: str) -> None:
    """Each method and each keyword, but for those that a row of the documentation tells of."""
    assert [] == list(_lacking(name))


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: f"{row}"[:80])
def test_a_difference_is_of_something(row: dict[str, Any]) -> None:
    """A row is about a manager and a method of theirs, and has a reason."""
    theirs = {**THEIRS, "Client": SoftLayer.BaseClient}
    assert row["reason"]
    assert row["manager"] == "*" or row["manager"] in theirs
    if "method" in row:
        assert row["method"] in _methods(theirs[row["manager"]])
