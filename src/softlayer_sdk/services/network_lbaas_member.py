# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkLBaaSMemberService(Service):
    """The methods of SoftLayer_Network_LBaaS_Member.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/
    """

    datatype = "SoftLayer_Network_LBaaS_Member"

    @overload
    def add_load_balancer_members(
        self,
        load_balancer_uuid: str,
        server_instances: Sequence[models.NetworkLBaaSLoadBalancerServerInstanceInfo],
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def add_load_balancer_members(
        self,
        load_balancer_uuid: str,
        server_instances: Sequence[models.NetworkLBaaSLoadBalancerServerInstanceInfo],
        *,
        into: type[R],
    ) -> R: ...

    def add_load_balancer_members(
        self,
        load_balancer_uuid: str,
        server_instances: Sequence[models.NetworkLBaaSLoadBalancerServerInstanceInfo],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def delete_load_balancer_members(
        self, load_balancer_uuid: str, member_uuids: Sequence[str], *, mask: MaskLike | None = ...
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def delete_load_balancer_members(
        self, load_balancer_uuid: str, member_uuids: Sequence[str], *, into: type[R]
    ) -> R: ...

    def delete_load_balancer_members(
        self,
        load_balancer_uuid: str,
        member_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkLBaaSMember: ...

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

    @overload
    def update_load_balancer_members(
        self,
        load_balancer_uuid: str,
        members: Sequence[models.NetworkLBaaSMember],
        *,
        mask: MaskLike | None = ...,
    ) -> models.NetworkLBaaSLoadBalancer: ...

    @overload
    def update_load_balancer_members(
        self,
        load_balancer_uuid: str,
        members: Sequence[models.NetworkLBaaSMember],
        *,
        into: type[R],
    ) -> R: ...

    def update_load_balancer_members(
        self,
        load_balancer_uuid: str,
        members: Sequence[models.NetworkLBaaSMember],
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
