"""A flag of what orders, cancels or changes is True or False; all else is refused at once."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted
from tests.managers.test_complete import PAIRS

# What only looks, or waits: there a flag chooses what is shown.
LOOKS = re.compile("(list|iter|get|wait|public_network|private_network)(_|$)")
# Something for each other argument that is needed, by how its annotation begins; flags come first.
FILLING: dict[str, Any] = {
    "bool": True,
    "int": 1,
    "str": "x",
    "Sequence": [],
    "Iterable": [],
    "Mapping": {},
}


def _flags() -> list[Any]:
    return [
        pytest.param(manager, name, flag, id=f"{manager.__name__}.{name}-{flag}")
        for manager, name in PAIRS
        if not LOOKS.match(name)
        for flag, type in getattr(manager, name).__annotations__.items()
        if type == "bool" and flag != "return"
    ]


def _filling(annotation: str) -> Any:
    return next((FILLING[kind] for kind in FILLING if annotation.startswith(kind)), {})


@pytest.mark.parametrize("wrong", [None, "no", 2])
@pytest.mark.parametrize(("manager", "name", "flag"), _flags())
def test_a_flag_is_true_or_false(manager: type[Any], name: str, flag: str, wrong: object) -> None:
    """None, a text and another number would be taken for one of the two, which may cost money."""
    transport = Scripted({})
    method = getattr(manager(transport.client()), name)
    needed = {
        each.name: _filling(str(each.annotation))
        for each in inspect.signature(method).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_KEYWORD
    }
    with pytest.raises(sl.PreflightError, match=f"^{flag}={wrong!r}: it is True or False$"):
        method(**{**needed, flag: wrong})
    assert [] == transport.calls
