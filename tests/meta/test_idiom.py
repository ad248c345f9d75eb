"""The idiom of a manager method: typed services, models by name, and one signature."""

from __future__ import annotations

import ast
import functools
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk._schema import schema
from tests.meta.source import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _shown(file: Path) -> str:
    return str(file.relative_to(PACKAGE))


MANAGERS = sorted((PACKAGE / "managers").rglob("*.py"))
SERVICES = sorted((PACKAGE / "services").glob("*.py"))
# Where wire names belong: the paths of filters, and the conditions and masks of lists.
PATHS = {"at", "equals", "known", "put", "Listing"}
# What the type of a row has not, since only its subtype does.
OF_SUBTYPES = {"isGatewayAddress"}


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in names:
            yield node


@functools.cache
def _wire_names() -> set[str]:
    """Names of the API that are no names of Python."""
    kinds = [schema.find_datatype(name) for name in schema.datatype_names()]
    found = {name for kind in kinds if kind for name in kind.properties}
    for service in schema.service_names():
        for method in schema.methods(service).values():
            found |= {method.name, *(each.name for each in method.parameters)}
    return {name for name in found if not name.islower()}


@pytest.mark.parametrize("file", MANAGERS, ids=_shown)
def test_what_is_passed_on_is_passed_on_by_name(file: Path) -> None:
    """Nothing is taken from `locals()`, where no checker would see it."""
    assert [] == list(_calls(ast.parse(file.read_text()), "locals", "vars"))


@pytest.mark.parametrize("file", [*MANAGERS, *SERVICES], ids=_shown)
def test_a_method_has_one_signature(file: Path) -> None:
    """No overloads: a type variable with a default says what `into=` gives."""
    assert "overload" not in file.read_text()


@pytest.mark.parametrize("file", MANAGERS, ids=_shown)
def test_calls_go_through_typed_services(file: Path) -> None:
    """No service and no method is named by a text; lists go through `Listing` and `every_row`."""
    if file.name != "_lists.py":
        assert [] == list(_calls(ast.parse(file.read_text()), "call", "iter_call"))


@pytest.mark.parametrize("file", MANAGERS, ids=_shown)
def test_wire_names_are_in_masks_and_paths_only(file: Path) -> None:
    """What is sent is a model, whose names a checker sees."""
    tree = ast.parse(file.read_text())
    places = [node for call in _calls(tree, *PATHS) for node in ast.walk(call)]
    texts = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in places
    }
    assert set() == texts & _wire_names() - OF_SUBTYPES
