# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Bandwidth_Version1_Usage")
class ContainerNetworkBandwidthVersion1Usage(Entity):
    """SoftLayer_Container_Network_Bandwidth_Version1_Usage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Bandwidth_Version1_Usage/
    """

    incoming_amount: float | None = local("incomingAmount", "float")
    outgoing_amount: float | None = local("outgoingAmount", "float")
    recorded_date: datetime | None = local("recordedDate", "dateTime")
