# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkLBaaSL7PoolService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Pool.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Pool"

    @overload
    def create_l7_pool(
        self,
        load_balancer_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool,
        l7_members: Sequence[models.NetworkLBaaSL7Member],
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity,
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def create_l7_pool(
        self,
        load_balancer_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool,
        l7_members: Sequence[models.NetworkLBaaSL7Member],
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity,
        *,
        into: type[R],
    ) -> R: ...

    def create_l7_pool(
        self,
        load_balancer_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool,
        l7_members: Sequence[models.NetworkLBaaSL7Member],
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def delete_object(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def delete_object(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def delete_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_l7_health_monitor(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSL7HealthMonitor | None: ...

    @overload
    def get_l7_health_monitor(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_l7_health_monitor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_l7_members(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkLBaaSL7Member]: ...

    @overload
    def get_l7_members(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_l7_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_l7_policies(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkLBaaSL7Policy]: ...

    @overload
    def get_l7_policies(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_l7_policies(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_l7_pool_member_health(
        self,
        load_balancer_uuid: str,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NetworkLBaaSL7PoolMembersHealth]: ...

    @overload
    def get_l7_pool_member_health(
        self,
        load_balancer_uuid: str,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_l7_pool_member_health(
        self,
        load_balancer_uuid: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_l7_session_affinity(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSL7SessionAffinity | None: ...

    @overload
    def get_l7_session_affinity(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_l7_session_affinity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSL7Pool: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def update_l7_pool(
        self,
        l7_pool_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool | None = None,
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor | None = None,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity | None = None,
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def update_l7_pool(
        self,
        l7_pool_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool | None = None,
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor | None = None,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity | None = None,
        *,
        into: type[R],
    ) -> R: ...

    def update_l7_pool(
        self,
        l7_pool_uuid: str,
        l7_pool: models.NetworkLBaaSL7Pool | None = None,
        l7_health_monitor: models.NetworkLBaaSL7HealthMonitor | None = None,
        l7_session_affinity: models.NetworkLBaaSL7SessionAffinity | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
