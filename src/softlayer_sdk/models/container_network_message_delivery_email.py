# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email")
class ContainerNetworkMessageDeliveryEmail(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email/
    """

    body: str | None = local("body", "string")
    contains_html: bool | None = local("containsHtml", "boolean")
    from_: str | None = local("from", "string")
    subject: str | None = local("subject", "string")
    to: str | None = local("to", "string")
