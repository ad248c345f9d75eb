"""Nothing grows past what one can read in one go."""

from __future__ import annotations

import ast

from softlayer_sdk import managers
from tests.meta.source import PACKAGE, Function, Module, modules

MODULE_LINES = 600
MANAGER_LINES = 1000  # a public class is one file, however many methods it has
FUNCTION_LINES = 60


def _body_lines(function: Function) -> int:
    """Lines of the body after the docstring: keywords and their description do not count."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def _code_lines(module: Module) -> int:
    """Lines of code: what is written for the reader, and blank lines, do not count."""
    prose: set[int] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Module | ast.ClassDef | Function) and ast.get_docstring(node):
            prose.update(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    return sum(
        bool(line.strip()) and not line.lstrip().startswith("#") and number not in prose
        for number, line in enumerate(module.text.splitlines(), 1)
    )


def test_modules_are_short() -> None:
    """No hand-written module has more than 600 lines of code, and no manager more than 1,000."""
    sizes = {module.name: _code_lines(module) for module in modules()}
    long = {module for module, _ in managers.MEMBERS.values()}
    limits = {name: MANAGER_LINES if name in long else MODULE_LINES for name in sizes}
    assert {} == {name: lines for name, lines in sizes.items() if lines > limits[name]}


def test_functions_are_short() -> None:
    """No function body has more than 60 lines."""
    sizes = {
        name: _body_lines(function) for module in modules() for name, function in module.functions()
    }
    assert {} == {name: lines for name, lines in sizes.items() if lines > FUNCTION_LINES}


def test_one_signature_a_method() -> None:
    """No method of managers and services has overloads: a type variable tells what `into` gives."""
    files = [*(PACKAGE / "managers").rglob("*.py"), *(PACKAGE / "services").glob("*.py")]
    found = [file.name for file in files if "overload" in file.read_text(encoding="utf-8")]
    assert [] == found
    assert len(files) > 286
