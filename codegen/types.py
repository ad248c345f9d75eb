"""Which Python type stands for a type of the API, and which imports it needs."""

from __future__ import annotations

from codegen.names import class_name

# Scalar types of the schema: the annotation, and the module it comes from.
SCALARS = {
    "string": ("str", ""),
    "enum": ("str", ""),
    "base64Binary": ("bytes", ""),
    "int": ("int", ""),
    "unsignedInt": ("int", ""),
    "unsignedLong": ("int", ""),
    "boolean": ("bool", ""),
    "decimal": ("Decimal", "decimal"),
    "float": ("float", ""),
    "dateTime": ("datetime", "datetime"),
    "json": ("Any", "typing"),
    "void": ("None", ""),
}


def annotation(kind: str, *, prefix: str = "") -> str:
    """The Python type of a value: a scalar, or a model's class."""
    return SCALARS[kind][0] if kind in SCALARS else prefix + class_name(kind)


def scalar_imports(kinds: set[str]) -> dict[str, set[str]]:
    """The names to import from each module for these scalar types."""
    found: dict[str, set[str]] = {}
    for kind in kinds & SCALARS.keys():
        name, module = SCALARS[kind]
        if module:
            found.setdefault(module, set()).add(name)
    return found
