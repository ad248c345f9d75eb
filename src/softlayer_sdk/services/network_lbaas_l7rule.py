# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkLBaaSL7RuleService(Service):
    """The methods of SoftLayer_Network_LBaaS_L7Rule.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/
    """

    datatype = "SoftLayer_Network_LBaaS_L7Rule"

    def add_l7_rules(
        self,
        policy_uuid: str,
        rules: Sequence[models.NetworkLBaaSL7Rule],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Rule::addL7Rules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/addL7Rules/
        """
        return self.client.call(
            self.datatype,
            "addL7Rules",
            policy_uuid,
            rules,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )

    def delete_l7_rules(
        self,
        policy_uuid: str,
        rule_uuids: Sequence[str],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Rule::deleteL7Rules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/deleteL7Rules/
        """
        return self.client.call(
            self.datatype,
            "deleteL7Rules",
            policy_uuid,
            rule_uuids,
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
        into: type[results.NetworkLBaaSL7RuleT] | None = None,
    ) -> results.NetworkLBaaSL7RuleT:
        """SoftLayer_Network_LBaaS_L7Rule::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkLBaaSL7Rule,
        )

    def update_l7_rules(
        self,
        policy_uuid: str,
        rules: Sequence[models.NetworkLBaaSL7Rule],
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
    ) -> results.NetworkLBaaSLoadBalancerT:
        """SoftLayer_Network_LBaaS_L7Rule::updateL7Rules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/updateL7Rules/
        """
        return self.client.call(
            self.datatype,
            "updateL7Rules",
            policy_uuid,
            rules,
            mask=mask,
            into=into,
            returns=models.NetworkLBaaSLoadBalancer,
        )
