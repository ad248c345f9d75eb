# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class TicketUpdateEmployeeService(Service):
    """The methods of SoftLayer_Ticket_Update_Employee.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/
    """

    datatype = "SoftLayer_Ticket_Update_Employee"

    def add_response_rating(
        self, response_rating: int, response_index: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Ticket_Update_Employee::addResponseRating.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/addResponseRating/
        """
        return self.client.call(
            self.datatype, "addResponseRating", response_rating, response_index, id=id, returns=bool
        )

    def get_change_owner_activity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Ticket_Update_Employee::getChangeOwnerActivity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getChangeOwnerActivity/
        """
        return self.client.call(
            self.datatype, "getChangeOwnerActivity", id=id, mask=mask, filter=filter, returns=str
        )

    def get_chat(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketChatLivepersonT] | None = None,
    ) -> results.TicketChatLivepersonT | None:
        """SoftLayer_Ticket_Update_Employee::getChat.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getChat/
        """
        return self.client.call(
            self.datatype,
            "getChat",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketChatLiveperson,
        )

    def get_editor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserInterfaceT] | None = None,
    ) -> results.UserInterfaceT | None:
        """SoftLayer_Ticket_Update_Employee::getEditor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getEditor/
        """
        return self.client.call(
            self.datatype,
            "getEditor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserInterface,
        )

    def get_file_attachment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketAttachmentFileT] | None = None,
    ) -> results.ListResult[results.TicketAttachmentFileT]:
        """SoftLayer_Ticket_Update_Employee::getFileAttachment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getFileAttachment/
        """
        return self.client.call(
            self.datatype,
            "getFileAttachment",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketAttachmentFile],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketUpdateEmployeeT] | None = None,
    ) -> results.TicketUpdateEmployeeT:
        """SoftLayer_Ticket_Update_Employee::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketUpdateEmployee,
        )

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
        """SoftLayer_Ticket_Update_Employee::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getTicket/
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

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketUpdateTypeT] | None = None,
    ) -> results.TicketUpdateTypeT | None:
        """SoftLayer_Ticket_Update_Employee::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Update_Employee/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketUpdateType,
        )
