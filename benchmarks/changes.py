"""Small changes of the code: what `make mutants` tries."""

from __future__ import annotations

import ast
import difflib
import re
from typing import TYPE_CHECKING, Any, cast

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAIRS = [
    (ast.Eq, ast.NotEq),
    (ast.Is, ast.IsNot),
    (ast.In, ast.NotIn),
    (ast.Lt, ast.LtE),
    (ast.Gt, ast.GtE),
    (ast.And, ast.Or),
    (ast.Add, ast.Sub),
    (ast.Mult, ast.FloorDiv),
]
SWAPS: dict[type[ast.AST], Any] = {
    one: other for pair in PAIRS for one, other in (pair, pair[::-1])
}
TYPES = {"TypeVar", "cast"}  # whose first argument is for type checkers
GUARDS = {"strict"}  # of `zip`: what it refuses never comes


@attrs.frozen
class Mutant:
    """A module's text before and after one change; `once` where the first test alone runs it."""

    path: Path
    line: int
    once: bool
    before: str = attrs.field(repr=False)
    text: str = attrs.field(repr=False)

    def diff(self) -> str:
        """What was changed."""
        before, after = self.before.splitlines(), self.text.splitlines()
        lines = list(difflib.unified_diff(before, after, lineterm="", n=0))[3:]
        return "\n".join(f"    {line}" for line in lines)


def changed(node: ast.AST) -> Iterator[ast.expr]:
    """What an expression could be instead."""
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(f"{value}X")
        case ast.Compare(left, [op], right) if type(op) in SWAPS:
            yield ast.Compare(left, [SWAPS[type(op)]()], right)
        case ast.BinOp(left, op, right) if type(op) in SWAPS:
            yield ast.BinOp(left, SWAPS[type(op)](), right)
        case _:
            yield from less(node)


def less(node: ast.AST) -> Iterator[ast.expr]:
    """An expression with a part left out."""
    match node:
        case ast.BoolOp(op, values):
            yield from (ast.BoolOp(SWAPS[type(op)](), values), values[0], values[-1])
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.IfExp(_, body, orelse):
            yield from (body, orelse)
        case ast.Call(func, args, keywords):
            for index, keyword in enumerate(keywords):
                if keyword.arg not in GUARDS:
                    yield ast.Call(func, args, [*keywords[:index], *keywords[index + 1 :]])
        case ast.Dict(keys, values):
            for index in range(len(keys)):
                left = ([*each[:index], *each[index + 1 :]] for each in (keys, values))
                yield ast.Dict(*cast("Any", left))
        case _:
            pass


def expressions(node: ast.AST, *, once: bool = True) -> Iterator[tuple[ast.expr, bool]]:
    """The expressions that do something: no annotations, texts of errors, docstrings or guards.

    Each comes with whether it is evaluated once: on import, or in a function that is cached.
    """
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "type_comment"}:
            continue
        if name == "body" and isinstance(node, ast.FunctionDef | ast.Lambda):
            once = any("cache" in ast.unparse(each) for each in getattr(node, "decorator_list", ()))
        if name == "args" and isinstance(node, ast.Call) and ast.unparse(node.func) in TYPES:
            value = value[1:]  # noqa: PLW2901 - the first is a type, or its name
        for each in value if isinstance(value, list) else [value]:
            is_text = isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
            typing_only = isinstance(each, ast.If) and "TYPE_CHECKING" in ast.unparse(each.test)
            is_type = isinstance(each, ast.Subscript) and ast.unparse(each.value) == "Literal"
            if isinstance(each, ast.Raise | ast.JoinedStr | ast.Import):
                continue
            is_guard = isinstance(each, ast.keyword) and each.arg in GUARDS
            if is_text or is_type or typing_only or is_guard:
                continue
            if isinstance(each, ast.expr):
                yield each, once
            if isinstance(each, ast.AST):
                yield from expressions(each, once=once)


def mutants(path: Path, lines: set[int] | None) -> Iterator[Mutant]:
    """Every change of a module, or of some of its lines."""
    source = path.read_bytes()
    starts = [0, *(match.end() for match in re.finditer(rb"\n", source))]
    for node, once in expressions(ast.parse(source)):
        if lines is not None and node.lineno not in lines:
            continue
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        for other in changed(node):
            text = ast.unparse(other).encode()
            text = text if isinstance(other, ast.Constant) else b"(" + text + b")"
            whole = (source[:begin] + text + source[end:]).decode()
            yield Mutant(path, node.lineno, once, source.decode(), whole)
