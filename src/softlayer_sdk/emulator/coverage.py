"""Coverage: which methods of the schema the emulator has."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator import features
from softlayer_sdk.emulator.catalog import seed_catalog
from softlayer_sdk.emulator.engine.clock import Clock
from softlayer_sdk.emulator.engine.generic import find_generic
from softlayer_sdk.emulator.engine.registry import find_behaviour
from softlayer_sdk.emulator.engine.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@attrs.frozen
class Coverage:
    """What is emulated of a service.

    Attributes:
        service: Its wire name.
        special: The methods that were written for it.
        generic: The methods that follow from the schema.
        missing: The methods that answer as one that does not exist.
    """

    service: str
    special: list[str]
    generic: list[str]
    missing: list[str]


def coverage() -> list[Coverage]:
    """What is emulated, by service."""
    features.register()
    return [_of_service(name) for name in sorted(schema.service_names())]


def _of_service(name: str) -> Coverage:
    found = Coverage(name, [], [], [])
    datatype = schema.find_datatype(name)
    if datatype is not None:
        for method, facts in sorted(datatype.methods.items()):
            special, generic = find_behaviour(datatype, method), find_generic(datatype, facts)
            kind = found.special if special else found.generic if generic else found.missing
            kind.append(method)
    return found


def made_up() -> list[str]:
    """The key names of packages and items that are made up, since no public source has them."""
    features.register()
    state = State(Clock())
    seed_catalog(state)
    rows = [*state.all("Product_Package"), *state.all("Product_Item")]
    return sorted({row.get("keyName") for row in rows if row.hidden.get("made_up")})


# What is put into a text.
GAP = "…"
# Which argument of the ways to refuse has the text, and what comes before it.
_TEXTS = {
    "Refusal": (1, ""),
    "cls": (1, ""),
    "cls.public": (0, ""),
    "Refusal.public": (0, ""),
    "Refusal.unfound": (0, ""),
    "Refusal.bad_mask": (0, ""),
    "Refusal.bad_price": (0, ""),
    "Refusal.invalid": (1, f"Invalid value provided for '{GAP}'. "),
    "Refusal.bad_order": (1, f"Invalid data on the order for property: {GAP}. "),
}


def refusal_texts() -> list[str]:
    """What refusals say, as the source has it; `…` stands for what is put in."""
    texts = {text for _, _, text in _said()}
    return sorted(texts - {GAP, *(start + GAP for _, start in _TEXTS.values())})


def unread_refusals() -> list[str]:
    """Where the source refuses something with a text that cannot be read there."""
    return [f"{file}:{line}" for file, line, text in _said() if text == GAP and file != _ERRORS]


# Where the ways to refuse hand on a text that they are given.
_ERRORS = "engine/errors.py"


def _said() -> Iterator[tuple[str, int, str]]:
    """The file and the line of each refusal, and a text that it can have."""
    folder = Path(__file__).parent
    for file in sorted(folder.rglob("*.py")):
        module = ast.parse(file.read_text(encoding="utf-8"))
        shared, where = _assigned(module.body), file.relative_to(folder).as_posix()
        for function in ast.walk(module):
            if not isinstance(function, ast.FunctionDef):
                continue
            nodes = list(ast.walk(function))
            names = {**shared, **_assigned(nodes)}
            for call in nodes:
                if isinstance(call, ast.Call) and (how := _TEXTS.get(ast.unparse(call.func))):
                    place, start = how
                    given = call.args[place : place + 1]
                    for text in (each for one in given for each in _readings(one, names)):
                        yield where, call.lineno, start + text if text != GAP else text


def _assigned(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """What names stand for, as far as that is written down."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name) and isinstance(node, ast.Assign):
                found.setdefault(target.id, []).append(node.value)
    return found


def _readings(node: ast.expr, names: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The texts that an expression can be."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        parts = (each.value if isinstance(each, ast.Constant) else GAP for each in node.values)
        yield "".join(map(str, parts))
    elif isinstance(node, ast.IfExp):
        yield from _readings(node.body, names)
        yield from _readings(node.orelse, names)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _readings(value, names)
    elif isinstance(node, ast.Subscript):
        yield from _readings(node.value, names)
    elif isinstance(node, ast.Name) and node.id in names:
        for value in names[node.id]:
            yield from _readings(value, names)
    else:
        yield GAP
