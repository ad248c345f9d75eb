# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Bandwidth_Data_Summary")
class ContainerNetworkBandwidthDataSummary(Entity):
    """SoftLayer_Container_Network_Bandwidth_Data_Summary.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Bandwidth_Data_Summary/
    """

    allowed_usage: float | None = local("allowedUsage", "float")
    estimated_usage: float | None = local("estimatedUsage", "float")
    projected_usage: float | None = local("projectedUsage", "float")
    usage_units: str | None = local("usageUnits", "string")
