# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity


@entity("SoftLayer_Utility_ObjectFilter_Operation")
class UtilityObjectFilterOperation(Entity):
    """SoftLayer_Utility_ObjectFilter_Operation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Utility_ObjectFilter_Operation/
    """
