# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Graph")
class ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Graph.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics_Graph/
    """

    graph_error: str | None = local("graphError", "string")
    graph_image: bytes | None = local("graphImage", "base64Binary")
    graph_title: str | None = local("graphTitle", "string")
