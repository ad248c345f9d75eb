"""What pydantic, and so FastAPI, needs to know of models; it is imported by these alone."""

from __future__ import annotations

import copy
from typing import Any

from pydantic_core import core_schema

from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values import json_schema
from softlayer_sdk._values.converter import structure, unstructure
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.errors import StructureError


def schema_of(cls: type[Entity]) -> core_schema.CoreSchema:
    """How a model is made of what pydantic is given, and given back as `unstructure` does."""

    def validate(value: Any) -> Entity:
        if isinstance(value, cls):
            return value
        if not is_object(value):
            raise ValueError(f"a {cls.__name__} is made of an object")
        model = structure(cls, copy.deepcopy(dict(value)))
        try:
            _read_all(model)
        except StructureError as error:
            raise ValueError(str(error)) from None
        return model

    return core_schema.no_info_plain_validator_function(
        validate,
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda model: unstructure(model, nulls=True)
        ),
    )


def _read_all(model: Entity) -> None:
    """Read each value once, which tells what cannot be read."""
    for wire_name in list(model.__dict__):
        prop = model.__properties__.get(wire_name)
        value: Any = getattr(model, prop.name) if prop else None
        for each in value if is_array(value) else [value]:
            if isinstance(each, Entity):
                _read_all(each)


def json_schema_of(cls: type[Entity]) -> dict[str, Any]:
    """The JSON schema of a model's local properties; others may come too."""
    return json_schema.of_object(cls.__datatype__)
