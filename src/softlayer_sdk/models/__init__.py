# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.

"""The models: an attrs class for each datatype, imported when it is first used."""

from softlayer_sdk import _model
from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk.models._index import DATATYPES

MODULES = {
    name: datatype.removeprefix("SoftLayer_").lower() for name, datatype in DATATYPES.items()
}
MEMBERS = {
    name: (f"{__name__}.{MODULES[name]}", datatype.removeprefix("SoftLayer_").replace("_", ""))
    for name, datatype in DATATYPES.items()
}
MEMBERS["Entity"] = ("softlayer_sdk._model", "Entity")
__all__ = sorted(MEMBERS)  # noqa: PLE0605 - as long as the schema
__getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)

CLASSES = {datatype: name for name, datatype in DATATYPES.items()}
CLASSES["SoftLayer_Entity"] = "Entity"
_model.register(lambda datatype: __getattr__(CLASSES[datatype]))
