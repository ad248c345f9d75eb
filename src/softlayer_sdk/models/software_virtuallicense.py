# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Software_VirtualLicense")
class SoftwareVirtualLicense(Entity):
    """SoftLayer_Software_VirtualLicense.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_VirtualLicense/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    host_hardware: models.HardwareServer | None = relational(
        "hostHardware", "SoftLayer_Hardware_Server"
    )
    host_hardware_id: int | None = local("hostHardwareId", "int")
    id: int = local("id", "int")
    ip_address: str | None = local("ipAddress", "string")
    ip_address_record: models.NetworkSubnetIpAddress | None = relational(
        "ipAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    key: str | None = local("key", "string")
    notes: str | None = local("notes", "string")
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
    subnet: models.NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_id: int | None = local("subnetId", "int")
