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
    from collections.abc import Iterator


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
    "Refusal.bad_price": (0, ""),
    "Refusal.invalid": (1, f"Invalid value provided for '{GAP}'. "),
    "Refusal.bad_order": (1, f"Invalid data on the order for property: {GAP}. "),
}


def refusal_texts() -> list[str]:
    """What refusals say, as the source has it; `…` stands for what is put in."""
    texts: set[str] = set()
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        module = ast.parse(file.read_text(encoding="utf-8"))
        shared = _assigned(module.body)
        functions = [each for each in ast.walk(module) if isinstance(each, ast.FunctionDef)]
        for function in functions:
            nodes = list(ast.walk(function))
            names = shared | _assigned(nodes)
            for call in nodes:
                how = _TEXTS.get(ast.unparse(call.func)) if isinstance(call, ast.Call) else None
                if isinstance(call, ast.Call) and how is not None and len(call.args) > how[0]:
                    texts |= {how[1] + each for each in _readings(call.args[how[0]], names)}
    return sorted(texts - {GAP, *(start + GAP for _, start in _TEXTS.values())})


def _assigned(nodes: list[ast.AST] | list[ast.stmt]) -> dict[str, ast.expr]:
    """What names stand for, as far as that is written down."""
    return {
        target.id: node.value
        for node in nodes
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _readings(node: ast.expr, names: dict[str, ast.expr]) -> Iterator[str]:
    """The texts that an expression can be."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        parts = (each.value if isinstance(each, ast.Constant) else GAP for each in node.values)
        yield "".join(map(str, parts))
    elif isinstance(node, ast.IfExp):
        yield from _readings(node.body, names)
        yield from _readings(node.orelse, names)
    elif isinstance(node, ast.Name) and node.id in names:
        yield from _readings(names[node.id], names)
    else:
        yield GAP
