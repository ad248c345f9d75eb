# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Protection_Address")
class NetworkProtectionAddress(Entity):
    """SoftLayer_Network_Protection_Address.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Protection_Address/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    department_id: int | None = local("departmentId", "int")
    ip_address: str | None = local("ipAddress", "string")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    management_method_type: str | None = local("managementMethodType", "string")
    modified_user: models.UserEmployee | None = relational(
        "modifiedUser", "SoftLayer_User_Employee"
    )
    primary_router: models.HardwareRouter | None = relational(
        "primaryRouter", "SoftLayer_Hardware_Router"
    )
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    subnet: models.NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "subnetIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    terminated_user: models.UserEmployee | None = relational(
        "terminatedUser", "SoftLayer_User_Employee"
    )
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    transaction_count: int = counter("transactionCount")
    transactions: list[models.ProvisioningVersion1Transaction] = relational(
        "transactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    user_department: models.UserEmployeeDepartment | None = relational(
        "userDepartment", "SoftLayer_User_Employee_Department"
    )
    user_record: models.UserEmployee | None = relational("userRecord", "SoftLayer_User_Employee")
