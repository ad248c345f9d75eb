"""What every manager does."""

from __future__ import annotations

import contextlib
import inspect
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import managers
from tests.managers.doubles import Scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator

FILL: dict[str, Any] = {"int | str": 1, "int": 1, "bool": True, "Sequence[str]": ["x"]}


def test_repr_shows_no_secret() -> None:
    """A manager shows its client, whose key is nobody's business."""
    manager = sl.DNSManager(sl.Client("grace", "s3cret", transport=Scripted({})))
    assert repr(manager).startswith("DNSManager(Client(")
    assert "s3cret" not in repr(manager)


def test_resolve_ids_knows_ids_everywhere() -> None:
    """Even a manager that knows nothing by name knows ids; other text stands for nothing."""
    manager = sl.SearchManager(Scripted({}).client())
    guid = "6c1e2f00-1111-4222-8333-444455556666"
    assert [[5], [5], [guid], [], []] == [
        manager.resolve_ids(each) for each in (5, "5", guid, "web1", guid.replace("4222", "1222"))
    ]


def ids() -> Iterator[tuple[str, str, str]]:
    """Every manager's methods with their keywords that take an id or a name and need one."""
    for manager in managers.__all__:
        methods = inspect.getmembers(getattr(managers, manager), inspect.isfunction)
        for name, function in methods:
            for each in inspect.signature(function).parameters.values():
                if each.annotation == "int | str" and each.default is each.empty and name[0] != "_":
                    yield manager, name, each.name


@pytest.mark.parametrize("wrong", [None, [], 1.5, True, " "], ids=repr)
def test_what_names_nothing_is_refused_before_anything_is_sent(
    client: sl.Client, emulator: Emulator, wrong: Any
) -> None:
    """Wherever an id or a name is needed, what can be neither reaches no call."""
    found: list[str] = []
    for manager, method, keyword in ids():
        before = len(emulator.calls)
        call = getattr(getattr(managers, manager)(client), method)
        parameters = inspect.signature(call).parameters.values()
        needed = [each for each in parameters if each.default is each.empty and each.annotation]
        given = {
            each.name: FILL.get(each.annotation, "x")
            for each in needed
            if each.kind not in {each.VAR_KEYWORD, each.VAR_POSITIONAL}
        }
        # What was put in for the others may be refused first: no matter, as long as nothing goes.
        with contextlib.suppress(sl.SoftLayerError, TypeError, ValueError, OSError):
            answer = call(**{**given, keyword: wrong})
            list(answer if inspect.isgenerator(answer) else ())
        sent = [each["method"] for each in emulator.calls[before:]]
        if sent:
            found.append(f"{manager}.{method}({keyword}=): {sent}")
    assert not found, "\n".join(found)
