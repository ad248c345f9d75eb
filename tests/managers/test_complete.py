"""The managers and their tests, held against each other."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import softlayer_sdk as sl
from tests.meta.flow import orders

MANAGERS: list[type[Any]] = [getattr(sl.managers, name) for name in sl.managers.__all__]
TESTS = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
PAIRS = [
    (manager, name)
    for manager in dict.fromkeys(MANAGERS)
    for name in dir(manager)
    if not name.startswith("_") and inspect.isfunction(getattr(manager, name))
]
METHODS = [pytest.param(*pair, id=f"{pair[0].__name__}.{pair[1]}") for pair in PAIRS]


def test_the_list_of_managers_is_whole() -> None:
    """Each manager is in `managers.__all__`, and exported by the package under its name."""
    names = {name for name in sl.__all__ if name.endswith("Manager")}
    assert set(sl.managers.__all__) == names
    assert all(getattr(sl, name) is getattr(sl.managers, name) for name in names)
    folder = Path(sl.managers.__path__[0])
    found = {file.stem for file in folder.glob("[!_]*.py")}
    assert found == {manager.__module__.rpartition(".")[2] for manager in MANAGERS}


@pytest.mark.parametrize(("manager", "name"), METHODS)
def test_every_method_has_a_test(manager: type[Any], name: str) -> None:
    """Each public method is called, or named in a table, somewhere beside this file."""
    assert re.search(rf"[.\"]{name}\b", TESTS), f"{manager.__name__}.{name} has no test"


@pytest.mark.parametrize(("manager", "name"), METHODS)
def test_every_argument_is_described(manager: type[Any], name: str) -> None:
    """A docstring has each argument, or says whose keywords they are, and ends with a link."""
    method = getattr(manager, name)
    text = inspect.getdoc(method) or ""
    borrowed = re.search(r"The keywords are those of (\w+)\(\)", text)
    if borrowed:
        text += inspect.getdoc(getattr(manager, borrowed[1])) or ""
    for argument in list(inspect.signature(method).parameters)[1:]:
        assert re.search(rf"^ +{argument}: ", text, re.MULTILINE), argument
    local = {"resolve_ids", "get_cancellation_reasons"}
    assert name in local or "https://sldn.softlayer.com/reference/services/" in text


@pytest.mark.parametrize(("manager", "name"), [pair for pair in PAIRS if orders(*pair)])
def test_what_costs_money_says_so_first(manager: type[Any], name: str) -> None:
    """The first paragraph of the docstring speaks of billing or of costs."""
    text = (inspect.getdoc(getattr(manager, name)) or "").split("Args:")[0]
    assert re.search("[Bb]illing|billed|costs", text)


def test_methods_are_short() -> None:
    """A public method has at most 20 lines on average, with its docstring."""
    lines = [
        inspect.getsource(getattr(manager, name)).count("\n")
        for manager, name in PAIRS
        if name in vars(manager)
    ]
    assert sum(lines) / len(lines) <= 20


def test_what_costs_money_is_known() -> None:
    """The methods of the test above are found by what they call, in whatever helper."""
    assert orders(sl.VSManager, "create_instances")
    assert orders(sl.VlanManager, "order_vlan")
    assert not orders(sl.VSManager, "verify_create_instance")
    assert not orders(sl.SshKeyManager, "add_key")
