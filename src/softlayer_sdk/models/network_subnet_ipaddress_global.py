# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Subnet_IpAddress_Global")
class NetworkSubnetIpAddressGlobal(Entity):
    """SoftLayer_Network_Subnet_IpAddress_Global.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet_IpAddress_Global/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    active_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "activeTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    billing_item: models.BillingItemNetworkSubnetIpAddressGlobal | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Network_Subnet_IpAddress_Global"
    )
    description: int | None = local("description", "int")
    destination_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "destinationIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    destination_ip_address_id: int | None = local("destinationIpAddressId", "int")
    id: int = local("id", "int")
    ip_address: models.NetworkSubnetIpAddress | None = relational(
        "ipAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    ip_address_id: int | None = local("ipAddressId", "int")
    type_id: int | None = local("typeId", "int")
