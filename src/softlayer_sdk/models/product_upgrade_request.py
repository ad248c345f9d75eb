# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Upgrade_Request")
class ProductUpgradeRequest(Entity):
    """SoftLayer_Product_Upgrade_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Upgrade_Request/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    completed_flag: bool | None = relational("completedFlag", "boolean")
    create_date: datetime | None = local("createDate", "dateTime")
    employee_id: int | None = local("employeeId", "int")
    guest_id: int | None = local("guestId", "int")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    invoice: models.BillingInvoice | None = relational("invoice", "SoftLayer_Billing_Invoice")
    maintenance_start_time_utc: datetime | None = local("maintenanceStartTimeUtc", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_id: int | None = local("orderId", "int")
    order_total: Decimal | None = local("orderTotal", "decimal")
    prorated_total: Decimal | None = local("proratedTotal", "decimal")
    server: models.Hardware | None = relational("server", "SoftLayer_Hardware")
    status: models.ProductUpgradeRequestStatus | None = relational(
        "status", "SoftLayer_Product_Upgrade_Request_Status"
    )
    status_id: int | None = local("statusId", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
    virtual_guest: models.VirtualGuest | None = relational(
        "virtualGuest", "SoftLayer_Virtual_Guest"
    )
