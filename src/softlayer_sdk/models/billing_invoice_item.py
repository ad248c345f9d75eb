# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Invoice_Item")
class BillingInvoiceItem(Entity):
    """SoftLayer_Billing_Invoice_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice_Item/
    """

    associated_children: list[models.BillingInvoiceItem] = relational(
        "associatedChildren", "SoftLayer_Billing_Invoice_Item", array=True
    )
    associated_children_count: int = counter("associatedChildrenCount")
    associated_invoice_item: models.BillingInvoiceItem | None = relational(
        "associatedInvoiceItem", "SoftLayer_Billing_Invoice_Item"
    )
    associated_invoice_item_id: int | None = local("associatedInvoiceItemId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    billing_item_id: int | None = local("billingItemId", "int")
    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    category_code: str | None = local("categoryCode", "string")
    children: list[models.BillingInvoiceItem] = relational(
        "children", "SoftLayer_Billing_Invoice_Item", array=True
    )
    children_count: int = counter("childrenCount")
    create_date: datetime | None = local("createDate", "dateTime")
    d_part: str | None = relational("dPart", "string")
    description: str | None = local("description", "string")
    discounting_invoice_item_id: int | None = relational("discountingInvoiceItemId", "int")
    domain_name: str | None = local("domainName", "string")
    end_date: datetime | None = local("endDate", "dateTime")
    filtered_associated_children: list[models.BillingInvoiceItem] = relational(
        "filteredAssociatedChildren", "SoftLayer_Billing_Invoice_Item", array=True
    )
    filtered_associated_children_count: int = counter("filteredAssociatedChildrenCount")
    host_name: str | None = local("hostName", "string")
    hourly_flag: bool | None = relational("hourlyFlag", "boolean")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    id: int = local("id", "int")
    invoice: models.BillingInvoice | None = relational("invoice", "SoftLayer_Billing_Invoice")
    invoice_id: int | None = local("invoiceId", "int")
    labor_after_tax_amount: Decimal | None = local("laborAfterTaxAmount", "decimal")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    labor_fee_tax_rate: Decimal | None = local("laborFeeTaxRate", "decimal")
    labor_tax_amount: Decimal | None = local("laborTaxAmount", "decimal")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    non_zero_associated_children: list[models.BillingInvoiceItem] = relational(
        "nonZeroAssociatedChildren", "SoftLayer_Billing_Invoice_Item", array=True
    )
    non_zero_associated_children_count: int = counter("nonZeroAssociatedChildrenCount")
    notes: str | None = local("notes", "string")
    one_time_after_tax_amount: Decimal | None = local("oneTimeAfterTaxAmount", "decimal")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    one_time_fee_tax_rate: Decimal | None = local("oneTimeFeeTaxRate", "decimal")
    one_time_tax_amount: Decimal | None = local("oneTimeTaxAmount", "decimal")
    package_id: int | None = local("packageId", "int")
    parent: models.BillingInvoiceItem | None = relational(
        "parent", "SoftLayer_Billing_Invoice_Item"
    )
    parent_id: int | None = local("parentId", "int")
    product: models.ProductItem | None = relational("product", "SoftLayer_Product_Item")
    product_item_id: int | None = local("productItemId", "int")
    recurring_after_tax_amount: Decimal | None = local("recurringAfterTaxAmount", "decimal")
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_fee_tax_rate: Decimal | None = local("recurringFeeTaxRate", "decimal")
    recurring_tax_amount: Decimal | None = local("recurringTaxAmount", "decimal")
    resource_table_id: int | None = local("resourceTableId", "int")
    service_provider_id: int | None = local("serviceProviderId", "int")
    setup_after_tax_amount: Decimal | None = local("setupAfterTaxAmount", "decimal")
    setup_fee: Decimal | None = local("setupFee", "decimal")
    setup_fee_deferral_months: int | None = local("setupFeeDeferralMonths", "int")
    setup_fee_tax_rate: Decimal | None = local("setupFeeTaxRate", "decimal")
    setup_tax_amount: Decimal | None = local("setupTaxAmount", "decimal")
    top_level_product_group_name: str | None = relational("topLevelProductGroupName", "string")
    total_one_time_amount: float | None = relational("totalOneTimeAmount", "float")
    total_one_time_tax_amount: float | None = relational("totalOneTimeTaxAmount", "float")
    total_recurring_amount: float | None = relational("totalRecurringAmount", "float")
    total_recurring_tax_amount: float | None = relational("totalRecurringTaxAmount", "float")
    usage_charge_flag: bool | None = relational("usageChargeFlag", "boolean")
