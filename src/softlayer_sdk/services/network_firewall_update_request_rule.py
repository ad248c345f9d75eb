# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkFirewallUpdateRequestRuleService(Service):
    """The methods of SoftLayer_Network_Firewall_Update_Request_Rule.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request_Rule/
    """

    datatype = "SoftLayer_Network_Firewall_Update_Request_Rule"

    def create_object(
        self,
        template_object: models.NetworkFirewallUpdateRequestRule,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkFirewallUpdateRequestRuleT] | None = None,
    ) -> results.NetworkFirewallUpdateRequestRuleT:
        """SoftLayer_Network_Firewall_Update_Request_Rule::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request_Rule/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkFirewallUpdateRequestRule,
        )

    def get_firewall_update_request(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkFirewallUpdateRequestT] | None = None,
    ) -> results.NetworkFirewallUpdateRequestT | None:
        """SoftLayer_Network_Firewall_Update_Request_Rule::getFirewallUpdateRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request_Rule/getFirewallUpdateRequest/
        """
        return self.client.call(
            self.datatype,
            "getFirewallUpdateRequest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallUpdateRequest,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkFirewallUpdateRequestRuleT] | None = None,
    ) -> results.NetworkFirewallUpdateRequestRuleT:
        """SoftLayer_Network_Firewall_Update_Request_Rule::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request_Rule/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallUpdateRequestRule,
        )

    def validate_rule(
        self,
        rule: models.NetworkFirewallUpdateRequestRule,
        apply_to_component_id: int | None = None,
        apply_to_acl_id: int | None = None,
    ) -> None:
        """SoftLayer_Network_Firewall_Update_Request_Rule::validateRule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request_Rule/validateRule/
        """
        self.client.call(
            self.datatype, "validateRule", rule, *given(apply_to_component_id, apply_to_acl_id)
        )
