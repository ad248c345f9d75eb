# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSL7PoolService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Pool.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Pool"

    def create_l7_pool(
        self,
        load_balancer_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool,
        l7_members: Sequence[models.NetworkLBaaSL7Member],
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Pool::createL7Pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/createL7Pool/
        """
        return self.client.call(
            self.datatype,
            "createL7Pool",
            load_balancer_uuid,
            l7_pool,
            l7_members,
            l7_health_monitor,
            l7_session_affinity,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def delete_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Pool::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/deleteObject/
        """
        return self.client.call(
            self.datatype,
            "deleteObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_l7_health_monitor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSL7HealthMonitorT] | None = None,
    ) -> results.NetworkLBaaSL7HealthMonitorT | None:
        """SoftLayer_Network_LBaaS_L7Pool::getL7HealthMonitor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getL7HealthMonitor/
        """
        return self.client.call(
            self.datatype,
            "getL7HealthMonitor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7HealthMonitor,
        )

    def get_l7_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSL7MemberT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSL7MemberT]:
        """SoftLayer_Network_LBaaS_L7Pool::getL7Members.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getL7Members/
        """
        return self.client.call(
            self.datatype,
            "getL7Members",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7Member],
        )

    def get_l7_policies(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSL7PolicyT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSL7PolicyT]:
        """SoftLayer_Network_LBaaS_L7Pool::getL7Policies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getL7Policies/
        """
        return self.client.call(
            self.datatype,
            "getL7Policies",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7Policy],
        )

    def get_l7_pool_member_health(
        self,
        load_balancer_uuid: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSL7PoolMembersHealthT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSL7PoolMembersHealthT]:
        """SoftLayer_Network_LBaaS_L7Pool::getL7PoolMemberHealth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getL7PoolMemberHealth/
        """
        return self.client.call(
            self.datatype,
            "getL7PoolMemberHealth",
            load_balancer_uuid,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7PoolMembersHealth],
        )

    def get_l7_session_affinity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSL7SessionAffinityT] | None = None,
    ) -> results.NetworkLBaaSL7SessionAffinityT | None:
        """SoftLayer_Network_LBaaS_L7Pool::getL7SessionAffinity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getL7SessionAffinity/
        """
        return self.client.call(
            self.datatype,
            "getL7SessionAffinity",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7SessionAffinity,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSL7PoolT] | None = None,
    ) -> results.NetworkLBaaSL7PoolT:
        """SoftLayer_Network_LBaaS_L7Pool::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7Pool,
        )

    def update_l7_pool(
        self,
        l7_pool_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool | None = None,
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor | None = None,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Pool::updateL7Pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/updateL7Pool/
        """
        return self.client.call(
            self.datatype,
            "updateL7Pool",
            l7_pool_uuid,
            *given(l7_pool, l7_health_monitor, l7_session_affinity),
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
