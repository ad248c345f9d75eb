# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSLoadBalancerService(Service):
    """The methods of SoftLayer_Network_LBaaS_LoadBalancer.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/
    """

    datatype = "SoftLayer_Network_LBaaS_LoadBalancer"

    def cancel_load_balancer(self, uuid: str) -> bool:
        """SoftLayer_Network_LBaaS_LoadBalancer::cancelLoadBalancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/cancelLoadBalancer/
        """
        return self.client.call(self.datatype, "cancelLoadBalancer", uuid, returns=bool)

    def enable_or_disable_data_logs(
        self,
        uuid: str,
        enabled: bool,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_LoadBalancer::enableOrDisableDataLogs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/enableOrDisableDataLogs/
        """
        return self.client.call(
            self.datatype,
            "enableOrDisableDataLogs",
            uuid,
            enabled,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSLoadBalancerT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSLoadBalancer],
        )

    def get_appliances(
        self,
        lb_id: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSLoadBalancerApplianceT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSLoadBalancerApplianceT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getAppliances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAppliances/
        """
        return self.client.call(
            self.datatype,
            "getAppliances",
            lb_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSLoadBalancerAppliance],
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Network_LBaaS_LoadBalancer::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_health_monitors(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSHealthMonitorT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSHealthMonitorT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getHealthMonitors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getHealthMonitors/
        """
        return self.client.call(
            self.datatype,
            "getHealthMonitors",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSHealthMonitor],
        )

    def get_l7_pools(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSL7PoolT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSL7PoolT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getL7Pools.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getL7Pools/
        """
        return self.client.call(
            self.datatype,
            "getL7Pools",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7Pool],
        )

    def get_listener_time_series_data(
        self,
        load_balancer_uuid: str,
        metric_name: str,
        time_range: str,
        listener_uuid: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSLoadBalancerMonitoringMetricDataPointT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSLoadBalancerMonitoringMetricDataPointT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getListenerTimeSeriesData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getListenerTimeSeriesData/
        """
        return self.client.call(
            self.datatype,
            "getListenerTimeSeriesData",
            load_balancer_uuid,
            metric_name,
            time_range,
            *given(listener_uuid),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSLoadBalancerMonitoringMetricDataPoint],
        )

    def get_listeners(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSListenerT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSListenerT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getListeners.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getListeners/
        """
        return self.client.call(
            self.datatype,
            "getListeners",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSListener],
        )

    def get_load_balancer(
        self,
        uuid: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT | None:
        """SoftLayer_Network_LBaaS_LoadBalancer::getLoadBalancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancer/
        """
        return self.client.call(
            self.datatype,
            "getLoadBalancer",
            uuid,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_load_balancer_member_health(
        self,
        uuid: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSPoolMembersHealthT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSPoolMembersHealthT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getLoadBalancerMemberHealth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancerMemberHealth/
        """
        return self.client.call(
            self.datatype,
            "getLoadBalancerMemberHealth",
            uuid,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSPoolMembersHealth],
        )

    def get_load_balancer_statistics(
        self,
        uuid: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerStatisticsT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerStatisticsT:
        """SoftLayer_Network_LBaaS_LoadBalancer::getLoadBalancerStatistics.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancerStatistics/
        """
        return self.client.call(
            self.datatype,
            "getLoadBalancerStatistics",
            uuid,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancerStatistics,
        )

    def get_load_balancers(
        self,
        data: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSLoadBalancerT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getLoadBalancers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancers/
        """
        return self.client.call(
            self.datatype,
            "getLoadBalancers",
            data,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSLoadBalancer],
        )

    def get_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSMemberT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSMemberT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getMembers/
        """
        return self.client.call(
            self.datatype,
            "getMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSMember],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_LoadBalancer::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_ssl_ciphers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSSSLCipherT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSSSLCipherT]:
        """SoftLayer_Network_LBaaS_LoadBalancer::getSslCiphers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getSslCiphers/
        """
        return self.client.call(
            self.datatype,
            "getSslCiphers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSSSLCipher],
        )

    def service_dns(self, data: str) -> None:
        """SoftLayer_Network_LBaaS_LoadBalancer::serviceDNS.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/serviceDNS/
        """
        self.client.call(self.datatype, "serviceDNS", data)

    def service_load_balancer(
        self,
        data: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_LoadBalancer::serviceLoadBalancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/serviceLoadBalancer/
        """
        return self.client.call(
            self.datatype,
            "serviceLoadBalancer",
            data,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def update_load_balancer(
        self,
        uuid: str,
        new_description: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_LoadBalancer::updateLoadBalancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/updateLoadBalancer/
        """
        return self.client.call(
            self.datatype,
            "updateLoadBalancer",
            uuid,
            new_description,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def update_ssl_ciphers(
        self,
        load_balancer_uuid: str,
        cipher_list: Sequence[int],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_LoadBalancer::updateSslCiphers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/updateSslCiphers/
        """
        return self.client.call(
            self.datatype,
            "updateSslCiphers",
            load_balancer_uuid,
            cipher_list,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
