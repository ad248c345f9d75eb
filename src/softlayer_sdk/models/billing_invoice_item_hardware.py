# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_invoice_item import BillingInvoiceItem


@entity("SoftLayer_Billing_Invoice_Item_Hardware")
class BillingInvoiceItemHardware(BillingInvoiceItem):
    """SoftLayer_Billing_Invoice_Item_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice_Item_Hardware/
    """

    resource: models.Hardware | None = relational("resource", "SoftLayer_Hardware")
