# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSL7MemberService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Member"

    def add_l7_pool_members(
        self,
        l7_pool_uuid: str,
        member_instances: Sequence[models.NetworkLBaaSL7Member],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Member::addL7PoolMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/addL7PoolMembers/
        """
        return self.client.call(
            self.datatype,
            "addL7PoolMembers",
            l7_pool_uuid,
            member_instances,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def delete_l7_pool_members(
        self,
        l7_pool_uuid: str,
        member_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Member::deleteL7PoolMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/deleteL7PoolMembers/
        """
        return self.client.call(
            self.datatype,
            "deleteL7PoolMembers",
            l7_pool_uuid,
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
        into: type[results.NetworkLBaaSL7MemberT] | None = None,
    ) -> results.NetworkLBaaSL7MemberT:
        """SoftLayer_Network_LBaaS_L7Member::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7Member,
        )

    def update_l7_pool_members(
        self,
        l7_pool_uuid: str,
        members: Sequence[models.NetworkLBaaSL7Member],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Member::updateL7PoolMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/updateL7PoolMembers/
        """
        return self.client.call(
            self.datatype,
            "updateL7PoolMembers",
            l7_pool_uuid,
            members,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
