# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class BillingItemCancellationRequestService(Service):
    """The methods of SoftLayer_Billing_Item_Cancellation_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/
    """

    datatype = "SoftLayer_Billing_Item_Cancellation_Request"

    @overload
    def create_object(
        self, template_object: models.BillingItemCancellationRequest, *, mask: MaskLike | None = ...
    ) -> models.BillingItemCancellationRequest: ...

    @overload
    def create_object(
        self, template_object: models.BillingItemCancellationRequest, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.BillingItemCancellationRequest,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Billing_Item_Cancellation_Request::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.BillingItemCancellationRequest,
        )

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Billing_Item_Cancellation_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getAccount/
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

    @overload
    def get_all_cancellation_requests(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingItemCancellationRequest]: ...

    @overload
    def get_all_cancellation_requests(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_cancellation_requests(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Billing_Item_Cancellation_Request::getAllCancellationRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getAllCancellationRequests/
        """
        return self.client.call(
            self.datatype,
            "getAllCancellationRequests",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationRequest],
        )

    def get_cancellation_cutoff_date(
        self, account_id: int | None = None, category_code: str | None = None
    ) -> datetime:
        """SoftLayer_Billing_Item_Cancellation_Request::getCancellationCutoffDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getCancellationCutoffDate/
        """
        return self.client.call(
            self.datatype,
            "getCancellationCutoffDate",
            *given(account_id, category_code),
            returns=datetime,
        )

    @overload
    def get_items(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingItemCancellationRequestItem]: ...

    @overload
    def get_items(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_items(
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
        """SoftLayer_Billing_Item_Cancellation_Request::getItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getItems/
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
            returns=list[models.BillingItemCancellationRequestItem],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemCancellationRequest: ...

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
        """SoftLayer_Billing_Item_Cancellation_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationRequest,
        )

    @overload
    def get_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemCancellationRequestStatus | None: ...

    @overload
    def get_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Billing_Item_Cancellation_Request::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationRequestStatus,
        )

    @overload
    def get_ticket(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Ticket | None: ...

    @overload
    def get_ticket(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Billing_Item_Cancellation_Request::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getTicket/
        """
        return self.client.call(
            self.datatype,
            "getTicket",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Ticket,
        )

    @overload
    def get_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Billing_Item_Cancellation_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def remove_cancellation_item(self, item_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Item_Cancellation_Request::removeCancellationItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/removeCancellationItem/
        """
        return self.client.call(
            self.datatype, "removeCancellationItem", item_id, id=id, returns=bool
        )

    def validate_billing_item_for_cancellation(self, billing_item_id: int) -> bool:
        """SoftLayer_Billing_Item_Cancellation_Request::validateBillingItemForCancellation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/validateBillingItemForCancellation/
        """
        return self.client.call(
            self.datatype, "validateBillingItemForCancellation", billing_item_id, returns=bool
        )

    def void(
        self, close_related_ticket_flag: bool | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Billing_Item_Cancellation_Request::void.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/void/
        """
        return self.client.call(
            self.datatype, "void", *given(close_related_ticket_flag), id=id, returns=bool
        )
