# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_User_External_Binding_Type")
class UserExternalBindingType(Entity):
    """SoftLayer_User_External_Binding_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_External_Binding_Type/
    """

    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
