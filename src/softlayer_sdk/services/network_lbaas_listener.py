# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class NetworkLBaaSListenerService(Service):
    """The methods of SoftLayer_Network_LBaaS_Listener.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/
    """

    datatype = "SoftLayer_Network_LBaaS_Listener"

    @overload
    def delete_load_balancer_protocols(
        self, load_balancer_uuid: str, listener_uuids: Sequence[str], *, mask: MaskLike | None = ...
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def delete_load_balancer_protocols(
        self, load_balancer_uuid: str, listener_uuids: Sequence[str], *, into: type[R]
    ) -> R: ...

    def delete_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        listener_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_Listener::deleteLoadBalancerProtocols.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/deleteLoadBalancerProtocols/
        """
        return self.client.call(
            self.datatype,
            "deleteLoadBalancerProtocols",
            load_balancer_uuid,
            listener_uuids,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    @overload
    def get_default_pool(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSPool | None: ...

    @overload
    def get_default_pool(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_default_pool(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_Listener::getDefaultPool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/getDefaultPool/
        """
        return self.client.call(
            self.datatype,
            "getDefaultPool",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSPool,
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
        """SoftLayer_Network_LBaaS_Listener::getL7Policies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/getL7Policies/
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
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSListener: ...

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
        """SoftLayer_Network_LBaaS_Listener::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSListener,
        )

    @overload
    def update_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        protocol_configurations: Sequence[models.NetworkLBaaSLoadBalancerProtocolConfiguration],
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def update_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        protocol_configurations: Sequence[models.NetworkLBaaSLoadBalancerProtocolConfiguration],
        *,
        into: type[R],
    ) -> R: ...

    def update_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        protocol_configurations: Sequence[models.NetworkLBaaSLoadBalancerProtocolConfiguration],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_LBaaS_Listener::updateLoadBalancerProtocols.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/updateLoadBalancerProtocols/
        """
        return self.client.call(
            self.datatype,
            "updateLoadBalancerProtocols",
            load_balancer_uuid,
            protocol_configurations,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
