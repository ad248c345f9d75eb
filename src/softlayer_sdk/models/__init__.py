# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.

"""The models: an attrs class for each datatype, imported when it is first used."""

from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk._values import classes
from softlayer_sdk.models._index import CLASSES, COMMON, DATATYPES

MEMBERS = {
    name: (f"{__name__}.{datatype.removeprefix('SoftLayer_').lower()}", CLASSES[datatype])
    for name, datatype in DATATYPES.items()
} | {name: (f"{__name__}.{name.lower()}", name) for name in COMMON}
MEMBERS["Entity"] = ("softlayer_sdk._values.entity", "Entity")
__getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
classes.register(lambda datatype: __getattr__(CLASSES[datatype]))
