"""Nothing grows past what one can read in one go."""

from __future__ import annotations

import ast

from tests.meta.source import Function, modules

MODULE_LINES = 600
FUNCTION_LINES = 60


def _body_lines(function: Function) -> int:
    """Lines of the body after the docstring: keywords and their description do not count."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_modules_are_short() -> None:
    """No hand-written module has more than 600 lines."""
    sizes = {module.name: len(module.text.splitlines()) for module in modules()}
    assert {} == {name: lines for name, lines in sizes.items() if lines > MODULE_LINES}


def test_functions_are_short() -> None:
    """No function body has more than 60 lines."""
    sizes = {
        name: _body_lines(function) for module in modules() for name, function in module.functions()
    }
    assert {} == {name: lines for name, lines in sizes.items() if lines > FUNCTION_LINES}
