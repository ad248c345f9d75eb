"""An empty text is no condition of a list: what was to be one row would be all of them."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._lists import RowOptions
from tests.managers.doubles import Scripted
from tests.managers.doubles import name as double_name

if typing.TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator


def conditions(method: Any) -> list[str]:
    """The keywords of a list method that narrow it by a text."""
    keywords = list(inspect.signature(method).parameters.values())
    hints = typing.get_type_hints(method)
    rows = [hints[each.name].__args__[0] for each in keywords if each.kind is each.VAR_KEYWORD]
    if not rows or "page_size" not in rows[0].__annotations__:
        return []
    kinds = {each.name: each.annotation for each in keywords if each.default is None}
    kinds |= rows[0].__annotations__
    return [
        name
        for name, kind in kinds.items()
        if name not in RowOptions.__annotations__
        and any(text in str(kind) for text in ("FilterValue |", "str |"))
    ]


CASES = [
    pytest.param(manager, name, keyword, id=f"{manager.__name__}.{name}.{keyword}")
    for manager in {getattr(sl, each): None for each in sl.managers.__all__}
    for name, method in inspect.getmembers(manager, inspect.isfunction)
    if not name.startswith("_")
    for keyword in conditions(method)
]


@pytest.mark.parametrize(("manager", "name", "keyword"), CASES)
@pytest.mark.parametrize("empty", ["", " "], ids=repr)
def test_an_empty_text_is_refused(manager: Any, name: str, keyword: str, empty: str) -> None:
    """The list is not asked for, and the error has the keyword."""
    packages = "Product_Package::getAllObjects"  # where the id of a package is looked up
    script = Scripted({packages: [{"id": 5, "keyName": "5"}]})
    method = getattr(manager(script.client()), name)
    of = [
        "5"
        for each in inspect.signature(method).parameters.values()
        if each.default is each.empty and each.kind is each.POSITIONAL_OR_KEYWORD
    ]
    if name == "get_upcoming_events":
        of = ["PLANNED"]
    with pytest.raises(sl.PreflightError, match=f"^{keyword}="):
        list(method(*of, **{keyword: empty}))
    assert {packages} >= {double_name(call) for call in script.calls}


@pytest.mark.parametrize("empty", [[], (), [""], ["web1", " "], "^= ", "!="], ids=repr)
def test_an_empty_choice_is_refused(client: sl.Client, emulator: Emulator, empty: Any) -> None:
    """So is a list with an empty text in it, and an operator with nothing after it."""
    before = len(emulator.calls)
    for method in (sl.VSManager(client).list_instances, sl.VSManager(client).iter_instances):
        with pytest.raises(sl.PreflightError, match=r"^hostname="):
            list(method(hostname=empty))
    assert before == len(emulator.calls)


@pytest.mark.parametrize("value", ["web*", "*1", "*", "!= web1", "Is Null"])
def test_operations_are_refused_among_values(client: sl.Client, value: str) -> None:
    """A list has values; `web*` in it would match nothing, in silence."""
    manager = sl.VSManager(client)
    with pytest.raises(sl.PreflightError, match="is an operation"):
        manager.list_instances(hostname=["db1", value])
    with pytest.raises(sl.PreflightError, match="is an operation"):
        manager.list_instances(where=sl.prop("hostname").is_in("db1", value))
    with pytest.raises(sl.PreflightError, match="is an operation"):
        manager.list_instances(where=sl.prop("hostname").not_in(value))
    assert [] == manager.list_instances(where=sl.prop("hostname") == value)


def test_no_tags_and_none_are_no_condition(client: sl.Client) -> None:
    """Programs pass them where nothing was chosen; 0 is a number like others."""
    manager = sl.VSManager(client)
    everything = len(manager.list_instances())
    assert everything == len(manager.list_instances(tags=[], hostname=None))
    assert 0 == len(manager.list_instances(cpus=0))


EMPTY: list[Callable[[sl.Client], object]] = [
    lambda client: sl.SearchManager(client).search(""),
    lambda client: sl.SearchManager(client).search_instances("", hostname=""),
    lambda client: sl.SearchManager(client).search_hardware_instances("web", cpu=" "),
    lambda client: sl.NetworkManager(client).get_pods(""),
    lambda client: sl.NetworkManager(client).get_datacenter(datacenter=""),
    lambda client: sl.OrderingManager(client).get_regions(5, ""),
]


@pytest.mark.parametrize("ask", EMPTY, ids=range(len(EMPTY)))
def test_other_lists_refuse_it_too(
    client: sl.Client, emulator: Emulator, ask: Callable[[sl.Client], object]
) -> None:
    """Nothing is sent, whatever narrows them."""
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError, match="there is nothing in it"):
        ask(client)
    assert before == len(emulator.calls)
