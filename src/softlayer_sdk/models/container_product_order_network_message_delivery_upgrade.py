# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_network_message_delivery import (
    ContainerProductOrderNetworkMessageDelivery,
)


@entity("SoftLayer_Container_Product_Order_Network_Message_Delivery_Upgrade")
class ContainerProductOrderNetworkMessageDeliveryUpgrade(
    ContainerProductOrderNetworkMessageDelivery
):
    """SoftLayer_Container_Product_Order_Network_Message_Delivery_Upgrade.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Message_Delivery_Upgrade/
    """

    message_delivery_id: int | None = local("messageDeliveryId", "int")
