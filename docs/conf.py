"""How Sphinx builds the documentation."""

from __future__ import annotations

import inspect
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

import softlayer_sdk
from softlayer_sdk import errors, managers, models
from softlayer_sdk.emulator.coverage import coverage, made_up, refusal_texts
from softlayer_sdk.managers._base import Manager

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "softlayer-sdk"
author = "The softlayer-sdk contributors"
copyright = author
version = release = softlayer_sdk.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
nitpicky = True
default_role = "code"  # a single backtick in a docstring is code

html_theme = "furo"
html_title = f"softlayer-sdk {release}"
html_static_path: list[str] = []

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

maximum_signature_line_length = 88
autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False

SLDN = "https://sldn.softlayer.com/reference/datatypes"
# Types that are named in signatures, where mypy checks them, and have no page here.
nitpick_ignore_regex = [
    (r"py:class", r"\w+"),  # as the module imports them
    (r"py:class", r"(attrs|builtins|cattrs|collections|datetime|decimal|dt|os|requests)\..*"),
    (r"py:class", r"(softlayer_sdk\.(.*\.)?)?_.*"),  # private bases
    (r"py:class", r"softlayer_sdk\._types\.FailedCall"),
    (r"py:class", r"softlayer_sdk\.(client|query\.\w+|transport\.flight|waiters)\.\w+"),
    (
        r"py:class",
        r"softlayer_sdk\.managers\.\w+\.\w+(Filters|Options)",
    ),  # keywords of a list, for iter_
    (r"py:class", r"softlayer_sdk\.emulator\.(engine|sandbox)\..*"),
]


def link(
    app: Sphinx,
    env: BuildEnvironment,
    node: pending_xref,
    contnode: nodes.TextElement,
) -> nodes.reference | None:
    """Link an error to its entry, and a generated model to its page on SLDN."""
    module, _, name = node["reftarget"].rpartition(".")
    if module == "results":  # a type variable, whose default is the model
        name = name.removesuffix("T")
    if name in errors.__all__:
        target = f"{errors.__name__}.{name}"
        python = env.domains.python_domain
        return python.resolve_xref(env, node["refdoc"], app.builder, "exc", target, node, contnode)
    if name not in dir(models):
        return None
    page = f"{SLDN}/{getattr(models, name).__datatype__}/"
    return nodes.reference("", "", contnode, internal=False, refuri=page)


def indent_fences(*event: Any) -> None:
    """Turn fenced blocks in a docstring into literal blocks, which reStructuredText has instead."""
    lines: list[str] = event[-1]
    fenced = False
    for number, line in enumerate(lines):
        if line.startswith("```"):
            fenced = not fenced
            lines[number] = "\n::\n" if fenced else ""
        elif fenced:
            lines[number] = f"    {line}"
    lines[:] = "\n".join(lines).splitlines()


CHANGE = "Change"
# What a reader looks for in the page of a manager, by how the methods begin; all others change.
GROUPS = {
    "Find and read": ("list", "iter", "get", "find", "search", "advanced", "resolve", "dump"),
    "Create and order": ("create", "add", "place", "order", "verify", "price", "upgrade"),
    CHANGE: (),
    "Wait": ("wait", "watch", "follow"),
    "Cancel and delete": ("cancel", "delete", "remove"),
}
PAGES = Path(__file__).parent / "reference/managers"


def write_manager_pages(app: Sphinx) -> None:  # noqa: ARG001 - Sphinx's
    """Write a page for each manager, from the manager itself."""
    PAGES.mkdir(exist_ok=True)
    classes = {getattr(managers, name) for name in managers.__all__}  # a former name is no other
    pages = {f"{each.__name__}.md": _manager_page(each) for each in classes}
    for page in PAGES.glob("*.md"):
        if page.name not in pages:
            page.unlink()
    for name, text in pages.items():
        page = PAGES / name
        if not page.exists() or page.read_text() != text:
            page.write_text(text)


