# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.hardware_router import HardwareRouter
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.network_subnet import NetworkSubnet
    from softlayer_sdk.models.network_subnet_ipaddress import NetworkSubnetIpAddress
    from softlayer_sdk.models.provisioning_version1_transaction import (
        ProvisioningVersion1Transaction,
    )
    from softlayer_sdk.models.service_provider import ServiceProvider
    from softlayer_sdk.models.ticket import Ticket
    from softlayer_sdk.models.user_employee import UserEmployee
    from softlayer_sdk.models.user_employee_department import UserEmployeeDepartment


@entity("SoftLayer_Network_Protection_Address")
class NetworkProtectionAddress(Entity):
    """SoftLayer_Network_Protection_Address.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Protection_Address/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    department_id: int | None = local("departmentId", "int")
    ip_address: str | None = local("ipAddress", "string")
    location: Location | None = relational("location", "SoftLayer_Location")
    management_method_type: str | None = local("managementMethodType", "string")
    modified_user: UserEmployee | None = relational("modifiedUser", "SoftLayer_User_Employee")
    primary_router: HardwareRouter | None = relational("primaryRouter", "SoftLayer_Hardware_Router")
    service_provider: ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    subnet: NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_ip_address: NetworkSubnetIpAddress | None = relational(
        "subnetIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    terminated_user: UserEmployee | None = relational("terminatedUser", "SoftLayer_User_Employee")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
    transaction_count: int = counter("transactionCount")
    transactions: list[ProvisioningVersion1Transaction] = relational(
        "transactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    user_department: UserEmployeeDepartment | None = relational(
        "userDepartment", "SoftLayer_User_Employee_Department"
    )
    user_record: UserEmployee | None = relational("userRecord", "SoftLayer_User_Employee")
