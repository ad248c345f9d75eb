"""Which Python type stands for a type of the API."""

from __future__ import annotations

from codegen.names import class_name

SCALARS = {
    "string": "str",
    "enum": "str",
    "base64Binary": "bytes",
    "int": "int",
    "unsignedInt": "int",
    "unsignedLong": "int",
    "boolean": "bool",
    "decimal": "Decimal",
    "float": "float",
    "dateTime": "datetime",
    "json": "Any",
    "void": "None",
}


def annotation(kind: str, *, prefix: str = "") -> str:
    """The Python type of a value: a scalar, or a model's class."""
    return SCALARS.get(kind) or prefix + class_name(kind)
