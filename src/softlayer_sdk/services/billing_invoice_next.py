# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._calls.service import Service, given


class BillingInvoiceNextService(Service):
    """The methods of SoftLayer_Billing_Invoice_Next.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Next/
    """

    datatype = "SoftLayer_Billing_Invoice_Next"

    def get_excel(
        self, document_create_date: datetime | str | None = None, *, id: int | str | None = None
    ) -> bytes:
        """SoftLayer_Billing_Invoice_Next::getExcel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Next/getExcel/
        """
        return self.client.call(
            self.datatype, "getExcel", *given(document_create_date), id=id, returns=bytes
        )

    def get_pdf(
        self, document_create_date: datetime | str | None = None, *, id: int | str | None = None
    ) -> bytes:
        """SoftLayer_Billing_Invoice_Next::getPdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Next/getPdf/
        """
        return self.client.call(
            self.datatype, "getPdf", *given(document_create_date), id=id, returns=bytes
        )

    def get_pdf_detailed(
        self, document_create_date: datetime | str | None = None, *, id: int | str | None = None
    ) -> bytes:
        """SoftLayer_Billing_Invoice_Next::getPdfDetailed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Next/getPdfDetailed/
        """
        return self.client.call(
            self.datatype, "getPdfDetailed", *given(document_create_date), id=id, returns=bytes
        )
