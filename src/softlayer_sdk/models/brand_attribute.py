# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Brand_Attribute")
class BrandAttribute(Entity):
    """SoftLayer_Brand_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Attribute/
    """

    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
