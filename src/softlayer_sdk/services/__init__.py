# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.

"""The typed services: a class for each service of the API, imported when it is first used."""

from softlayer_sdk._lazy import lazy_attributes
from softlayer_sdk.services._index import MODULES

MEMBERS = {name: (f"{__name__}.{module}", name) for name, module in MODULES.items()}
__getattr__, __dir__ = lazy_attributes(__name__, MEMBERS)
