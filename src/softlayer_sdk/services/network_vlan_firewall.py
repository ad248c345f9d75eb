# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkVlanFirewallService(Service):
    """The methods of SoftLayer_Network_Vlan_Firewall.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/
    """

    datatype = "SoftLayer_Network_Vlan_Firewall"

    def approve_bypass_request(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Vlan_Firewall::approveBypassRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/approveBypassRequest/
        """
        self.client.call(self.datatype, "approveBypassRequest", id=id)

    def get_account_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Vlan_Firewall::getAccountId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getAccountId/
        """
        return self.client.call(
            self.datatype, "getAccountId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_bandwidth_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Network_Vlan_Firewall::getBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_billing_cycle_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthUsageT]:
        """SoftLayer_Network_Vlan_Firewall::getBillingCycleBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBillingCycleBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCycleBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthUsage],
        )

    def get_billing_cycle_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Network_Vlan_Firewall::getBillingCyclePrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBillingCyclePrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_cycle_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Network_Vlan_Firewall::getBillingCyclePublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBillingCyclePublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Vlan_Firewall::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_bypass_request_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Vlan_Firewall::getBypassRequestStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getBypassRequestStatus/
        """
        return self.client.call(
            self.datatype, "getBypassRequestStatus", id=id, mask=mask, filter=filter, returns=str
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Network_Vlan_Firewall::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_firewall_firmware_version(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Vlan_Firewall::getFirewallFirmwareVersion.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getFirewallFirmwareVersion/
        """
        return self.client.call(self.datatype, "getFirewallFirmwareVersion", id=id, returns=str)

    def get_firewall_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Vlan_Firewall::getFirewallType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getFirewallType/
        """
        return self.client.call(
            self.datatype, "getFirewallType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_fully_qualified_domain_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Vlan_Firewall::getFullyQualifiedDomainName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getFullyQualifiedDomainName/
        """
        return self.client.call(
            self.datatype,
            "getFullyQualifiedDomainName",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_management_credentials(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.SoftwareComponentPasswordT | None:
        """SoftLayer_Network_Vlan_Firewall::getManagementCredentials.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getManagementCredentials/
        """
        return self.client.call(
            self.datatype,
            "getManagementCredentials",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentPassword,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Network_Vlan_Firewall::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_metric_tracking_object_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Vlan_Firewall::getMetricTrackingObjectId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getMetricTrackingObjectId/
        """
        return self.client.call(
            self.datatype, "getMetricTrackingObjectId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_network_firewall_update_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkFirewallUpdateRequestT] | None = None,
    ) -> results.ListResult[results.NetworkFirewallUpdateRequestT]:
        """SoftLayer_Network_Vlan_Firewall::getNetworkFirewallUpdateRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getNetworkFirewallUpdateRequests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkFirewallUpdateRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkFirewallUpdateRequest],
        )

    def get_network_gateway(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT | None:
        """SoftLayer_Network_Vlan_Firewall::getNetworkGateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getNetworkGateway/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGateway",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGateway,
        )

    def get_network_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Network_Vlan_Firewall::getNetworkVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getNetworkVlan/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Network_Vlan_Firewall::getNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkVlanFirewallT] | None = None,
    ) -> results.NetworkVlanFirewallT:
        """SoftLayer_Network_Vlan_Firewall::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkVlanFirewall,
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
        into: type[results.NetworkVlanFirewallRuleT] | None = None,
    ) -> results.ListResult[results.NetworkVlanFirewallRuleT]:
        """SoftLayer_Network_Vlan_Firewall::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getRules/
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
            returns=list[models.NetworkVlanFirewallRule],
        )

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Network_Vlan_Firewall::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_upgrade_request(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductUpgradeRequestT] | None = None,
    ) -> results.ProductUpgradeRequestT | None:
        """SoftLayer_Network_Vlan_Firewall::getUpgradeRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getUpgradeRequest/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeRequest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductUpgradeRequest,
        )

    def has_active_transactions(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Vlan_Firewall::hasActiveTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/hasActiveTransactions/
        """
        return self.client.call(self.datatype, "hasActiveTransactions", id=id, returns=bool)

    def is_account_allowed(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Vlan_Firewall::isAccountAllowed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/isAccountAllowed/
        """
        return self.client.call(self.datatype, "isAccountAllowed", id=id, returns=bool)

    def is_high_availability_upgrade_available(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Vlan_Firewall::isHighAvailabilityUpgradeAvailable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/isHighAvailabilityUpgradeAvailable/
        """
        return self.client.call(
            self.datatype, "isHighAvailabilityUpgradeAvailable", id=id, returns=bool
        )

    def reject_bypass_request(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Vlan_Firewall::rejectBypassRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/rejectBypassRequest/
        """
        self.client.call(self.datatype, "rejectBypassRequest", id=id)

    def restore_defaults(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Network_Vlan_Firewall::restoreDefaults.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/restoreDefaults/
        """
        return self.client.call(
            self.datatype,
            "restoreDefaults",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Vlan_Firewall::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)

    def update_route_bypass(
        self,
        bypass: bool,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Network_Vlan_Firewall::updateRouteBypass.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/updateRouteBypass/
        """
        return self.client.call(
            self.datatype,
            "updateRouteBypass",
            bypass,
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )
