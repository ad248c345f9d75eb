# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Offering")
class ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Offering.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Offering/
    """

    name: str | None = local("name", "string")
    quantity: int | None = local("quantity", "int")
    type: str | None = local("type", "string")
