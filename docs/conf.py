"""How Sphinx builds the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

import softlayer_sdk

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

autodoc_class_signature = "separated"
autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False

SLDN = "https://sldn.softlayer.com/reference/datatypes"
# Types of the standard library and of what we stand on: named in signatures, documented elsewhere.
nitpick_ignore_regex = [
    (r"py:.*", r"(attr|attrs|cattrs|collections|datetime|decimal|requests|typing)\..*"),
]


def link_model(
    app: Sphinx,  # noqa: ARG001 - the signature is Sphinx's
    env: BuildEnvironment,  # noqa: ARG001
    node: pending_xref,
    contnode: nodes.TextElement,
) -> nodes.reference | None:
    """Link a generated model to its page on SLDN, which documents its properties."""
    model = getattr(softlayer_sdk.models, node["reftarget"].rpartition(".")[2], None)
    datatype = getattr(model, "_datatype", None)
    if datatype is None:
        return None
    return nodes.reference("", "", contnode, internal=False, refuri=f"{SLDN}/{datatype}/")


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


def setup(app: Sphinx) -> None:
    """Register the handlers above."""
    app.connect("missing-reference", link_model)
    app.connect("autodoc-process-docstring", indent_fences)
