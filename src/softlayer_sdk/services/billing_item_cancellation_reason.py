# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingItemCancellationReasonService(Service):
    """The methods of SoftLayer_Billing_Item_Cancellation_Reason.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/
    """

    datatype = "SoftLayer_Billing_Item_Cancellation_Reason"

    def get_all_cancellation_reasons(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationReasonT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationReasonT]:
        """SoftLayer_Billing_Item_Cancellation_Reason::getAllCancellationReasons.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/getAllCancellationReasons/
        """
        return self.client.call(
            self.datatype,
            "getAllCancellationReasons",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationReason],
        )

    def get_billing_cancellation_reason_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationReasonCategoryT] | None = None,
    ) -> results.BillingItemCancellationReasonCategoryT | None:
        """SoftLayer_Billing_Item_Cancellation_Reason::getBillingCancellationReasonCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/getBillingCancellationReasonCategory/
        """
        return self.client.call(
            self.datatype,
            "getBillingCancellationReasonCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationReasonCategory,
        )

    def get_billing_items(
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
        """SoftLayer_Billing_Item_Cancellation_Reason::getBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/getBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getBillingItems",
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
        into: type[results.BillingItemCancellationReasonT] | None = None,
    ) -> results.BillingItemCancellationReasonT:
        """SoftLayer_Billing_Item_Cancellation_Reason::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationReason,
        )

    def get_translated_reason(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Item_Cancellation_Reason::getTranslatedReason.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/getTranslatedReason/
        """
        return self.client.call(
            self.datatype, "getTranslatedReason", id=id, mask=mask, filter=filter, returns=str
        )
