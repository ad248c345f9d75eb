# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingItemService(Service):
    """The methods of SoftLayer_Billing_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/
    """

    datatype = "SoftLayer_Billing_Item"

    def cancel_item(
        self,
        cancel_immediately: bool,
        cancel_associated_billing_items: bool,
        reason: str | None,
        customer_note: str | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Billing_Item::cancelItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        return self.client.call(
            self.datatype,
            "cancelItem",
            cancel_immediately,
            cancel_associated_billing_items,
            reason,
            *given(customer_note),
            id=id,
            returns=bool,
        )

    def cancel_service(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item::cancelService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelService/
        """
        return self.client.call(self.datatype, "cancelService", id=id, returns=bool)

    def cancel_service_on_anniversary_date(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item::cancelServiceOnAnniversaryDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelServiceOnAnniversaryDate/
        """
        return self.client.call(
            self.datatype, "cancelServiceOnAnniversaryDate", id=id, returns=bool
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Billing_Item::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAccount/
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

    def get_active_agreement(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.AccountAgreementT | None:
        """SoftLayer_Billing_Item::getActiveAgreement.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveAgreement/
        """
        return self.client.call(
            self.datatype,
            "getActiveAgreement",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAgreement,
        )

    def get_active_agreement_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.AccountAgreementT | None:
        """SoftLayer_Billing_Item::getActiveAgreementFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveAgreementFlag/
        """
        return self.client.call(
            self.datatype,
            "getActiveAgreementFlag",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAgreement,
        )

    def get_active_associated_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getActiveAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_associated_guest_disk_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveAssociatedGuestDiskBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveAssociatedGuestDiskBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveAssociatedGuestDiskBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_bundled_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveBundledItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveBundledItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveBundledItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_cancellation_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationRequestItemT] | None = None,
    ) -> results.BillingItemCancellationRequestItemT | None:
        """SoftLayer_Billing_Item::getActiveCancellationItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveCancellationItem/
        """
        return self.client.call(
            self.datatype,
            "getActiveCancellationItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationRequestItem,
        )

    def get_active_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveChildren/
        """
        return self.client.call(
            self.datatype,
            "getActiveChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Item::getActiveFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveFlag/
        """
        return self.client.call(
            self.datatype, "getActiveFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_active_spare_pool_associated_guest_disk_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveSparePoolAssociatedGuestDiskBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveSparePoolAssociatedGuestDiskBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveSparePoolAssociatedGuestDiskBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_spare_pool_bundled_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getActiveSparePoolBundledItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getActiveSparePoolBundledItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveSparePoolBundledItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_associated_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Billing_Item::getAssociatedBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAssociatedBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_associated_billing_item_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemAssociationHistoryT] | None = None,
    ) -> results.ListResult[results.BillingItemAssociationHistoryT]:
        """SoftLayer_Billing_Item::getAssociatedBillingItemHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAssociatedBillingItemHistory/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedBillingItemHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemAssociationHistory],
        )

    def get_associated_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAssociatedChildren/
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
            returns=list[models.BillingItem],
        )

    def get_associated_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getAssociatedParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAssociatedParent/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedParent",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_available_matching_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Billing_Item::getAvailableMatchingVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getAvailableMatchingVlans/
        """
        return self.client.call(
            self.datatype,
            "getAvailableMatchingVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_bandwidth_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllocationT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllocationT | None:
        """SoftLayer_Billing_Item::getBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allocation,
        )

    def get_billable_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getBillableChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getBillableChildren/
        """
        return self.client.call(
            self.datatype,
            "getBillableChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_bundled_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getBundledItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getBundledItems/
        """
        return self.client.call(
            self.datatype,
            "getBundledItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_canceled_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getCanceledChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getCanceledChildren/
        """
        return self.client.call(
            self.datatype,
            "getCanceledChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_cancellation_reason(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationReasonT] | None = None,
    ) -> results.BillingItemCancellationReasonT | None:
        """SoftLayer_Billing_Item::getCancellationReason.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getCancellationReason/
        """
        return self.client.call(
            self.datatype,
            "getCancellationReason",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationReason,
        )

    def get_cancellation_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationRequestT]:
        """SoftLayer_Billing_Item::getCancellationRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getCancellationRequests/
        """
        return self.client.call(
            self.datatype,
            "getCancellationRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationRequest],
        )

    def get_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT | None:
        """SoftLayer_Billing_Item::getCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getCategory/
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
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getChildren/
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
            returns=list[models.BillingItem],
        )

    def get_children_with_active_agreement(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getChildrenWithActiveAgreement.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getChildrenWithActiveAgreement/
        """
        return self.client.call(
            self.datatype,
            "getChildrenWithActiveAgreement",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_downgrade_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Billing_Item::getDowngradeItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getDowngradeItems/
        """
        return self.client.call(
            self.datatype,
            "getDowngradeItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_filtered_next_invoice_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getFilteredNextInvoiceChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getFilteredNextInvoiceChildren/
        """
        return self.client.call(
            self.datatype,
            "getFilteredNextInvoiceChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_hourly_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Item::getHourlyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getHourlyFlag/
        """
        return self.client.call(
            self.datatype, "getHourlyFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_invoice_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.BillingInvoiceItemT | None:
        """SoftLayer_Billing_Item::getInvoiceItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getInvoiceItem/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoiceItem,
        )

    def get_invoice_items(
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
        """SoftLayer_Billing_Item::getInvoiceItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getInvoiceItems/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Item::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getItem/
        """
        return self.client.call(
            self.datatype,
            "getItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Billing_Item::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getLocation/
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

    def get_next_invoice_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getNextInvoiceChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNextInvoiceChildren/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_next_invoice_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Item::getNextInvoiceTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNextInvoiceTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalOneTimeAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Item::getNextInvoiceTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNextInvoiceTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Item::getNextInvoiceTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNextInvoiceTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Item::getNextInvoiceTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNextInvoiceTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_non_zero_next_invoice_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getNonZeroNextInvoiceChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getNonZeroNextInvoiceChildren/
        """
        return self.client.call(
            self.datatype,
            "getNonZeroNextInvoiceChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT:
        """SoftLayer_Billing_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_order_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.BillingOrderItemT | None:
        """SoftLayer_Billing_Item::getOrderItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getOrderItem/
        """
        return self.client.call(
            self.datatype,
            "getOrderItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderItem,
        )

    def get_original_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Billing_Item::getOriginalLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getOriginalLocation/
        """
        return self.client.call(
            self.datatype,
            "getOriginalLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT | None:
        """SoftLayer_Billing_Item::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackage,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Billing_Item::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_parent_virtual_guest_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemVirtualGuestT] | None = None,
    ) -> results.BillingItemVirtualGuestT | None:
        """SoftLayer_Billing_Item::getParentVirtualGuestBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getParentVirtualGuestBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getParentVirtualGuestBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemVirtualGuest,
        )

    def get_pending_cancellation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Billing_Item::getPendingCancellationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getPendingCancellationFlag/
        """
        return self.client.call(
            self.datatype,
            "getPendingCancellationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_pending_order_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.BillingOrderItemT | None:
        """SoftLayer_Billing_Item::getPendingOrderItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getPendingOrderItem/
        """
        return self.client.call(
            self.datatype,
            "getPendingOrderItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderItem,
        )

    def get_provision_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Billing_Item::getProvisionTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getProvisionTransaction/
        """
        return self.client.call(
            self.datatype,
            "getProvisionTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_service_billing_items_by_category(
        self,
        category_code: str,
        include_zero_recurring_fee: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Billing_Item::getServiceBillingItemsByCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getServiceBillingItemsByCategory/
        """
        return self.client.call(
            self.datatype,
            "getServiceBillingItemsByCategory",
            category_code,
            *given(include_zero_recurring_fee),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
        """SoftLayer_Billing_Item::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getSoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    def get_upgrade_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Item::getUpgradeItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getUpgradeItem/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_upgrade_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Billing_Item::getUpgradeItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getUpgradeItems/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def remove_association_id(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item::removeAssociationId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/removeAssociationId/
        """
        return self.client.call(self.datatype, "removeAssociationId", id=id, returns=bool)

    def set_association_id(self, associated_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item::setAssociationId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/setAssociationId/
        """
        return self.client.call(
            self.datatype, "setAssociationId", associated_id, id=id, returns=bool
        )

    def void_cancel_service(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item::voidCancelService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/voidCancelService/
        """
        return self.client.call(self.datatype, "voidCancelService", id=id, returns=bool)
