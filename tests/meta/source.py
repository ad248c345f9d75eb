"""The hand-written source, read once for the tests that check its shape."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/softlayer_sdk"
GENERATED = (PACKAGE / "models", PACKAGE / "services")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@attrs.frozen
class Module:
    """One hand-written module of the package."""

    path: Path
    text: str = attrs.field(repr=False)
    tree: ast.Module = attrs.field(repr=False)

    @property
    def name(self) -> str:
        """Its dotted name."""
        parts = self.path.relative_to(PACKAGE.parent).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def is_public(self) -> bool:
        """Whether no part of the name says "import inside the package only"."""
        return not any(part.startswith("_") for part in self.name.split("."))

    def functions(self) -> Iterator[tuple[str, Function]]:
        """Every function and method with its qualified name, nested ones included.

        An overload only tells the type checkers of another way to call what follows it.
        """
        for name, function in _functions(self.tree, self.name):
            if "overload" not in map(ast.unparse, function.decorator_list):
                yield name, function


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, Function]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            yield f"{prefix}.{child.name}", child
        name = f"{prefix}.{child.name}" if isinstance(child, Function | ast.ClassDef) else prefix
        yield from _functions(child, name)


def modules() -> list[Module]:
    """Every module of the package that a person wrote."""
    return [
        Module(path, text := path.read_text(encoding="utf-8"), ast.parse(text))
        for path in sorted(PACKAGE.rglob("*.py"))
        if not any(path.is_relative_to(folder) for folder in GENERATED)
    ]
