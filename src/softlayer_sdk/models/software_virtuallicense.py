# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_item import BillingItem
    from softlayer_sdk.models.hardware_server import HardwareServer
    from softlayer_sdk.models.network_subnet import NetworkSubnet
    from softlayer_sdk.models.network_subnet_ipaddress import NetworkSubnetIpAddress
    from softlayer_sdk.models.software_description import SoftwareDescription


@entity("SoftLayer_Software_VirtualLicense")
class SoftwareVirtualLicense(Entity):
    """SoftLayer_Software_VirtualLicense.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_VirtualLicense/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    host_hardware: HardwareServer | None = relational("hostHardware", "SoftLayer_Hardware_Server")
    host_hardware_id: int | None = local("hostHardwareId", "int")
    id: int = local("id", "int")
    ip_address: str | None = local("ipAddress", "string")
    ip_address_record: NetworkSubnetIpAddress | None = relational(
        "ipAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    key: str | None = local("key", "string")
    notes: str | None = local("notes", "string")
    software_description: SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
    subnet: NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_id: int | None = local("subnetId", "int")
