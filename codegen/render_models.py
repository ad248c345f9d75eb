"""Writes `softlayer_sdk.models`: a module for each datatype, and the index of the classes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from codegen.names import class_name, module_name, snake_case
from codegen.schema import ROOT, Datatype, Property, Schema
from codegen.types import annotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.overrides import Overrides

# What a module may need; those it does not are taken out afterwards. Hints are made of `models`,
# whose classes are imported when they are first used, so that they can be read at run time.
_IMPORTS = """\
from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational
"""
SLDN = "https://sldn.softlayer.com/reference"


_FORMS = {"local": ":", "relational": ">", "count": "#"}


def render_table(schema: Schema, overrides: Overrides) -> str:
    """All datatypes as data, one a line: the base, and the datatype's own properties."""
    lines = [
        f"{json.dumps(kind.name)}: "
        + json.dumps(_row(schema, overrides, kind), separators=(",", ":"))
        for kind in schema.types.values()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def render_taken(schema: Schema, overrides: Overrides) -> str:
    """What arguments may have beside the properties of their datatype."""
    return (
        json.dumps(
            {name: each for name, each in overrides.taken.items() if name in schema.types}, indent=1
        )
        + "\n"
    )


def render_secrets(schema: Schema, overrides: Overrides) -> str:  # noqa: ARG001 - as all tables are
    """The names of what holds a secret, one a line; also of what the schema does not know."""
    return json.dumps(sorted(overrides.secrets), indent=1) + "\n"


def render_dates(schema: Schema, overrides: Overrides) -> str:  # noqa: ARG001 - as all tables are
    """How lists are filtered by dates, by the datatype of their rows; `*` stands for the others."""
    return json.dumps(overrides.date_forms, indent=1) + "\n"


def _row(schema: Schema, overrides: Overrides, kind: Datatype) -> list[str]:
    owners = [kind.name, *schema.ancestors(kind.name)]
    return [
        kind.base or "",
        *(
            each.name
            + _FORMS[each.form]
            + each.type
            + "[]" * each.array
            + "~" * overrides.computed(owners, each.name)
            for each in kind.properties.values()
        ),
    ]


def render(schema: Schema, overrides: Overrides) -> Iterator[tuple[str, str]]:
    """Each file of the package: its name and its text without the header."""
    for kind in schema.types.values():
        if kind.name != ROOT:
            yield f"{module_name(kind.name)}.py", _module(schema, overrides, kind)
    classes = {class_name(name): name for name in schema.types if name != ROOT}
    classes |= overrides.aliases
    common = {
        name: [schema.types[each] for each in kinds if each in schema.types]
        for name, kinds in overrides.common.items()
    }
    for name, kinds in common.items():
        yield f"{name.lower()}.py", _common(schema, overrides, name, kinds)
    yield "_index.py", _index(classes, overrides)
    yield "__init__.py", _LAZY
    yield "__init__.pyi", _stub(classes, overrides)


def _module(schema: Schema, overrides: Overrides, kind: Datatype) -> str:
    bases = schema.ancestors(kind.name)
    inherited = {
        name: prop
        for base in reversed(bases)
        for name, prop in schema.types[base].properties.items()
    }
    own = [prop for name, prop in kind.properties.items() if inherited.get(name) != prop]
    base = kind.base or ROOT
    common = [name for name, kinds in overrides.common.items() if kind.name in kinds]
    parent = common[0] if common else class_name(base)
    lines = [
        _IMPORTS,
        *(f"from softlayer_sdk.models.{name.lower()} import {name}" for name in common),
        _import(base) if base != ROOT else "",
        "",
        f'@entity("{kind.name}")',
        f"class {class_name(kind.name)}({parent}):",
        f'    """{kind.name}.',
        "",
        f"    {SLDN}/datatypes/{kind.name}/",
        '    """',
        "",
        *(_field(overrides, [kind.name, *bases], prop) for prop in own),
    ]
    return "\n".join(lines)


def _common(schema: Schema, overrides: Overrides, name: str, kinds: list[Datatype]) -> str:
    """A base of several models, which tells type checkers what all of them have."""
    owners = [[kind.name, *schema.ancestors(kind.name)] for kind in kinds]
    shared = [
        prop
        for prop in (kinds[0].properties.values() if kinds else ())
        if all(kind.properties.get(prop.name) == prop for kind in kinds)
        and len({overrides.never_null(each, prop.name) for each in owners}) == 1
    ]
    lines = [
        _IMPORTS,
        "",
        f"class {name}(Entity):",
        f'    """What {" and ".join(kind.name for kind in kinds)} have in common."""',
        "",
        *["    if TYPE_CHECKING:"] * bool(shared),
        *("    " + _field(overrides, owners[0], prop) for prop in shared),
    ]
    return "\n".join(lines)


def _import(datatype: str) -> str:
    return f"from softlayer_sdk.models.{module_name(datatype)} import {class_name(datatype)}"


def _helper(prop: Property) -> str:
    return {"local": "local", "relational": "relational", "count": "counter"}[prop.form]


def _field(overrides: Overrides, owners: list[str], prop: Property) -> str:
    hint = annotation(prop.type, prefix="models.")
    if prop.array:
        hint = f"list[{hint}]"
    elif prop.form != "count" and hint != "Any" and not overrides.never_null(owners, prop.name):
        hint += " | None"
    arguments = [f'"{prop.name}"']
    if prop.form != "count":
        arguments.append(f'"{prop.type}"')
    if prop.array:
        arguments.append("array=True")
    return f"    {snake_case(prop.name)}: {hint} = {_helper(prop)}({', '.join(arguments)})"


def _index(classes: Mapping[str, str], overrides: Overrides) -> str:
    rows = "".join(f'    "{name}": "{classes[name]}",\n' for name in sorted(classes))
    lists = f"ALIASES = {sorted(overrides.aliases)}\nCOMMON = {sorted(overrides.common)}\n"
    return f"DATATYPES = {{\n{rows}}}\n{lists}{_INDEX}"


_INDEX = """
CLASSES = {datatype: name for name, datatype in DATATYPES.items() if name not in ALIASES}
CLASSES["SoftLayer_Entity"] = "Entity"
"""

_LAZY = '''
"""The models: an attrs class for each datatype, imported when it is first used."""

from softlayer_sdk._values import classes
from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk.models._index import CLASSES, COMMON, DATATYPES

MEMBERS = {
    name: (f"{__name__}.{datatype.removeprefix('SoftLayer_').lower()}", CLASSES[datatype])
    for name, datatype in DATATYPES.items()
} | {name: (f"{__name__}.{name.lower()}", name) for name in COMMON}
MEMBERS["Entity"] = ("softlayer_sdk._values.entity", "Entity")
__getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
classes.register(lambda datatype: __getattr__(CLASSES[datatype]))
'''


def _stub(classes: Mapping[str, str], overrides: Overrides) -> str:
    lines = [
        f"from softlayer_sdk.models.{module_name(datatype)} import {class_name(datatype)} as {name}"
        for name, datatype in classes.items()
    ]
    lines += [
        f"from softlayer_sdk.models.{name.lower()} import {name} as {name}"
        for name in overrides.common
    ]
    named = sorted([*classes, *overrides.common, "Entity"])
    names = "".join(f'    "{name}",\n' for name in named)
    return "\n".join(
        [
            "from softlayer_sdk._values.entity import Entity as Entity",
            *sorted(lines),
            f"__all__: list[str] = [\n{names}]",
        ]
    )
