# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingItemCancellationReasonCategoryService(Service):
    """The methods of SoftLayer_Billing_Item_Cancellation_Reason_Category.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason_Category/
    """

    datatype = "SoftLayer_Billing_Item_Cancellation_Reason_Category"

    def get_all_cancellation_reason_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationReasonCategoryT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationReasonCategoryT]:
        """SoftLayer_Billing_Item_Cancellation_Reason_Category::getAllCancellationReasonCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason_Category/getAllCancellationReasonCategories/
        """
        return self.client.call(
            self.datatype,
            "getAllCancellationReasonCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationReasonCategory],
        )

    def get_billing_cancellation_reasons(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationReasonT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationReasonT]:
        """SoftLayer_Billing_Item_Cancellation_Reason_Category::getBillingCancellationReasons.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason_Category/getBillingCancellationReasons/
        """
        return self.client.call(
            self.datatype,
            "getBillingCancellationReasons",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationReason],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationReasonCategoryT] | None = None,
    ) -> results.BillingItemCancellationReasonCategoryT:
        """SoftLayer_Billing_Item_Cancellation_Reason_Category::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason_Category/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationReasonCategory,
        )
