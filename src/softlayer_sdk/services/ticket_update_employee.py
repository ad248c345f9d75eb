# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_chat(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.TicketChatLiveperson | None: ...

    @overload
    def get_chat(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_chat(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_editor(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserInterface | None: ...

    @overload
    def get_editor(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_editor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_file_attachment(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.TicketAttachmentFile]: ...

    @overload
    def get_file_attachment(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_file_attachment(
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.TicketUpdateEmployee: ...

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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.TicketUpdateType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
