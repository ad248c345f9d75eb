# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Billing_Invoice_Email")
class ContainerBillingInvoiceEmail(Entity):
    """SoftLayer_Container_Billing_Invoice_Email.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Billing_Invoice_Email/
    """

    excel_invoice_ids: list[int] = local("excelInvoiceIds", "int", array=True)
    pdf_detailed_invoice_ids: list[int] = local("pdfDetailedInvoiceIds", "int", array=True)
    pdf_invoice_ids: list[int] = local("pdfInvoiceIds", "int", array=True)
    type: str | None = local("type", "string")
