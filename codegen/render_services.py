"""Writes `softlayer_sdk.services`: a module for each service, and the table of all methods."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs

from codegen.names import class_name, module_name, snake_case
from codegen.render_models import SLDN
from codegen.types import SCALARS, annotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.overrides import Overrides
    from codegen.schema import Datatype, Method, Parameter, Schema

# What a module may need; those it does not are taken out afterwards.
_IMPORTS = """\
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
"""
# Parameters of the API with these names get a trailing underscore: they are our keywords, or types.
TAKEN = {"id", "mask", "filter", "limit", "offset", "list", "str", "int", "into", "where"}


def render(schema: Schema, overrides: Overrides) -> Iterator[tuple[str, str]]:
    """Each file of the package: its name and its text without the header."""
    services = [kind for kind in schema.types.values() if kind.is_service]
    for kind in services:
        yield f"{module_name(kind.name)}.py", _module(schema, overrides, kind)
    names = {f"{class_name(kind.name)}Service": module_name(kind.name) for kind in services}
    rows = "".join(f'    "{name}": "{module}",\n' for name, module in sorted(names.items()))
    yield "_index.py", f"MODULES = {{\n{rows}}}\n"
    yield "_results.py", _RESULTS
    yield "_results.pyi", _results(schema)
    yield "__init__.py", _LAZY
    yield "__init__.pyi", _stub(names)


def render_table(schema: Schema, overrides: Overrides) -> str:
    """All methods of all services as data: what a caller may call, one service a line."""
    lines = [
        f"{json.dumps(kind.name)}: "
        + json.dumps(_rows(schema, overrides, kind), separators=(",", ":"))
        for kind in schema.types.values()
        if kind.is_service
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def render_kinds(schema: Schema, overrides: Overrides) -> str:  # noqa: ARG001 - as all tables are
    """The patterns that say what a method does which the schema does not know, one a line."""
    lines = [json.dumps([pattern, kind]) for pattern, kind in overrides.kinds]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _rows(schema: Schema, overrides: Overrides, kind: Datatype) -> dict[str, list[str]]:
    return {
        method.name: [
            method.type + "[]" * method.array,
            _flags(schema, overrides, kind, method),
            *(
                each.name + ":" + each.type + "[]" * each.array + "?" * each.optional
                for each in method.parameters
            ),
        ]
        for method in kind.methods.values()
    }


def _flags(schema: Schema, overrides: Overrides, kind: Datatype, method: Method) -> str:
    """One letter for each thing that is so."""
    does = overrides.kind(kind.name, method.name)
    accessor = _accessed(schema, kind, method) is not None
    flags = {
        "s": method.static,
        "m": method.maskable,
        "l": method.limitable,
        "f": method.filterable,
        "n": method.noauth,
        "r": does == "read",
        "o": does == "order",
        "i": overrides.idempotent(kind.name, method.name),
        "d": not method.static and overrides.needs_id(kind.name, method.name, accessor=accessor),
        "z": _may_be_null(schema, overrides, kind, method),
    }
    return "".join(letter for letter, given in flags.items() if given)


def _module(schema: Schema, overrides: Overrides, kind: Datatype) -> str:
    bases = [name for name in schema.ancestors(kind.name) if schema.types[name].is_service]
    base = schema.types[bases[0]] if bases else None
    inherited = _declared(schema, base) if base else {}
    own = [
        method for name, method in _declared(schema, kind).items() if inherited.get(name) != method
    ]
    parent = class_name(base.name) if base else ""
    lines = [
        _IMPORTS,
        _base_import(base) if base else "",
        f"class {class_name(kind.name)}Service({parent}Service):",
        f'    """The methods of {kind.name}.',
        "",
        f"    {SLDN}/services/{kind.name}/",
        '    """',
        f'    datatype = "{kind.name}"',
        "",
        *(_method(schema, overrides, kind, method) for method in own),
    ]
    return "\n".join(lines)


def _base_import(base: Datatype) -> str:
    module, name = module_name(base.name), class_name(base.name)
    return f"from softlayer_sdk.services.{module} import {name}Service"


def _method(schema: Schema, overrides: Overrides, kind: Datatype, method: Method) -> str:
    optional = _optional_tail(overrides, kind, method)
    required = method.parameters[: len(method.parameters) - len(optional)]
    signature = ["self"]
    signature += [
        f"{_name(each)}: {_parameter_type(each)}"
        + " | None" * overrides.null_argument(kind.name, method.name, each.name)
        for each in required
    ]
    signature += [f"{_name(each)}: {_parameter_type(each)} | None = None" for each in optional]
    keywords = _keywords(method)
    values = ["self.datatype", f'"{method.name}"', *(_name(each) for each in required)]
    if optional:
        values.append(f"*given({', '.join(_name(each) for each in optional)})")
    values += [f"{name}={name}" for name in keywords]
    if _shaped(method):
        values.append(f"into={'list_of(into)' if method.array else 'into'}")
    result = annotation(method.type, prefix="models.")
    if result not in ("Any", "None"):
        values.append(f"returns={f'list[{result}]' if method.array else result}")
    hint = f"results.{class_name(method.type)}T" if _shaped(method) else result
    given = [f"{name}: {kind} | None = None" for name, kind in keywords.items()]
    given += [f"into: type[{hint}] | None = None"] * _shaped(method)
    signature += ["*", *given] if given else []
    if method.array:
        hint = f"results.ListResult[{hint}]" if _shaped(method) else f"list[{hint}]"
    hint += " | None" * _may_be_null(schema, overrides, kind, method)
    return f'''
    def {snake_case(method.name)}({", ".join(signature)}) -> {hint}:
        """{kind.name}::{method.name}.

        {SLDN}/services/{kind.name}/{method.name}/
        """
        {"" if result == "None" else "return "}self.client.call({", ".join(values)})
'''


