# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingInvoiceService(Service):
    """The methods of SoftLayer_Billing_Invoice.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/
    """

    datatype = "SoftLayer_Billing_Invoice"

    def email_invoices(self, options: models.ContainerBillingInvoiceEmail) -> None:
        """SoftLayer_Billing_Invoice::emailInvoices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/emailInvoices/
        """
        self.client.call(self.datatype, "emailInvoices", options)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Invoice::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getAmount/
        """
        return self.client.call(
            self.datatype, "getAmount", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_brand_at_invoice_creation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Billing_Invoice::getBrandAtInvoiceCreation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getBrandAtInvoiceCreation/
        """
        return self.client.call(
            self.datatype,
            "getBrandAtInvoiceCreation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_chargeback_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingChargebackTypeT] | None = None,
    ) -> results.BillingChargebackTypeT | None:
        """SoftLayer_Billing_Invoice::getChargebackType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getChargebackType/
        """
        return self.client.call(
            self.datatype,
            "getChargebackType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingChargebackType,
        )

    def get_detailed_pdf_generated_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Invoice::getDetailedPdfGeneratedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getDetailedPdfGeneratedFlag/
        """
        return self.client.call(
            self.datatype,
            "getDetailedPdfGeneratedFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_excel(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getExcel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getExcel/
        """
        return self.client.call(self.datatype, "getExcel", id=id, returns=bytes)

    def get_invoice_top_level_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceItemT]:
        """SoftLayer_Billing_Invoice::getInvoiceTopLevelItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTopLevelItems/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTopLevelItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_invoice_total_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalAmount/
        """
        return self.client.call(
            self.datatype, "getInvoiceTotalAmount", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_invoice_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTotalOneTimeAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_invoice_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_invoice_total_pre_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalPreTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalPreTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTotalPreTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_invoice_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_invoice_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getInvoiceTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceItemT]:
        """SoftLayer_Billing_Invoice::getItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getItems/
        """
        return self.client.call(
            self.datatype,
            "getItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_local_currency_exchange_rate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyExchangeRateT] | None = None,
    ) -> results.BillingCurrencyExchangeRateT | None:
        """SoftLayer_Billing_Invoice::getLocalCurrencyExchangeRate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getLocalCurrencyExchangeRate/
        """
        return self.client.call(
            self.datatype,
            "getLocalCurrencyExchangeRate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrencyExchangeRate,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT:
        """SoftLayer_Billing_Invoice::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_payment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice::getPayment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPayment/
        """
        return self.client.call(
            self.datatype, "getPayment", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_payments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceReceivablePaymentT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceReceivablePaymentT]:
        """SoftLayer_Billing_Invoice::getPayments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPayments/
        """
        return self.client.call(
            self.datatype,
            "getPayments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceReceivablePayment],
        )

    def get_pdf(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getPdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdf/
        """
        return self.client.call(self.datatype, "getPdf", id=id, returns=bytes)

    def get_pdf_detailed(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getPdfDetailed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdfDetailed/
        """
        return self.client.call(self.datatype, "getPdfDetailed", id=id, returns=bytes)

    def get_pdf_detailed_filename(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Billing_Invoice::getPdfDetailedFilename.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdfDetailedFilename/
        """
        return self.client.call(self.datatype, "getPdfDetailedFilename", id=id, returns=str)

    def get_pdf_file_size(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Billing_Invoice::getPdfFileSize.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdfFileSize/
        """
        return self.client.call(self.datatype, "getPdfFileSize", id=id, returns=int)

    def get_pdf_filename(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Billing_Invoice::getPdfFilename.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdfFilename/
        """
        return self.client.call(self.datatype, "getPdfFilename", id=id, returns=str)

    def get_preliminary_excel(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getPreliminaryExcel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPreliminaryExcel/
        """
        return self.client.call(self.datatype, "getPreliminaryExcel", id=id, returns=bytes)

    def get_preliminary_pdf(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getPreliminaryPdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPreliminaryPdf/
        """
        return self.client.call(self.datatype, "getPreliminaryPdf", id=id, returns=bytes)

    def get_preliminary_pdf_detailed(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Billing_Invoice::getPreliminaryPdfDetailed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPreliminaryPdfDetailed/
        """
        return self.client.call(self.datatype, "getPreliminaryPdfDetailed", id=id, returns=bytes)

    def get_seller_registration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Invoice::getSellerRegistration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getSellerRegistration/
        """
        return self.client.call(
            self.datatype, "getSellerRegistration", id=id, mask=mask, filter=filter, returns=str
        )

    def get_tax_info(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceTaxInfoT] | None = None,
    ) -> results.BillingInvoiceTaxInfoT | None:
        """SoftLayer_Billing_Invoice::getTaxInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getTaxInfo/
        """
        return self.client.call(
            self.datatype,
            "getTaxInfo",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceTaxInfo,
        )

    def get_tax_info_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceTaxInfoT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceTaxInfoT]:
        """SoftLayer_Billing_Invoice::getTaxInfoHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getTaxInfoHistory/
        """
        return self.client.call(
            self.datatype,
            "getTaxInfoHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceTaxInfo],
        )

    def get_tax_message(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Invoice::getTaxMessage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getTaxMessage/
        """
        return self.client.call(
            self.datatype, "getTaxMessage", id=id, mask=mask, filter=filter, returns=str
        )

    def get_tax_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceTaxTypeT] | None = None,
    ) -> results.BillingInvoiceTaxTypeT | None:
        """SoftLayer_Billing_Invoice::getTaxType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getTaxType/
        """
        return self.client.call(
            self.datatype,
            "getTaxType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceTaxType,
        )

    def get_xls_filename(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Billing_Invoice::getXlsFilename.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getXlsFilename/
        """
        return self.client.call(self.datatype, "getXlsFilename", id=id, returns=str)

    def get_zero_fee_item_counts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerProductItemCategoryZeroFeeCountT] | None = None,
    ) -> results.ListResult[results.ContainerProductItemCategoryZeroFeeCountT]:
        """SoftLayer_Billing_Invoice::getZeroFeeItemCounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getZeroFeeItemCounts/
        """
        return self.client.call(
            self.datatype,
            "getZeroFeeItemCounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerProductItemCategoryZeroFeeCount],
        )
