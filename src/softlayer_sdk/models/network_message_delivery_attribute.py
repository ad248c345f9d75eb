# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Message_Delivery_Attribute")
class NetworkMessageDeliveryAttribute(Entity):
    """SoftLayer_Network_Message_Delivery_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Message_Delivery_Attribute/
    """

    network_message_delivery: models.NetworkMessageDelivery | None = relational(
        "networkMessageDelivery", "SoftLayer_Network_Message_Delivery"
    )
    value: str | None = local("value", "string")
