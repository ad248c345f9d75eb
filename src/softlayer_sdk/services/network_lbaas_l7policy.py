# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSL7PolicyService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Policy.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Policy"

    def add_l7_policies(
        self,
        listener_uuid: str,
        policies_rules: Sequence[models.NetworkLBaaSPolicyRule],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Policy::addL7Policies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/addL7Policies/
        """
        return self.client.call(
            self.datatype,
            "addL7Policies",
            listener_uuid,
            policies_rules,
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
        """SoftLayer_Network_LBaaS_L7Policy::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/deleteObject/
        """
        return self.client.call(
            self.datatype,
            "deleteObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def edit_object(
        self,
        template_object: models.NetworkLBaaSL7Policy,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Policy::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/editObject/
        """
        return self.client.call(
            self.datatype,
            "editObject",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def get_l7_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSL7RuleT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSL7RuleT]:
        """SoftLayer_Network_LBaaS_L7Policy::getL7Rules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/getL7Rules/
        """
        return self.client.call(
            self.datatype,
            "getL7Rules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSL7Rule],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkLBaaSL7PolicyT] | None = None,
    ) -> results.NetworkLBaaSL7PolicyT:
        """SoftLayer_Network_LBaaS_L7Policy::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7Policy,
        )
