# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingItemCancellationRequestService(Service):
    """The methods of SoftLayer_Billing_Item_Cancellation_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/
    """

    datatype = "SoftLayer_Billing_Item_Cancellation_Request"

    def create_object(
        self,
        template_object: models.BillingItemCancellationRequest,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.BillingItemCancellationRequestT:
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

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_all_cancellation_requests(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationRequestT]:
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

    def get_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationRequestItemT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationRequestItemT]:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.BillingItemCancellationRequestT:
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

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationRequestStatusT] | None = None,
    ) -> results.BillingItemCancellationRequestStatusT | None:
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

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
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

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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
