# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountReportsRequestService(Service):
    """The methods of SoftLayer_Account_Reports_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/
    """

    datatype = "SoftLayer_Account_Reports_Request"

    @overload
    def create_request(
        self,
        recipient_contact: models.AccountContact | None = None,
        reason: str | None = None,
        report_type: str | None = None,
        requestor_contact: models.AccountContact | None = None,
        *,
        mask: MaskLike | None = ...,
    ) -> models.AccountReportsRequest: ...

    @overload
    def create_request(
        self,
        recipient_contact: models.AccountContact | None = None,
        reason: str | None = None,
        report_type: str | None = None,
        requestor_contact: models.AccountContact | None = None,
        *,
        into: type[R],
    ) -> R: ...

    def create_request(
        self,
        recipient_contact: models.AccountContact | None = None,
        reason: str | None = None,
        report_type: str | None = None,
        requestor_contact: models.AccountContact | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Reports_Request::createRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/createRequest/
        """
        return self.client.call(
            self.datatype,
            "createRequest",
            *given(recipient_contact, reason, report_type, requestor_contact),
            mask=mask,
            into=into,
            returns=models.AccountReportsRequest,
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
        """SoftLayer_Account_Reports_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getAccount/
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
    def get_account_contact(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountContact | None: ...

    @overload
    def get_account_contact(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account_contact(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Reports_Request::getAccountContact.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getAccountContact/
        """
        return self.client.call(
            self.datatype,
            "getAccountContact",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountContact,
        )

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> models.AccountReportsRequest: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> R: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Reports_Request::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            into=into,
            returns=models.AccountReportsRequest,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountReportsRequest: ...

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
        """SoftLayer_Account_Reports_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountReportsRequest,
        )

    @overload
    def get_report_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ComplianceReportType | None: ...

    @overload
    def get_report_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_report_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Reports_Request::getReportType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getReportType/
        """
        return self.client.call(
            self.datatype,
            "getReportType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ComplianceReportType,
        )

    @overload
    def get_request_by_request_key(
        self, request_key: str, *, mask: MaskLike | None = ...
    ) -> models.AccountReportsRequest | None: ...

    @overload
    def get_request_by_request_key(self, request_key: str, *, into: type[R]) -> R | None: ...

    def get_request_by_request_key(
        self, request_key: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """SoftLayer_Account_Reports_Request::getRequestByRequestKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getRequestByRequestKey/
        """
        return self.client.call(
            self.datatype,
            "getRequestByRequestKey",
            request_key,
            mask=mask,
            into=into,
            returns=models.AccountReportsRequest,
        )

    @overload
    def get_requestor_contact(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountContact | None: ...

    @overload
    def get_requestor_contact(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_requestor_contact(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Reports_Request::getRequestorContact.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getRequestorContact/
        """
        return self.client.call(
            self.datatype,
            "getRequestorContact",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountContact,
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
        """SoftLayer_Account_Reports_Request::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getTicket/
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
        """SoftLayer_Account_Reports_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/getUser/
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

    def send_report_email(self, request: models.AccountReportsRequest) -> bool:
        """SoftLayer_Account_Reports_Request::sendReportEmail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/sendReportEmail/
        """
        return self.client.call(self.datatype, "sendReportEmail", request, returns=bool)

    def update_ticket_on_decline(self, request: models.AccountReportsRequest) -> bool:
        """SoftLayer_Account_Reports_Request::updateTicketOnDecline.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/updateTicketOnDecline/
        """
        return self.client.call(self.datatype, "updateTicketOnDecline", request, returns=bool)
