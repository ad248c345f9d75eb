# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Attribute_Address")
class ContainerProductOrderAttributeAddress(Entity):
    """SoftLayer_Container_Product_Order_Attribute_Address.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Attribute_Address/
    """

    address_line1: str | None = local("addressLine1", "string")
    address_line2: str | None = local("addressLine2", "string")
    city: str | None = local("city", "string")
    country_code: str | None = local("countryCode", "string")
    non_us_state: str | None = local("nonUsState", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
