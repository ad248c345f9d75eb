# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSListenerService(Service):
    """The methods of SoftLayer_Network_LBaaS_Listener.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/
    """

    datatype = "SoftLayer_Network_LBaaS_Listener"

    def delete_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        listener_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
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

    def get_default_pool(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSPoolT] | None = None,
    ) -> results.NetworkLBaaSPoolT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSListenerT] | None = None,
    ) -> results.NetworkLBaaSListenerT:
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

    def update_load_balancer_protocols(
        self,
        load_balancer_uuid: str,
        protocol_configurations: Sequence[models.NetworkLBaaSLoadBalancerProtocolConfiguration],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
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
