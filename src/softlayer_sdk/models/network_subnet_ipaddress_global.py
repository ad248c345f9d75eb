# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_item_network_subnet_ipaddress_global import (
        BillingItemNetworkSubnetIpAddressGlobal,
    )
    from softlayer_sdk.models.network_subnet_ipaddress import NetworkSubnetIpAddress
    from softlayer_sdk.models.provisioning_version1_transaction import (
        ProvisioningVersion1Transaction,
    )


@entity("SoftLayer_Network_Subnet_IpAddress_Global")
class NetworkSubnetIpAddressGlobal(Entity):
    """SoftLayer_Network_Subnet_IpAddress_Global.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet_IpAddress_Global/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    active_transaction: ProvisioningVersion1Transaction | None = relational(
        "activeTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    billing_item: BillingItemNetworkSubnetIpAddressGlobal | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Network_Subnet_IpAddress_Global"
    )
    description: int | None = local("description", "int")
    destination_ip_address: NetworkSubnetIpAddress | None = relational(
        "destinationIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    destination_ip_address_id: int | None = local("destinationIpAddressId", "int")
    id: int = local("id", "int")
    ip_address: NetworkSubnetIpAddress | None = relational(
        "ipAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    ip_address_id: int | None = local("ipAddressId", "int")
    type_id: int | None = local("typeId", "int")
