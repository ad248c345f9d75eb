# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class BillingItemCancellationReasonService(Service):
    """The methods of SoftLayer_Billing_Item_Cancellation_Reason.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Reason/
    """

    datatype = "SoftLayer_Billing_Item_Cancellation_Reason"

    @overload
    def get_all_cancellation_reasons(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingItemCancellationReason]: ...

    @overload
    def get_all_cancellation_reasons(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_cancellation_reasons(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_billing_cancellation_reason_category(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemCancellationReasonCategory | None: ...

    @overload
    def get_billing_cancellation_reason_category(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_billing_cancellation_reason_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_billing_items(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingItem]: ...

    @overload
    def get_billing_items(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemCancellationReason: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