def _shaped(method: Method) -> bool:
    """Whether a method gives models, so that it can give objects of the caller's own class."""
    return method.type not in SCALARS


def _optional_tail(overrides: Overrides, kind: Datatype, method: Method) -> tuple[Parameter, ...]:
    """Only parameters at the end can be left out: they are positional on the wire.

    What may be null is sent as null.
    """
    count = 0
    for each in reversed(method.parameters):
        if not each.optional or overrides.null_argument(kind.name, method.name, each.name):
            break
        count += 1
    return method.parameters[len(method.parameters) - count :]


def _name(each: Parameter) -> str:
    name = snake_case(each.name)
    return f"{name}_" if name in TAKEN else name


def _parameter_type(each: Parameter) -> str:
    hint = annotation(each.type, prefix="models.")
    if each.type == "dateTime":
        hint = "datetime | str"
    return f"Sequence[{hint}]" if each.array else hint


def _keywords(method: Method) -> dict[str, str]:
    found = {}
    if not method.static:
        found["id"] = "int | str"
    if method.maskable or method.type not in SCALARS:
        found["mask"] = "MaskLike"
    if method.filterable or method.array:
        found["filter"] = "FilterLike"
    if method.array and method.type not in SCALARS:
        found["where"] = "results.Condition"
    if method.limitable or method.array:
        found |= {"limit": "int", "offset": "int"}
    return found


def _may_be_null(schema: Schema, overrides: Overrides, kind: Datatype, method: Method) -> bool:
    """Whether the one thing that a method gives can be missing; a list is empty instead."""
    if method.array or annotation(method.type) in ("Any", "None"):
        return False
    if overrides.nullable(method.name):
        return True
    name = _accessed(schema, kind, method)
    owners = [kind.name, *schema.ancestors(kind.name)]
    return name is not None and not overrides.never_null(owners, name)


def _accessed(schema: Schema, kind: Datatype, method: Method) -> str | None:
    """The property that a method gives alone, if it does so."""
    if not method.name.startswith("get") or method.parameters:
        return None
    name = method.name[3:4].lower() + method.name[4:]
    owners = [kind.name, *schema.ancestors(kind.name)]
    return name if any(name in schema.types[owner].properties for owner in owners) else None


def _declared(schema: Schema, kind: Datatype) -> dict[str, Method]:
    """The methods of a service as its class declares or inherits them.

    SoftLayer narrows and renames parameters in subclasses. Ours take what the base takes, so that
    each service can stand in for its base; the wire is the same.
    """
    base = schema.types[kind.base] if kind.base else None
    inherited = _declared(schema, base) if base else {}
    return {
        name: _fit(method, inherited[name]) if name in inherited else method
        for name, method in kind.methods.items()
    }


def _fit(method: Method, inherited: Method) -> Method:
    return attrs.evolve(
        method,
        parameters=inherited.parameters,
        static=method.static and inherited.static,
        maskable=method.maskable or inherited.maskable,
        limitable=method.limitable or inherited.limitable,
        filterable=method.filterable or inherited.filterable,
        noauth=inherited.noauth,
    )


def _results(schema: Schema) -> str:
    """The stub: a type variable for each model that a service gives."""
    names = sorted(
        {
            class_name(method.type)
            for kind in schema.types.values()
            for method in kind.methods.values()
            if _shaped(method)
        }
    )
    made = [f'    {name}T = TypeVar("{name}T", default=models.{name})' for name in names]
    same = [f"    {name}T = models.{name}" for name in names]
    return "\n".join([_HINTS, *made, _FOR_EDITORS, *same])


_HINTS = """
from typing import TYPE_CHECKING

from typing_extensions import TypeVar

from softlayer_sdk import models
from softlayer_sdk._values.converter import ListResult as ListResult
from softlayer_sdk.query.where import Condition as Condition

if TYPE_CHECKING:
"""
# Type checkers leave this out. What jedi completes by must hang on something that it cannot know.
_FOR_EDITORS = """
elif not hasattr(models, "__path__"):  # jedi knows no defaults of type variables
"""
_RESULTS = '''
"""What a service's method gives: a model, or an object of the class that `into=` names.

Type checkers and editors read the stub. At run time each name is its model, imported when a hint
is read, and so are the other names that only hints need.
"""

from softlayer_sdk import models
from softlayer_sdk._lazy import lazy_attributes

_ELSEWHERE = {
    "Condition": ("softlayer_sdk.query.where", "Condition"),
    "ListResult": ("softlayer_sdk._values.converter", "ListResult"),
}
_elsewhere, __dir__ = lazy_attributes(__name__, _ELSEWHERE)


def __getattr__(name: str) -> object:
    return _elsewhere(name) if name in _ELSEWHERE else getattr(models, name.removesuffix("T"))
'''

_LAZY = '''
"""The typed services: a class for each service of the API, imported when it is first used."""

from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk.services._index import MODULES

MEMBERS = {name: (f"{__name__}.{module}", name) for name, module in MODULES.items()}
__getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
'''


def _stub(names: dict[str, str]) -> str:
    lines = [
        f"from softlayer_sdk.services.{module} import {name} as {name}"
        for name, module in sorted(names.items())
    ]
    rows = "".join(f'    "{name}",\n' for name in sorted(names))
    return "\n".join([*lines, f"__all__: list[str] = [\n{rows}]"])
