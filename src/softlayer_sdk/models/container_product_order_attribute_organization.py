# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Attribute_Organization")
class ContainerProductOrderAttributeOrganization(Entity):
    """SoftLayer_Container_Product_Order_Attribute_Organization.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Attribute_Organization/
    """

    address: models.ContainerProductOrderAttributeAddress | None = local(
        "address", "SoftLayer_Container_Product_Order_Attribute_Address"
    )
    fax_number: str | None = local("faxNumber", "string")
    organization_name: str | None = local("organizationName", "string")
    phone_number: str | None = local("phoneNumber", "string")
