# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSHealthMonitorService(Service):
    """The methods of SoftLayer_Network_LBaaS_HealthMonitor.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_HealthMonitor/
    """

    datatype = "SoftLayer_Network_LBaaS_HealthMonitor"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSHealthMonitorT] | None = None,
    ) -> results.NetworkLBaaSHealthMonitorT:
        """SoftLayer_Network_LBaaS_HealthMonitor::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_HealthMonitor/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSHealthMonitor,
        )

    def update_load_balancer_health_monitors(
        self,
        load_balancer_uuid: str,
        health_monitor_configurations: Sequence[
            models.NetworkLBaaSLoadBalancerHealthMonitorConfiguration
        ],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_HealthMonitor::updateLoadBalancerHealthMonitors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_HealthMonitor/updateLoadBalancerHealthMonitors/
        """
        return self.client.call(
            self.datatype,
            "updateLoadBalancerHealthMonitors",
            load_balancer_uuid,
            health_monitor_configurations,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
