# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item")
class ContainerNetworkMessageDeliveryEmailSendgridCatalogItem(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item/
    """

    entitlements: (
        models.ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements | None
    ) = local(
        "entitlements",
        "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Entitlements",
    )
    offering: models.ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering | None = local(
        "offering",
        "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Offering",
    )
