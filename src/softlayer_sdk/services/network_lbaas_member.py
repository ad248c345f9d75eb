# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSMemberService(Service):
    """The methods of SoftLayer_Network_LBaaS_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/
    """

    datatype = "SoftLayer_Network_LBaaS_Member"

    def add_load_balancer_members(
        self,
        load_balancer_uuid: str,
        server_instances: Sequence[models.NetworkLBaaSLoadBalancerServerInstanceInfo],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_Member::addLoadBalancerMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/addLoadBalancerMembers/
        """
        return self.client.call(
            self.datatype,
            "addLoadBalancerMembers",
            load_balancer_uuid,
            server_instances,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def delete_load_balancer_members(
        self,
        load_balancer_uuid: str,
        member_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_Member::deleteLoadBalancerMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/deleteLoadBalancerMembers/
        """
        return self.client.call(
            self.datatype,
            "deleteLoadBalancerMembers",
            load_balancer_uuid,
            member_uuids,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSMemberT] | None = None,
    ) -> results.NetworkLBaaSMemberT:
        """SoftLayer_Network_LBaaS_Member::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSMember,
        )

    def update_load_balancer_members(
        self,
        load_balancer_uuid: str,
        members: Sequence[models.NetworkLBaaSMember],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_Member::updateLoadBalancerMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/updateLoadBalancerMembers/
        """
        return self.client.call(
            self.datatype,
            "updateLoadBalancerMembers",
            load_balancer_uuid,
            members,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
