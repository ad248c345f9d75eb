# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.

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
