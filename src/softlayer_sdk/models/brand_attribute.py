# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.brand import Brand


@entity("SoftLayer_Brand_Attribute")
class BrandAttribute(Entity):
    """SoftLayer_Brand_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Attribute/
    """

    brand: Brand | None = relational("brand", "SoftLayer_Brand")
