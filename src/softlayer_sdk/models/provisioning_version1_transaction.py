# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Provisioning_Version1_Transaction")
class ProvisioningVersion1Transaction(Entity):
    """SoftLayer_Provisioning_Version1_Transaction.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Version1_Transaction/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    elapsed_seconds: int | None = local("elapsedSeconds", "int")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    loopback: list[models.ProvisioningVersion1Transaction] = relational(
        "loopback", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    loopback_count: int = counter("loopbackCount")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order_tracking: models.ProvisioningVersion1TransactionOrderTracking | None = relational(
        "orderTracking", "SoftLayer_Provisioning_Version1_Transaction_OrderTracking"
    )
    pending_transaction_count: int = counter("pendingTransactionCount")
    pending_transactions: list[models.ProvisioningVersion1Transaction] = relational(
        "pendingTransactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    status_change_date: datetime | None = local("statusChangeDate", "dateTime")
    ticket_scheduled_action_reference: list[models.TicketAttachment] = relational(
        "ticketScheduledActionReference", "SoftLayer_Ticket_Attachment", array=True
    )
    ticket_scheduled_action_reference_count: int = counter("ticketScheduledActionReferenceCount")
    transaction_group: models.ProvisioningVersion1TransactionGroup | None = relational(
        "transactionGroup", "SoftLayer_Provisioning_Version1_Transaction_Group"
    )
    transaction_status: models.ProvisioningVersion1TransactionStatus | None = relational(
        "transactionStatus", "SoftLayer_Provisioning_Version1_Transaction_Status"
    )
