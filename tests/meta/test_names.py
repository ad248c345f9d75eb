"""What is exported, documented and excused says so truthfully."""

from __future__ import annotations

import ast
import importlib
import re

import pytest

from tests.meta.source import ROOT, Function, Module, modules

PUBLIC = [module for module in modules() if module.is_public]
EXCUSE = re.compile(r"#\s*(?P<mark>noqa|type: ignore|pyright: ignore)(?P<rest>.*)")
REASON = re.compile(r"(: [A-Z0-9, ]+|\[[\w, -]+\])\s*[-#]\s*\S+")


def _exported(module: Module) -> list[str]:
    """What a module's literal `__all__` names."""
    for node in module.tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if [target.id for target in targets if isinstance(target, ast.Name)] == ["__all__"]:
            names: list[str] = ast.literal_eval(node.value)  # type: ignore[attr-defined] # an Assign
            return names
    return []


def _arguments(function: Function) -> set[str]:
    spec = function.args
    named = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs]
    return {arg.arg for arg in [*named, spec.vararg, spec.kwarg] if arg}


def _documented_arguments(function: Function) -> set[str]:
    """Names in the "Args:" section: the lines indented by one step below it."""
    docstring = ast.get_docstring(function) or ""
    section = re.search(r"^Args:\n((?:[ ]{4,}.*\n?|\n)+)", docstring, re.MULTILINE)
    if not section:
        return set()
    return {
        name.strip(" *")
        for names in re.findall(r"^ {4}(\S[^:]*?)(?: \([^)]*\))?:", section[1], re.MULTILINE)
        for name in names.split(",")
    }


@pytest.mark.parametrize(
    "module", [m for m in PUBLIC if _exported(m)], ids=lambda module: module.name
)
def test_exports_are_sorted_and_exist(module: Module) -> None:
    """`__all__` is sorted, names nothing twice, and every name in it can be imported."""
    names = _exported(module)
    assert sorted(set(names), key=lambda name: (not name.isupper(), name)) == names
    imported = importlib.import_module(module.name)
    assert [] == [name for name in names if not hasattr(imported, name)]


@pytest.mark.parametrize("module", PUBLIC, ids=lambda module: module.name)
def test_docstrings_describe_the_arguments_there_are(module: Module) -> None:
    """An "Args:" section names arguments of its function only."""
    stale = {
        name: unknown
        for name, function in module.functions()
        if (unknown := _documented_arguments(function) - _arguments(function))
    }
    assert {} == stale


@pytest.mark.parametrize(
    "module", [m for m in PUBLIC if ".managers" in m.name], ids=lambda module: module.name
)
def test_managers_say_how_they_fail_or_what_they_take(module: Module) -> None:
    """Each public manager method with three or more keywords explains them, or says who does."""
    silent = [
        name
        for name, function in module.functions()
        if not function.name.startswith("_")
        and len(function.args.kwonlyargs) > 2
        and not re.search("Args:|The keywords are those of", ast.get_docstring(function) or "")
    ]
    assert [] == silent


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_every_excuse_has_a_reason(module: Module) -> None:
    """A `noqa` or `type: ignore` names its code and says why."""
    excuses = [line for line in module.text.splitlines() if EXCUSE.search(line)]
    assert [] == [
        line.strip()
        for line in excuses
        if (excuse := EXCUSE.search(line)) and not REASON.match(excuse["rest"])
    ]


def test_documents_name_only_targets_that_exist() -> None:
    """`make something` in a document is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / ".ci/run"]
    named = {
        target
        for document in documents
        for target in re.findall(r"(?:`|^)make ([a-z-]+)", document.read_text(), re.MULTILINE)
    }
    assert set() == named - targets
