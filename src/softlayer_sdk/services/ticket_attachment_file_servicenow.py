# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.ticket_attachment_file import TicketAttachmentFileService


class TicketAttachmentFileServiceNowService(TicketAttachmentFileService):
    """The methods of SoftLayer_Ticket_Attachment_File_ServiceNow.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File_ServiceNow/
    """

    datatype = "SoftLayer_Ticket_Attachment_File_ServiceNow"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketAttachmentFileServiceNowT] | None = None,
    ) -> results.TicketAttachmentFileServiceNowT:
        """SoftLayer_Ticket_Attachment_File_ServiceNow::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Attachment_File_ServiceNow/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketAttachmentFileServiceNow,
        )
