# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Provisioning_Version1_Transaction_OrderTracking")
class ProvisioningVersion1TransactionOrderTracking(Entity):
    """SoftLayer_Provisioning_Version1_Transaction_OrderTracking.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/
    """

    id: int = local("id", "int")
    invoice_id: int | None = relational("invoiceId", "int")
    order_state_id: int | None = local("orderStateId", "int")
    order_tracking_state: models.ProvisioningVersion1TransactionOrderTrackingState | None = (
        relational(
            "orderTrackingState", "SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState"
        )
    )
    transaction: models.ProvisioningVersion1Transaction | None = relational(
        "transaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction_id: int | None = local("transactionId", "int")
