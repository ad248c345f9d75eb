# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountReportsRequestService(Service):
    """The methods of SoftLayer_Account_Reports_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Reports_Request/
    """

    datatype = "SoftLayer_Account_Reports_Request"

    def create_request(
        self,
        recipient_contact: models.AccountContact | None = None,
        reason: str | None = None,
        report_type: str | None = None,
        requestor_contact: models.AccountContact | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountReportsRequestT] | None = None,
    ) -> results.AccountReportsRequestT:
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

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_account_contact(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.AccountContactT | None:
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

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountReportsRequestT] | None = None,
    ) -> results.AccountReportsRequestT:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountReportsRequestT] | None = None,
    ) -> results.AccountReportsRequestT:
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

    def get_report_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ComplianceReportTypeT] | None = None,
    ) -> results.ComplianceReportTypeT | None:
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

    def get_request_by_request_key(
        self,
        request_key: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountReportsRequestT] | None = None,
    ) -> results.AccountReportsRequestT | None:
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

    def get_requestor_contact(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.AccountContactT | None:
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

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
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

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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
