# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingInvoiceItemService(Service):
    """The methods of SoftLayer_Billing_Invoice_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/
    """

    datatype = "SoftLayer_Billing_Invoice_Item"

    def get_associated_children(
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
        """SoftLayer_Billing_Invoice_Item::getAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_associated_invoice_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.BillingInvoiceItemT | None:
        """SoftLayer_Billing_Invoice_Item::getAssociatedInvoiceItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getAssociatedInvoiceItem/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedInvoiceItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceItem,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Billing_Invoice_Item::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT | None:
        """SoftLayer_Billing_Invoice_Item::getCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getCategory/
        """
        return self.client.call(
            self.datatype,
            "getCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategory,
        )

    def get_children(
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
        """SoftLayer_Billing_Invoice_Item::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_d_part(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Invoice_Item::getDPart.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getDPart/
        """
        return self.client.call(
            self.datatype, "getDPart", id=id, mask=mask, filter=filter, returns=str
        )

    def get_discounting_invoice_item_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Billing_Invoice_Item::getDiscountingInvoiceItemId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getDiscountingInvoiceItemId/
        """
        return self.client.call(
            self.datatype,
            "getDiscountingInvoiceItemId",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_filtered_associated_children(
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
        """SoftLayer_Billing_Invoice_Item::getFilteredAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getFilteredAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getFilteredAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_hourly_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Invoice_Item::getHourlyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getHourlyFlag/
        """
        return self.client.call(
            self.datatype, "getHourlyFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Billing_Invoice_Item::getInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getInvoice/
        """
        return self.client.call(
            self.datatype,
            "getInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Billing_Invoice_Item::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_non_zero_associated_children(
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
        """SoftLayer_Billing_Invoice_Item::getNonZeroAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getNonZeroAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getNonZeroAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.BillingInvoiceItemT:
        """SoftLayer_Billing_Invoice_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceItem,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.BillingInvoiceItemT | None:
        """SoftLayer_Billing_Invoice_Item::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceItem,
        )

    def get_product(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Invoice_Item::getProduct.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getProduct/
        """
        return self.client.call(
            self.datatype,
            "getProduct",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_top_level_product_group_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Invoice_Item::getTopLevelProductGroupName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getTopLevelProductGroupName/
        """
        return self.client.call(
            self.datatype,
            "getTopLevelProductGroupName",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice_Item::getTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype, "getTotalOneTimeAmount", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice_Item::getTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice_Item::getTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Invoice_Item::getTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_usage_charge_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Invoice_Item::getUsageChargeFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getUsageChargeFlag/
        """
        return self.client.call(
            self.datatype, "getUsageChargeFlag", id=id, mask=mask, filter=filter, returns=bool
        )
