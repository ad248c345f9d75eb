# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_External_Binding_Attribute")
class UserExternalBindingAttribute(Entity):
    """SoftLayer_User_External_Binding_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_External_Binding_Attribute/
    """

    external_binding: models.UserExternalBinding | None = relational(
        "externalBinding", "SoftLayer_User_External_Binding"
    )
    value: str | None = local("value", "string")
