# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Vlan_Firewall")
class NetworkVlanFirewall(Entity):
    """SoftLayer_Network_Vlan_Firewall.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Vlan_Firewall/
    """

    account_id: int | None = relational("accountId", "int")
    administrative_bypass_flag: str | None = local("administrativeBypassFlag", "string")
    bandwidth_allocation: Decimal | None = relational("bandwidthAllocation", "decimal")
    billing_cycle_bandwidth_usage: list[models.NetworkBandwidthUsage] = relational(
        "billingCycleBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage", array=True
    )
    billing_cycle_bandwidth_usage_count: int = counter("billingCycleBandwidthUsageCount")
    billing_cycle_private_bandwidth_usage: models.NetworkBandwidthUsage | None = relational(
        "billingCyclePrivateBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage"
    )
    billing_cycle_public_bandwidth_usage: models.NetworkBandwidthUsage | None = relational(
        "billingCyclePublicBandwidthUsage", "SoftLayer_Network_Bandwidth_Usage"
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    bypass_request_status: str | None = relational("bypassRequestStatus", "string")
    customer_managed_flag: bool | None = local("customerManagedFlag", "boolean")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    firewall_type: str | None = relational("firewallType", "string")
    fully_qualified_domain_name: str | None = relational("fullyQualifiedDomainName", "string")
    id: int = local("id", "int")
    management_credentials: models.SoftwareComponentPassword | None = relational(
        "managementCredentials", "SoftLayer_Software_Component_Password"
    )
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    metric_tracking_object_id: int | None = relational("metricTrackingObjectId", "int")
    network_firewall_update_request_count: int = counter("networkFirewallUpdateRequestCount")
    network_firewall_update_requests: list[models.NetworkFirewallUpdateRequest] = relational(
        "networkFirewallUpdateRequests", "SoftLayer_Network_Firewall_Update_Request", array=True
    )
    network_gateway: models.NetworkGateway | None = relational(
        "networkGateway", "SoftLayer_Network_Gateway"
    )
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_count: int = counter("networkVlanCount")
    network_vlans: list[models.NetworkVlan] = relational(
        "networkVlans", "SoftLayer_Network_Vlan", array=True
    )
    primary_ip_address: str | None = local("primaryIpAddress", "string")
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkVlanFirewallRule] = relational(
        "rules", "SoftLayer_Network_Vlan_Firewall_Rule", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    upgrade_request: models.ProductUpgradeRequest | None = relational(
        "upgradeRequest", "SoftLayer_Product_Upgrade_Request"
    )
