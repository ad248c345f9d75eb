# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Provisioning_Version1_Transaction_History")
class ProvisioningVersion1TransactionHistory(Entity):
    """SoftLayer_Provisioning_Version1_Transaction_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Version1_Transaction_History/
    """

    finish_date: datetime | None = local("finishDate", "dateTime")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    host_id: int | None = local("hostId", "int")
    id: int = local("id", "int")
    start_date: datetime | None = local("startDate", "dateTime")
    transaction: models.ProvisioningVersion1Transaction | None = relational(
        "transaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction_id: int | None = local("transactionId", "int")
    transaction_status: models.ProvisioningVersion1TransactionStatus | None = relational(
        "transactionStatus", "SoftLayer_Provisioning_Version1_Transaction_Status"
    )
    transaction_status_id: int | None = local("transactionStatusId", "int")