def _manager_page(manager: type[Any]) -> str:
    name = f"softlayer_sdk.{manager.__name__}"
    groups: dict[str, list[str]] = {title: [] for title in GROUPS}
    methods = [each for each in _in_source_order(manager) if not each.startswith("_")]
    for method in methods:
        fitting = (title for title, verbs in GROUPS.items() if method.startswith(verbs))
        groups[next(fitting, CHANGE)].append(method)
    lines = [f"# {manager.__name__}", "", *_directive(f"autoclass:: {name}", ":no-members:")]
    for title, members in groups.items():
        if members:
            lines += ["", f"## {title}"]
        for method in members:
            lines += ["", *_directive(f"automethod:: {name}.{method}")]
    results = _results(inspect.getmodule(manager))
    if results:
        lines += ["", "## Results"]
    for result in results:
        lines += ["", *_directive(f"autoclass:: {result.__module__}.{result.__name__}")]
    return "\n".join(lines) + "\n"


def _results(module: object) -> list[type[Any]]:
    """The classes of what a manager gives that are no models."""
    return [
        cls
        for name, cls in vars(module).items()
        if inspect.isclass(cls)
        and cls.__module__ == getattr(module, "__name__", "")
        and not name.startswith("_")
        and not issubclass(cls, Manager)
        and not name.endswith(("Filters", "Options"))
    ]


def _in_source_order(manager: type[Any]) -> list[str]:
    found: dict[str, None] = {}
    for cls in manager.__mro__:
        found |= {name: None for name, each in vars(cls).items() if inspect.isfunction(each)}
    return list(found)


def _directive(text: str, *options: str) -> list[str]:
    return ["```{eval-rst}", f".. {text}", *(f"   {option}" for option in options), "```"]


def list_emulated(app: Sphinx, docname: str, content: list[str]) -> None:  # noqa: ARG001 - Sphinx's
    """Put what the emulator does into its page, from the emulator itself."""
    if docname != "reference/emulated":
        return
    services = coverage()
    file = Path(__file__).with_name("emulated.toml")
    known = tomllib.loads(file.read_text())
    differences = {each["service"]: each["what"] for each in known["difference"]}
    told = {text for each in known["source"] for text in each["texts"]}
    sums = {
        kind: sum(len(getattr(each, kind)) for each in services)
        for kind in ("special", "generic", "missing")
    }
    content[0] += (
        f"\nOf {sum(sums.values()):,} methods of {len(services)} services, {sums['special']:,} are "
        f"written for their service, {sums['generic']:,} follow from the schema, and "
        f"{sums['missing']:,} are not emulated.\n\nKey names that are made up, since no public "
        f"source has them: {', '.join(f'`{name}`' for name in made_up())}.\n\nTexts of refusals "
        "that are made up, for the same reason; `…` stands for what is put in. Programs had better "
        "not look for them:\n\n"
    )
    content[0] += "".join(f"- {text}\n" for text in refusal_texts() if text not in told)
    content[0] += "\nThe others, and where they are from:\n\n"
    for each in known["source"]:
        content[0] += f"- {each['where']}: {' | '.join(each['texts'])}\n"
    for each in services:
        content[0] += f"\n## {each.service}\n\n"
        if each.service in differences:
            content[0] += f"- Known to differ: {differences[each.service]}\n"
        for text, names in (
            ("Written for it", each.special),
            ("From the schema", each.generic),
            ("Refused, as not emulated", each.missing),
        ):
            if names:
                content[0] += f"- {text}: {', '.join(f'`{name}`' for name in names)}.\n"


def list_differences(app: Sphinx, docname: str, content: list[str]) -> None:  # noqa: ARG001 - Sphinx's
    """Put what differs from the official package into its page, from the data that a test holds."""
    if docname != "moving":
        return
    file = Path(__file__).with_name("differences.toml")
    lines = ["", "| theirs | ours | why |", "| --- | --- | --- |"]
    for each in tomllib.loads(file.read_text())["difference"]:
        owner = "any manager" if each["manager"] == "*" else f"`{each['manager']}`"
        names = [owner, *(f"`{each[key]}`" for key in ("method", "keyword") if key in each)]
        ours = f"`{each['ours']}`" if "ours" in each else ""
        lines.append(f"| {' '.join(names)} | {ours} | {each['reason']} |")
    content[0] += "\n".join(lines) + "\n"


def setup(app: Sphinx) -> None:
    """Register the handlers above."""
    app.connect("builder-inited", write_manager_pages)
    app.connect("missing-reference", link)
    app.connect("source-read", list_emulated)
    app.connect("source-read", list_differences)
    app.connect("autodoc-process-docstring", indent_fences)
