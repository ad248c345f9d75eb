# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class TicketAttachmentFileService(Service):
    """The methods of SoftLayer_Ticket_Attachment_File.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File/
    """

    datatype = "SoftLayer_Ticket_Attachment_File"

    def get_extension_whitelist(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Ticket_Attachment_File::getExtensionWhitelist.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File/getExtensionWhitelist/
        """
        return self.client.call(
            self.datatype,
            "getExtensionWhitelist",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.TicketAttachmentFile: ...

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
        """SoftLayer_Ticket_Attachment_File::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketAttachmentFile,
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
        """SoftLayer_Ticket_Attachment_File::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File/getTicket/
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
    def get_update(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.TicketUpdate | None: ...

    @overload
    def get_update(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Ticket_Attachment_File::getUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File/getUpdate/
        """
        return self.client.call(
            self.datatype,
            "getUpdate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketUpdate,
        )
