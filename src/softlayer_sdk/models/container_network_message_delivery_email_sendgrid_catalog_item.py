# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_catalog_item_entitlements import (
        ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements,
    )
    from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_catalog_item_offering import (
        ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering,
    )


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item")
class ContainerNetworkMessageDeliveryEmailSendgridCatalogItem(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item/
    """

    entitlements: ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements | None = (
        local(
            "entitlements",
            "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Entitlements",
        )
    )
    offering: ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering | None = local(
        "offering",
        "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Offering",
    )
