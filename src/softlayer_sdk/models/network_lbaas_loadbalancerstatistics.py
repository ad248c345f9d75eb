# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerStatistics")
class NetworkLBaaSLoadBalancerStatistics(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerStatistics.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerStatistics/
    """

    connection_rate: int | None = local("connectionRate", "int")
    data_processed_by_month: int | None = local("dataProcessedByMonth", "int")
    number_of_members_down: int | None = local("numberOfMembersDown", "int")
    number_of_members_up: int | None = local("numberOfMembersUp", "int")
    throughput: float | None = local("throughput", "float")
    total_connections: int | None = local("totalConnections", "int")
