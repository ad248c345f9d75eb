# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Abuse_Lockdown_Resource")
class AbuseLockdownResource(Entity):
    """SoftLayer_Abuse_Lockdown_Resource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Abuse_Lockdown_Resource/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    invoice_item: models.BillingInvoiceItem | None = relational(
        "invoiceItem", "SoftLayer_Billing_Invoice_Item"
    )
