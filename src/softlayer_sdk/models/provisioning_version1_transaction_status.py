# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Provisioning_Version1_Transaction_Status")
class ProvisioningVersion1TransactionStatus(Entity):
    """SoftLayer_Provisioning_Version1_Transaction_Status.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Version1_Transaction_Status/
    """

    average_duration: Decimal | None = local("averageDuration", "decimal")
    friendly_name: str | None = local("friendlyName", "string")
    name: str | None = local("name", "string")
    non_completed_transaction_count: int = counter("nonCompletedTransactionCount")
    non_completed_transactions: list[models.ProvisioningVersion1Transaction] = relational(
        "nonCompletedTransactions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
