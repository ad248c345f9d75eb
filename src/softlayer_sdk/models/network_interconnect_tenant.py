# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Interconnect_Tenant")
class NetworkInterconnectTenant(Entity):
    """SoftLayer_Network_Interconnect_Tenant.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Interconnect_Tenant/
    """

    account_id: int | None = local("accountId", "int")
    bgp_asn: int | None = local("bgpAsn", "int")
    billing_item: models.BillingItemNetworkInterconnect | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Network_Interconnect"
    )
    create_date: datetime | None = local("createDate", "dateTime")
    datacenter_name: str | None = relational("datacenterName", "string")
    error_message: str | None = local("errorMessage", "string")
    global_routing_flag: bool | None = local("globalRoutingFlag", "boolean")
    id: int = local("id", "int")
    interconnect_type: str | None = local("interconnectType", "string")
    link_speed: int | None = local("linkSpeed", "int")
    local_ip_address: str | None = local("localIpAddress", "string")
    location: str | None = local("location", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    new_global_routing_flag: bool | None = local("newGlobalRoutingFlag", "boolean")
    new_link_speed: int | None = local("newLinkSpeed", "int")
    note: str | None = local("note", "string")
    peer_link_speed: int | None = local("peerLinkSpeed", "int")
    port: str | None = local("port", "string")
    port_label: str | None = relational("portLabel", "string")
    provider: str | None = local("provider", "string")
    provider_account_id: int | None = local("providerAccountId", "int")
    redundancy_flag: bool | None = local("redundancyFlag", "boolean")
    remote_ip_address: str | None = local("remoteIpAddress", "string")
    service_key: str | None = local("serviceKey", "string")
    service_type: models.NetworkDirectLinkServiceType | None = relational(
        "serviceType", "SoftLayer_Network_DirectLink_ServiceType"
    )
    service_type_id: int | None = local("serviceTypeId", "int")
    status: str | None = local("status", "string")
    vendor_name: str | None = relational("vendorName", "string")
    vlan_id: int | None = local("vlanId", "int")
    zone_name: str | None = relational("zoneName", "string")
