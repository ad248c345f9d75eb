# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.account_agreement import AccountAgreement
    from softlayer_sdk.models.billing_invoice_item import BillingInvoiceItem
    from softlayer_sdk.models.billing_item_association_history import BillingItemAssociationHistory
    from softlayer_sdk.models.billing_item_cancellation_reason import BillingItemCancellationReason
    from softlayer_sdk.models.billing_item_cancellation_request import (
        BillingItemCancellationRequest,
    )
    from softlayer_sdk.models.billing_item_cancellation_request_item import (
        BillingItemCancellationRequestItem,
    )
    from softlayer_sdk.models.billing_item_virtual_guest import BillingItemVirtualGuest
    from softlayer_sdk.models.billing_order_item import BillingOrderItem
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.network_bandwidth_version1_allocation import (
        NetworkBandwidthVersion1Allocation,
    )
    from softlayer_sdk.models.network_vlan import NetworkVlan
    from softlayer_sdk.models.product_item import ProductItem
    from softlayer_sdk.models.product_item_category import ProductItemCategory
    from softlayer_sdk.models.product_package import ProductPackage
    from softlayer_sdk.models.provisioning_version1_transaction import (
        ProvisioningVersion1Transaction,
    )
    from softlayer_sdk.models.software_description import SoftwareDescription


