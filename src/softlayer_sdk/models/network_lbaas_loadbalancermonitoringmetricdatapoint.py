# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerMonitoringMetricDataPoint")
class NetworkLBaaSLoadBalancerMonitoringMetricDataPoint(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerMonitoringMetricDataPoint.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerMonitoringMetricDataPoint/
    """

    epoch_timestamp: int | None = local("epochTimestamp", "int")
    value: Decimal | None = local("value", "decimal")
