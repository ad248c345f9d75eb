# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkFirewallUpdateRequestService(Service):
    """The methods of SoftLayer_Network_Firewall_Update_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/
    """

    datatype = "SoftLayer_Network_Firewall_Update_Request"

    def create_object(
        self,
        template_object: models.NetworkFirewallUpdateRequest,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkFirewallUpdateRequestT] | None = None,
    ) -> results.NetworkFirewallUpdateRequestT:
        """SoftLayer_Network_Firewall_Update_Request::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkFirewallUpdateRequest,
        )

    def get_authorizing_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserInterfaceT] | None = None,
    ) -> results.UserInterfaceT | None:
        """SoftLayer_Network_Firewall_Update_Request::getAuthorizingUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getAuthorizingUser/
        """
        return self.client.call(
            self.datatype,
            "getAuthorizingUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserInterface,
        )

    def get_firewall_update_request_rule_attributes(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityNetworkFirewallRuleAttributeT] | None = None,
    ) -> results.ContainerUtilityNetworkFirewallRuleAttributeT | None:
        """SoftLayer_Network_Firewall_Update_Request::getFirewallUpdateRequestRuleAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getFirewallUpdateRequestRuleAttributes/
        """
        return self.client.call(
            self.datatype,
            "getFirewallUpdateRequestRuleAttributes",
            mask=mask,
            into=into,
            returns=models.ContainerUtilityNetworkFirewallRuleAttribute,
        )

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Network_Firewall_Update_Request::getGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getGuest/
        """
        return self.client.call(
            self.datatype,
            "getGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Firewall_Update_Request::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_network_component_firewall(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Network_Firewall_Update_Request::getNetworkComponentFirewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getNetworkComponentFirewall/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentFirewall",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentFirewall,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkFirewallUpdateRequestT] | None = None,
    ) -> results.NetworkFirewallUpdateRequestT:
        """SoftLayer_Network_Firewall_Update_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkFirewallUpdateRequest,
        )

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkFirewallUpdateRequestRuleT] | None = None,
    ) -> results.ListResult[results.NetworkFirewallUpdateRequestRuleT]:
        """SoftLayer_Network_Firewall_Update_Request::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/getRules/
        """
        return self.client.call(
            self.datatype,
            "getRules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallUpdateRequestRule],
        )

    def update_rule_note(self, fw_rule: models.NetworkComponentFirewallRule, note: str) -> bool:
        """SoftLayer_Network_Firewall_Update_Request::updateRuleNote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/updateRuleNote/
        """
        return self.client.call(self.datatype, "updateRuleNote", fw_rule, note, returns=bool)
