# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketAttachmentFileT] | None = None,
    ) -> results.TicketAttachmentFileT:
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

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
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

    def get_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketUpdateT] | None = None,
    ) -> results.TicketUpdateT | None:
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
