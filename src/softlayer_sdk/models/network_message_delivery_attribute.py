# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.network_message_delivery import NetworkMessageDelivery


@entity("SoftLayer_Network_Message_Delivery_Attribute")
class NetworkMessageDeliveryAttribute(Entity):
    """SoftLayer_Network_Message_Delivery_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Message_Delivery_Attribute/
    """

    network_message_delivery: NetworkMessageDelivery | None = relational(
        "networkMessageDelivery", "SoftLayer_Network_Message_Delivery"
    )
    value: str | None = local("value", "string")