@entity("SoftLayer_Billing_Item")
class BillingItem(Entity):
    """SoftLayer_Billing_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    active_agreement: AccountAgreement | None = relational(
        "activeAgreement", "SoftLayer_Account_Agreement"
    )
    active_agreement_flag: AccountAgreement | None = relational(
        "activeAgreementFlag", "SoftLayer_Account_Agreement"
    )
    active_associated_children: list[BillingItem] = relational(
        "activeAssociatedChildren", "SoftLayer_Billing_Item", array=True
    )
    active_associated_children_count: int = counter("activeAssociatedChildrenCount")
    active_associated_guest_disk_billing_item_count: int = counter(
        "activeAssociatedGuestDiskBillingItemCount"
    )
    active_associated_guest_disk_billing_items: list[BillingItem] = relational(
        "activeAssociatedGuestDiskBillingItems", "SoftLayer_Billing_Item", array=True
    )
    active_bundled_item_count: int = counter("activeBundledItemCount")
    active_bundled_items: list[BillingItem] = relational(
        "activeBundledItems", "SoftLayer_Billing_Item", array=True
    )
    active_cancellation_item: BillingItemCancellationRequestItem | None = relational(
        "activeCancellationItem", "SoftLayer_Billing_Item_Cancellation_Request_Item"
    )
    active_children: list[BillingItem] = relational(
        "activeChildren", "SoftLayer_Billing_Item", array=True
    )
    active_children_count: int = counter("activeChildrenCount")
    active_flag: bool | None = relational("activeFlag", "boolean")
    active_spare_pool_associated_guest_disk_billing_item_count: int = counter(
        "activeSparePoolAssociatedGuestDiskBillingItemCount"
    )
    active_spare_pool_associated_guest_disk_billing_items: list[BillingItem] = relational(
        "activeSparePoolAssociatedGuestDiskBillingItems", "SoftLayer_Billing_Item", array=True
    )
    active_spare_pool_bundled_item_count: int = counter("activeSparePoolBundledItemCount")
    active_spare_pool_bundled_items: list[BillingItem] = relational(
        "activeSparePoolBundledItems", "SoftLayer_Billing_Item", array=True
    )
    allow_cancellation_flag: int | None = local("allowCancellationFlag", "int")
    associated_billing_item: BillingItem | None = relational(
        "associatedBillingItem", "SoftLayer_Billing_Item"
    )
    associated_billing_item_history: list[BillingItemAssociationHistory] = relational(
        "associatedBillingItemHistory", "SoftLayer_Billing_Item_Association_History", array=True
    )
    associated_billing_item_history_count: int = counter("associatedBillingItemHistoryCount")
    associated_billing_item_id: str | None = local("associatedBillingItemId", "string")
    associated_children: list[BillingItem] = relational(
        "associatedChildren", "SoftLayer_Billing_Item", array=True
    )
    associated_children_count: int = counter("associatedChildrenCount")
    associated_parent: list[BillingItem] = relational(
        "associatedParent", "SoftLayer_Billing_Item", array=True
    )
    associated_parent_count: int = counter("associatedParentCount")
    available_matching_vlan_count: int = counter("availableMatchingVlanCount")
    available_matching_vlans: list[NetworkVlan] = relational(
        "availableMatchingVlans", "SoftLayer_Network_Vlan", array=True
    )
    bandwidth_allocation: NetworkBandwidthVersion1Allocation | None = relational(
        "bandwidthAllocation", "SoftLayer_Network_Bandwidth_Version1_Allocation"
    )
    billable_children: list[BillingItem] = relational(
        "billableChildren", "SoftLayer_Billing_Item", array=True
    )
    billable_children_count: int = counter("billableChildrenCount")
    bundled_item_count: int = counter("bundledItemCount")
    bundled_items: list[BillingItem] = relational(
        "bundledItems", "SoftLayer_Billing_Item", array=True
    )
    canceled_children: list[BillingItem] = relational(
        "canceledChildren", "SoftLayer_Billing_Item", array=True
    )
    canceled_children_count: int = counter("canceledChildrenCount")
    cancellation_date: datetime | None = local("cancellationDate", "dateTime")
    cancellation_reason: BillingItemCancellationReason | None = relational(
        "cancellationReason", "SoftLayer_Billing_Item_Cancellation_Reason"
    )
    cancellation_request_count: int = counter("cancellationRequestCount")
    cancellation_requests: list[BillingItemCancellationRequest] = relational(
        "cancellationRequests", "SoftLayer_Billing_Item_Cancellation_Request", array=True
    )
    category: ProductItemCategory | None = relational("category", "SoftLayer_Product_Item_Category")
    category_code: str = local("categoryCode", "string")
    children: list[BillingItem] = relational("children", "SoftLayer_Billing_Item", array=True)
    children_count: int = counter("childrenCount")
    children_with_active_agreement: list[BillingItem] = relational(
        "childrenWithActiveAgreement", "SoftLayer_Billing_Item", array=True
    )
    children_with_active_agreement_count: int = counter("childrenWithActiveAgreementCount")
    create_date: datetime = local("createDate", "dateTime")
    current_hourly_charge: str | None = local("currentHourlyCharge", "string")
    cycle_start_date: datetime | None = local("cycleStartDate", "dateTime")
    description: str = local("description", "string")
    domain_name: str | None = local("domainName", "string")
    downgrade_item_count: int = counter("downgradeItemCount")
    downgrade_items: list[ProductItem] = relational(
        "downgradeItems", "SoftLayer_Product_Item", array=True
    )
    filtered_next_invoice_children: list[BillingItem] = relational(
        "filteredNextInvoiceChildren", "SoftLayer_Billing_Item", array=True
    )
    filtered_next_invoice_children_count: int = counter("filteredNextInvoiceChildrenCount")
    host_name: str | None = local("hostName", "string")
    hourly_flag: bool | None = relational("hourlyFlag", "boolean")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    hours_used: str | None = local("hoursUsed", "string")
    id: int = local("id", "int")
    invoice_item: BillingInvoiceItem | None = relational(
        "invoiceItem", "SoftLayer_Billing_Invoice_Item"
    )
    invoice_item_count: int = counter("invoiceItemCount")
    invoice_items: list[BillingInvoiceItem] = relational(
        "invoiceItems", "SoftLayer_Billing_Invoice_Item", array=True
    )
    item: ProductItem | None = relational("item", "SoftLayer_Product_Item")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    labor_fee_tax_rate: Decimal | None = local("laborFeeTaxRate", "decimal")
    last_bill_date: datetime | None = local("lastBillDate", "dateTime")
    location: Location | None = relational("location", "SoftLayer_Location")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    next_bill_date: datetime | None = local("nextBillDate", "dateTime")
    next_invoice_children: list[BillingItem] = relational(
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
    non_zero_next_invoice_children: list[BillingItem] = relational(
        "nonZeroNextInvoiceChildren", "SoftLayer_Billing_Item", array=True
    )
    non_zero_next_invoice_children_count: int = counter("nonZeroNextInvoiceChildrenCount")
    notes: str | None = local("notes", "string")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    one_time_fee_tax_rate: Decimal | None = local("oneTimeFeeTaxRate", "decimal")
    order_item: BillingOrderItem | None = relational("orderItem", "SoftLayer_Billing_Order_Item")
    order_item_id: int | None = local("orderItemId", "int")
    original_location: Location | None = relational("originalLocation", "SoftLayer_Location")
    package: ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    parent: BillingItem | None = relational("parent", "SoftLayer_Billing_Item")
    parent_id: int | None = local("parentId", "int")
    parent_virtual_guest_billing_item: BillingItemVirtualGuest | None = relational(
        "parentVirtualGuestBillingItem", "SoftLayer_Billing_Item_Virtual_Guest"
    )
    pending_cancellation_flag: bool | None = relational("pendingCancellationFlag", "boolean")
    pending_order_item: BillingOrderItem | None = relational(
        "pendingOrderItem", "SoftLayer_Billing_Order_Item"
    )
    provision_transaction: ProvisioningVersion1Transaction | None = relational(
        "provisionTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_fee_tax_rate: Decimal | None = local("recurringFeeTaxRate", "decimal")
    recurring_months: int | None = local("recurringMonths", "int")
    service_provider_id: int | None = local("serviceProviderId", "int")
    setup_fee: Decimal | None = local("setupFee", "decimal")
    setup_fee_tax_rate: Decimal | None = local("setupFeeTaxRate", "decimal")
    software_description: SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    upgrade_item: ProductItem | None = relational("upgradeItem", "SoftLayer_Product_Item")
    upgrade_item_count: int = counter("upgradeItemCount")
    upgrade_items: list[ProductItem] = relational(
        "upgradeItems", "SoftLayer_Product_Item", array=True
    )
