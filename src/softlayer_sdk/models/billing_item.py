# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Item")
class BillingItem(Entity):
    """SoftLayer_Billing_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    active_agreement: models.AccountAgreement | None = relational(
        "activeAgreement", "SoftLayer_Account_Agreement"
    )
    active_agreement_flag: models.AccountAgreement | None = relational(
        "activeAgreementFlag", "SoftLayer_Account_Agreement"
    )
    active_associated_children: list[models.BillingItem] = relational(
        "activeAssociatedChildren", "SoftLayer_Billing_Item", array=True
    )
    active_associated_children_count: int = counter("activeAssociatedChildrenCount")
    active_associated_guest_disk_billing_item_count: int = counter(
        "activeAssociatedGuestDiskBillingItemCount"
    )
    active_associated_guest_disk_billing_items: list[models.BillingItem] = relational(
        "activeAssociatedGuestDiskBillingItems", "SoftLayer_Billing_Item", array=True
    )
    active_bundled_item_count: int = counter("activeBundledItemCount")
    active_bundled_items: list[models.BillingItem] = relational(
        "activeBundledItems", "SoftLayer_Billing_Item", array=True
    )
    active_cancellation_item: models.BillingItemCancellationRequestItem | None = relational(
        "activeCancellationItem", "SoftLayer_Billing_Item_Cancellation_Request_Item"
    )
    active_children: list[models.BillingItem] = relational(
        "activeChildren", "SoftLayer_Billing_Item", array=True
    )
    active_children_count: int = counter("activeChildrenCount")
    active_flag: bool | None = relational("activeFlag", "boolean")
    active_spare_pool_associated_guest_disk_billing_item_count: int = counter(
        "activeSparePoolAssociatedGuestDiskBillingItemCount"
    )
    active_spare_pool_associated_guest_disk_billing_items: list[models.BillingItem] = relational(
        "activeSparePoolAssociatedGuestDiskBillingItems", "SoftLayer_Billing_Item", array=True
    )
    active_spare_pool_bundled_item_count: int = counter("activeSparePoolBundledItemCount")
    active_spare_pool_bundled_items: list[models.BillingItem] = relational(
        "activeSparePoolBundledItems", "SoftLayer_Billing_Item", array=True
    )
    allow_cancellation_flag: int | None = local("allowCancellationFlag", "int")
    associated_billing_item: models.BillingItem | None = relational(
        "associatedBillingItem", "SoftLayer_Billing_Item"
    )
    associated_billing_item_history: list[models.BillingItemAssociationHistory] = relational(
        "associatedBillingItemHistory", "SoftLayer_Billing_Item_Association_History", array=True
    )
    associated_billing_item_history_count: int = counter("associatedBillingItemHistoryCount")
    associated_billing_item_id: str | None = local("associatedBillingItemId", "string")
    associated_children: list[models.BillingItem] = relational(
        "associatedChildren", "SoftLayer_Billing_Item", array=True
    )
    associated_children_count: int = counter("associatedChildrenCount")
    associated_parent: list[models.BillingItem] = relational(
        "associatedParent", "SoftLayer_Billing_Item", array=True
    )
    associated_parent_count: int = counter("associatedParentCount")
    available_matching_vlan_count: int = counter("availableMatchingVlanCount")
    available_matching_vlans: list[models.NetworkVlan] = relational(
        "availableMatchingVlans", "SoftLayer_Network_Vlan", array=True
    )
    bandwidth_allocation: models.NetworkBandwidthVersion1Allocation | None = relational(
        "bandwidthAllocation", "SoftLayer_Network_Bandwidth_Version1_Allocation"
    )
    billable_children: list[models.BillingItem] = relational(
        "billableChildren", "SoftLayer_Billing_Item", array=True
    )
    billable_children_count: int = counter("billableChildrenCount")
    bundled_item_count: int = counter("bundledItemCount")
    bundled_items: list[models.BillingItem] = relational(
        "bundledItems", "SoftLayer_Billing_Item", array=True
    )
    canceled_children: list[models.BillingItem] = relational(
        "canceledChildren", "SoftLayer_Billing_Item", array=True
    )
    canceled_children_count: int = counter("canceledChildrenCount")
    cancellation_date: datetime | None = local("cancellationDate", "dateTime")
    cancellation_reason: models.BillingItemCancellationReason | None = relational(
        "cancellationReason", "SoftLayer_Billing_Item_Cancellation_Reason"
    )
    cancellation_request_count: int = counter("cancellationRequestCount")
    cancellation_requests: list[models.BillingItemCancellationRequest] = relational(
        "cancellationRequests", "SoftLayer_Billing_Item_Cancellation_Request", array=True
    )
    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    category_code: str = local("categoryCode", "string")
    children: list[models.BillingItem] = relational(
        "children", "SoftLayer_Billing_Item", array=True
    )
    children_count: int = counter("childrenCount")
    children_with_active_agreement: list[models.BillingItem] = relational(
        "childrenWithActiveAgreement", "SoftLayer_Billing_Item", array=True
    )
    children_with_active_agreement_count: int = counter("childrenWithActiveAgreementCount")
    create_date: datetime = local("createDate", "dateTime")
    current_hourly_charge: str | None = local("currentHourlyCharge", "string")
    cycle_start_date: datetime | None = local("cycleStartDate", "dateTime")
    description: str = local("description", "string")
    domain_name: str | None = local("domainName", "string")
    downgrade_item_count: int = counter("downgradeItemCount")
    downgrade_items: list[models.ProductItem] = relational(
        "downgradeItems", "SoftLayer_Product_Item", array=True
    )
    filtered_next_invoice_children: list[models.BillingItem] = relational(
        "filteredNextInvoiceChildren", "SoftLayer_Billing_Item", array=True
    )
    filtered_next_invoice_children_count: int = counter("filteredNextInvoiceChildrenCount")
    host_name: str | None = local("hostName", "string")
    hourly_flag: bool | None = relational("hourlyFlag", "boolean")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    hours_used: str | None = local("hoursUsed", "string")
    id: int = local("id", "int")
    invoice_item: models.BillingInvoiceItem | None = relational(
        "invoiceItem", "SoftLayer_Billing_Invoice_Item"
    )
    invoice_item_count: int = counter("invoiceItemCount")
    invoice_items: list[models.BillingInvoiceItem] = relational(
        "invoiceItems", "SoftLayer_Billing_Invoice_Item", array=True
    )
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    labor_fee_tax_rate: Decimal | None = local("laborFeeTaxRate", "decimal")
    last_bill_date: datetime | None = local("lastBillDate", "dateTime")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    next_bill_date: datetime | None = local("nextBillDate", "dateTime")
    next_invoice_children: list[models.BillingItem] = relational(
        "nextInvoiceChildren", "SoftLayer_Billing_Item", array=True
    )
    next_invoice_children_count: int = counter("nextInvoiceChildrenCount")
    next_invoice_total_one_time_amount: float | None = relational(
        "nextInvoiceTotalOneTimeAmount", "float"
    )
    next_invoice_total_one_time_tax_amount: float | None = relational(
        "nextInvoiceTotalOneTimeTaxAmount", "float"
    )
    next_invoice_total_recurring_amount: float | None = relational(
        "nextInvoiceTotalRecurringAmount", "float"
    )
    next_invoice_total_recurring_tax_amount: float | None = relational(
        "nextInvoiceTotalRecurringTaxAmount", "float"
    )
    non_zero_next_invoice_children: list[models.BillingItem] = relational(
        "nonZeroNextInvoiceChildren", "SoftLayer_Billing_Item", array=True
    )
    non_zero_next_invoice_children_count: int = counter("nonZeroNextInvoiceChildrenCount")
    notes: str | None = local("notes", "string")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    one_time_fee_tax_rate: Decimal | None = local("oneTimeFeeTaxRate", "decimal")
    order_item: models.BillingOrderItem | None = relational(
        "orderItem", "SoftLayer_Billing_Order_Item"
    )
    order_item_id: int | None = local("orderItemId", "int")
    original_location: models.Location | None = relational("originalLocation", "SoftLayer_Location")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    parent: models.BillingItem | None = relational("parent", "SoftLayer_Billing_Item")
    parent_id: int | None = local("parentId", "int")
    parent_virtual_guest_billing_item: models.BillingItemVirtualGuest | None = relational(
        "parentVirtualGuestBillingItem", "SoftLayer_Billing_Item_Virtual_Guest"
    )
    pending_cancellation_flag: bool | None = relational("pendingCancellationFlag", "boolean")
    pending_order_item: models.BillingOrderItem | None = relational(
        "pendingOrderItem", "SoftLayer_Billing_Order_Item"
    )
    provision_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "provisionTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_fee_tax_rate: Decimal | None = local("recurringFeeTaxRate", "decimal")
    recurring_months: int | None = local("recurringMonths", "int")
    service_provider_id: int | None = local("serviceProviderId", "int")
    setup_fee: Decimal | None = local("setupFee", "decimal")
    setup_fee_tax_rate: Decimal | None = local("setupFeeTaxRate", "decimal")
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    upgrade_item: models.ProductItem | None = relational("upgradeItem", "SoftLayer_Product_Item")
    upgrade_item_count: int = counter("upgradeItemCount")
    upgrade_items: list[models.ProductItem] = relational(
        "upgradeItems", "SoftLayer_Product_Item", array=True
    )
