# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Application_Delivery_Controller")
class NetworkApplicationDeliveryController(Entity):
    """SoftLayer_Network_Application_Delivery_Controller.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Application_Delivery_Controller/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    average_daily_public_bandwidth_usage: float | None = relational(
        "averageDailyPublicBandwidthUsage", "float"
    )
    billing_item: models.BillingItemNetworkApplicationDeliveryController | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Network_Application_Delivery_Controller"
    )
    configuration_history: list[models.NetworkApplicationDeliveryControllerConfigurationHistory] = (
        relational(
            "configurationHistory",
            "SoftLayer_Network_Application_Delivery_Controller_Configuration_History",
            array=True,
        )
    )
    configuration_history_count: int = counter("configurationHistoryCount")
    create_date: datetime | None = local("createDate", "dateTime")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    description: str | None = relational("description", "string")
    id: int = local("id", "int")
    inbound_public_bandwidth_usage: Decimal | None = relational(
        "inboundPublicBandwidthUsage", "decimal"
    )
    license_expiration_date: datetime | None = relational("licenseExpirationDate", "dateTime")
    managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
    management_ip_address: str | None = relational("managementIpAddress", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_count: int = counter("networkVlanCount")
    network_vlans: list[models.NetworkVlan] = relational(
        "networkVlans", "SoftLayer_Network_Vlan", array=True
    )
    notes: str | None = local("notes", "string")
    outbound_public_bandwidth_usage: Decimal | None = relational(
        "outboundPublicBandwidthUsage", "decimal"
    )
    password: models.SoftwareComponentPassword | None = relational(
        "password", "SoftLayer_Software_Component_Password"
    )
    primary_ip_address: str | None = relational("primaryIpAddress", "string")
    projected_public_bandwidth_usage: float | None = relational(
        "projectedPublicBandwidthUsage", "float"
    )
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    type: models.NetworkApplicationDeliveryControllerType | None = relational(
        "type", "SoftLayer_Network_Application_Delivery_Controller_Type"
    )
    type_id: int | None = local("typeId", "int")
    virtual_ip_address_count: int = counter("virtualIpAddressCount")
