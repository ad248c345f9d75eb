"""How Sphinx builds the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

import softlayer_sdk
from softlayer_sdk import errors, models
from softlayer_sdk.emulator.coverage import coverage

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
    (r"py:class", r"(attrs|collections|datetime|decimal|dt|requests)\..*"),
    (r"py:class", r"softlayer_sdk\.(.*\.)?_.*"),  # private bases
    (r"py:class", r"softlayer_sdk\.errors\.FailedCall"),
    (r"py:class", r"softlayer_sdk\.managers\.\w+\.\w+Filters"),  # keywords of a list, for iter_
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


def list_emulated(app: Sphinx, docname: str, content: list[str]) -> None:  # noqa: ARG001 - Sphinx's
    """Put what the emulator does into its page, from the emulator itself."""
    if docname != "reference/emulated":
        return
    services = coverage()
    sums = {
        kind: sum(len(getattr(each, kind)) for each in services)
        for kind in ("special", "generic", "missing")
    }
    content[0] += (
        f"\nOf {sum(sums.values()):,} methods of {len(services)} services, {sums['special']:,} are "
        f"written for their service, {sums['generic']:,} follow from the schema, and "
        f"{sums['missing']:,} are not emulated.\n"
    )
    for each in services:
        content[0] += f"\n## {each.service}\n\n"
        content[0] += f"- {len(each.generic)} methods follow from the schema.\n"
        for text, names in (("Written for it", each.special), ("Not emulated", each.missing)):
            if names:
                content[0] += f"- {text}: {', '.join(f'`{name}`' for name in names)}.\n"


def setup(app: Sphinx) -> None:
    """Register the handlers above."""
    app.connect("missing-reference", link)
    app.connect("source-read", list_emulated)
    app.connect("autodoc-process-docstring", indent_fences)
