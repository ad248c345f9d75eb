# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class TicketService(Service):
    """The methods of SoftLayer_Ticket.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/
    """

    datatype = "SoftLayer_Ticket"

    def add_assigned_agent(self, agent_id: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Ticket::addAssignedAgent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAssignedAgent/
        """
        self.client.call(self.datatype, "addAssignedAgent", agent_id, id=id)

    def add_attached_additional_emails(
        self, emails: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Ticket::addAttachedAdditionalEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedAdditionalEmails/
        """
        return self.client.call(
            self.datatype, "addAttachedAdditionalEmails", emails, id=id, returns=bool
        )

    def add_attached_dedicated_host(
        self,
        dedicated_host_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.TicketAttachmentDedicatedHostT] | None = None,
    ) -> results.TicketAttachmentDedicatedHostT:
        """SoftLayer_Ticket::addAttachedDedicatedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedDedicatedHost/
        """
        return self.client.call(
            self.datatype,
            "addAttachedDedicatedHost",
            dedicated_host_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.TicketAttachmentDedicatedHost,
        )

    def add_attached_file(
        self,
        file_attachment: models.ContainerUtilityFileAttachment,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.TicketAttachmentFileT] | None = None,
    ) -> results.TicketAttachmentFileT:
        """SoftLayer_Ticket::addAttachedFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedFile/
        """
        return self.client.call(
            self.datatype,
            "addAttachedFile",
            file_attachment,
            id=id,
            mask=mask,
            into=into,
            returns=models.TicketAttachmentFile,
        )

    def add_attached_hardware(
        self,
        hardware_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.TicketAttachmentHardwareT] | None = None,
    ) -> results.TicketAttachmentHardwareT:
        """SoftLayer_Ticket::addAttachedHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedHardware/
        """
        return self.client.call(
            self.datatype,
            "addAttachedHardware",
            hardware_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.TicketAttachmentHardware,
        )

    def add_attached_virtual_guest(
        self,
        guest_id: int,
        call_commit: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.TicketAttachmentVirtualGuestT] | None = None,
    ) -> results.TicketAttachmentVirtualGuestT:
        """SoftLayer_Ticket::addAttachedVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addAttachedVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "addAttachedVirtualGuest",
            guest_id,
            *given(call_commit),
            id=id,
            mask=mask,
            into=into,
            returns=models.TicketAttachmentVirtualGuest,
        )

    def add_final_comments(self, final_comments: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Ticket::addFinalComments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addFinalComments/
        """
        return self.client.call(
            self.datatype, "addFinalComments", final_comments, id=id, returns=bool
        )

    def add_scheduled_alert(
        self, activation_time: str | None = None, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Ticket::addScheduledAlert.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addScheduledAlert/
        """
        self.client.call(self.datatype, "addScheduledAlert", *given(activation_time), id=id)

    def add_scheduled_auto_close(
        self, activation_time: str | None = None, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Ticket::addScheduledAutoClose.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addScheduledAutoClose/
        """
        self.client.call(self.datatype, "addScheduledAutoClose", *given(activation_time), id=id)

    def add_update(
        self,
        template_object: models.TicketUpdate,
        attached_files: Sequence[models.ContainerUtilityFileAttachment] | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketUpdateT] | None = None,
    ) -> results.ListResult[results.TicketUpdateT]:
        """SoftLayer_Ticket::addUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/addUpdate/
        """
        return self.client.call(
            self.datatype,
            "addUpdate",
            template_object,
            *given(attached_files),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketUpdate],
        )

    def create_administrative_ticket(
        self,
        template_object: models.Ticket,
        contents: str,
        attachment_id: int,
        root_password: str,
        control_panel_password: str,
        access_port: str,
        attached_files: Sequence[models.ContainerUtilityFileAttachment],
        attachment_type: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::createAdministrativeTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createAdministrativeTicket/
        """
        return self.client.call(
            self.datatype,
            "createAdministrativeTicket",
            template_object,
            contents,
            attachment_id,
            root_password,
            control_panel_password,
            access_port,
            attached_files,
            *given(attachment_type),
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def create_cancel_server_ticket(
        self,
        attachment_id: int,
        reason: str,
        content: str,
        cancel_associated_items: bool | None = None,
        attachment_type: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::createCancelServerTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createCancelServerTicket/
        """
        return self.client.call(
            self.datatype,
            "createCancelServerTicket",
            attachment_id,
            reason,
            content,
            *given(cancel_associated_items, attachment_type),
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def create_cancel_service_ticket(
        self,
        attachment_id: int,
        reason: str,
        content: str,
        attachment_type: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::createCancelServiceTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createCancelServiceTicket/
        """
        return self.client.call(
            self.datatype,
            "createCancelServiceTicket",
            attachment_id,
            reason,
            content,
            *given(attachment_type),
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def create_standard_ticket(
        self,
        template_object: models.Ticket,
        contents: str,
        attachment_id: int | None = None,
        root_password: str | None = None,
        control_panel_password: str | None = None,
        access_port: str | None = None,
        attached_files: Sequence[models.ContainerUtilityFileAttachment] | None = None,
        attachment_type: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::createStandardTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createStandardTicket/
        """
        return self.client.call(
            self.datatype,
            "createStandardTicket",
            template_object,
            contents,
            *given(
                attachment_id,
                root_password,
                control_panel_password,
                access_port,
                attached_files,
                attachment_type,
            ),
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def create_upgrade_ticket(
        self,
        attachment_id: int,
        generic_upgrade: str,
        upgrade_maintenance_window: str,
        details: str,
        attachment_type: str | None = None,
        title: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::createUpgradeTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/createUpgradeTicket/
        """
        return self.client.call(
            self.datatype,
            "createUpgradeTicket",
            attachment_id,
            generic_upgrade,
            upgrade_maintenance_window,
            details,
            *given(attachment_type, title),
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def edit(
        self,
        template_object: models.Ticket,
        contents: str | None = None,
        attached_files: Sequence[models.ContainerUtilityFileAttachment] | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::edit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/edit/
        """
        return self.client.call(
            self.datatype,
            "edit",
            template_object,
            *given(contents, attached_files),
            id=id,
            mask=mask,
            into=into,
            returns=models.Ticket,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Ticket::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAccount/
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

    def get_all_ticket_groups(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketGroupT] | None = None,
    ) -> results.ListResult[results.TicketGroupT]:
        """SoftLayer_Ticket::getAllTicketGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAllTicketGroups/
        """
        return self.client.call(
            self.datatype,
            "getAllTicketGroups",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketGroup],
        )

    def get_all_ticket_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketStatusT] | None = None,
    ) -> results.ListResult[results.TicketStatusT]:
        """SoftLayer_Ticket::getAllTicketStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAllTicketStatuses/
        """
        return self.client.call(
            self.datatype,
            "getAllTicketStatuses",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketStatus],
        )

    def get_assigned_agents(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.ListResult[results.UserCustomerT]:
        """SoftLayer_Ticket::getAssignedAgents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAssignedAgents/
        """
        return self.client.call(
            self.datatype,
            "getAssignedAgents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def get_assigned_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Ticket::getAssignedUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAssignedUser/
        """
        return self.client.call(
            self.datatype,
            "getAssignedUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_attached_additional_emails(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerAdditionalEmailT] | None = None,
    ) -> results.ListResult[results.UserCustomerAdditionalEmailT]:
        """SoftLayer_Ticket::getAttachedAdditionalEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedAdditionalEmails/
        """
        return self.client.call(
            self.datatype,
            "getAttachedAdditionalEmails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerAdditionalEmail],
        )

    def get_attached_dedicated_hosts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.ListResult[results.VirtualDedicatedHostT]:
        """SoftLayer_Ticket::getAttachedDedicatedHosts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedDedicatedHosts/
        """
        return self.client.call(
            self.datatype,
            "getAttachedDedicatedHosts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDedicatedHost],
        )

    def get_attached_file(self, attachment_id: int, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Ticket::getAttachedFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedFile/
        """
        return self.client.call(
            self.datatype, "getAttachedFile", attachment_id, id=id, returns=bytes
        )

    def get_attached_files(
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
        """SoftLayer_Ticket::getAttachedFiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedFiles/
        """
        return self.client.call(
            self.datatype,
            "getAttachedFiles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketAttachmentFile],
        )

    def get_attached_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Ticket::getAttachedHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedHardware/
        """
        return self.client.call(
            self.datatype,
            "getAttachedHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_attached_hardware_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Ticket::getAttachedHardwareCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedHardwareCount/
        """
        return self.client.call(
            self.datatype, "getAttachedHardwareCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_attached_resources(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketAttachmentT] | None = None,
    ) -> results.ListResult[results.TicketAttachmentT]:
        """SoftLayer_Ticket::getAttachedResources.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedResources/
        """
        return self.client.call(
            self.datatype,
            "getAttachedResources",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketAttachment],
        )

    def get_attached_virtual_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Ticket::getAttachedVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAttachedVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getAttachedVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_awaiting_user_response_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getAwaitingUserResponseFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getAwaitingUserResponseFlag/
        """
        return self.client.call(
            self.datatype,
            "getAwaitingUserResponseFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_bnpp_supported_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getBnppSupportedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getBnppSupportedFlag/
        """
        return self.client.call(
            self.datatype, "getBnppSupportedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_cancellation_request(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.BillingItemCancellationRequestT | None:
        """SoftLayer_Ticket::getCancellationRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getCancellationRequest/
        """
        return self.client.call(
            self.datatype,
            "getCancellationRequest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemCancellationRequest,
        )

    def get_employee_attachments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.ListResult[results.UserEmployeeT]:
        """SoftLayer_Ticket::getEmployeeAttachments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getEmployeeAttachments/
        """
        return self.client.call(
            self.datatype,
            "getEmployeeAttachments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserEmployee],
        )

    def get_eu_supported_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getEuSupportedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getEuSupportedFlag/
        """
        return self.client.call(
            self.datatype, "getEuSupportedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_first_attached_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketAttachmentT] | None = None,
    ) -> results.TicketAttachmentT | None:
        """SoftLayer_Ticket::getFirstAttachedResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getFirstAttachedResource/
        """
        return self.client.call(
            self.datatype,
            "getFirstAttachedResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketAttachment,
        )

    def get_first_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketUpdateT] | None = None,
    ) -> results.TicketUpdateT | None:
        """SoftLayer_Ticket::getFirstUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getFirstUpdate/
        """
        return self.client.call(
            self.datatype,
            "getFirstUpdate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketUpdate,
        )

    def get_fsboa_supported_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getFsboaSupportedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getFsboaSupportedFlag/
        """
        return self.client.call(
            self.datatype, "getFsboaSupportedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketGroupT] | None = None,
    ) -> results.TicketGroupT | None:
        """SoftLayer_Ticket::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getGroup/
        """
        return self.client.call(
            self.datatype,
            "getGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketGroup,
        )

    def get_invoice_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceItemT]:
        """SoftLayer_Ticket::getInvoiceItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getInvoiceItems/
        """
        return self.client.call(
            self.datatype,
            "getInvoiceItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_last_activity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketActivityT] | None = None,
    ) -> results.TicketActivityT | None:
        """SoftLayer_Ticket::getLastActivity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getLastActivity/
        """
        return self.client.call(
            self.datatype,
            "getLastActivity",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketActivity,
        )

    def get_last_editor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserInterfaceT] | None = None,
    ) -> results.UserInterfaceT | None:
        """SoftLayer_Ticket::getLastEditor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getLastEditor/
        """
        return self.client.call(
            self.datatype,
            "getLastEditor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserInterface,
        )

    def get_last_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketUpdateT] | None = None,
    ) -> results.TicketUpdateT | None:
        """SoftLayer_Ticket::getLastUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getLastUpdate/
        """
        return self.client.call(
            self.datatype,
            "getLastUpdate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketUpdate,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Ticket::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_new_updates_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getNewUpdatesFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getNewUpdatesFlag/
        """
        return self.client.call(
            self.datatype, "getNewUpdatesFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT:
        """SoftLayer_Ticket::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Ticket,
        )

    def get_scheduled_actions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ListResult[results.ProvisioningVersion1TransactionT]:
        """SoftLayer_Ticket::getScheduledActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getScheduledActions/
        """
        return self.client.call(
            self.datatype,
            "getScheduledActions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningVersion1Transaction],
        )

    def get_server_administration_billing_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Ticket::getServerAdministrationBillingInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getServerAdministrationBillingInvoice/
        """
        return self.client.call(
            self.datatype,
            "getServerAdministrationBillingInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_server_administration_refund_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Ticket::getServerAdministrationRefundInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getServerAdministrationRefundInvoice/
        """
        return self.client.call(
            self.datatype,
            "getServerAdministrationRefundInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_service_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ServiceProviderT] | None = None,
    ) -> results.ServiceProviderT | None:
        """SoftLayer_Ticket::getServiceProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getServiceProvider/
        """
        return self.client.call(
            self.datatype,
            "getServiceProvider",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ServiceProvider,
        )

    def get_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketStateT] | None = None,
    ) -> results.ListResult[results.TicketStateT]:
        """SoftLayer_Ticket::getState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getState/
        """
        return self.client.call(
            self.datatype,
            "getState",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketState],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketStatusT] | None = None,
    ) -> results.TicketStatusT:
        """SoftLayer_Ticket::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketStatus,
        )

    def get_subject(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.TicketSubjectT | None:
        """SoftLayer_Ticket::getSubject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getSubject/
        """
        return self.client.call(
            self.datatype,
            "getSubject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketSubject,
        )

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Ticket::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_tickets_closed_since_date(
        self,
        close_date: datetime | str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.ListResult[results.TicketT]:
        """SoftLayer_Ticket::getTicketsClosedSinceDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getTicketsClosedSinceDate/
        """
        return self.client.call(
            self.datatype,
            "getTicketsClosedSinceDate",
            close_date,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_update_rating_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Ticket::getUpdateRatingFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getUpdateRatingFlag/
        """
        return self.client.call(
            self.datatype, "getUpdateRatingFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_updates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketUpdateT] | None = None,
    ) -> results.ListResult[results.TicketUpdateT]:
        """SoftLayer_Ticket::getUpdates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/getUpdates/
        """
        return self.client.call(
            self.datatype,
            "getUpdates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketUpdate],
        )

    def mark_as_viewed(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Ticket::markAsViewed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/markAsViewed/
        """
        self.client.call(self.datatype, "markAsViewed", id=id)

    def remove_assigned_agent(self, agent_id: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Ticket::removeAssignedAgent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAssignedAgent/
        """
        self.client.call(self.datatype, "removeAssignedAgent", agent_id, id=id)

    def remove_attached_additional_emails(
        self, emails: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Ticket::removeAttachedAdditionalEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAttachedAdditionalEmails/
        """
        return self.client.call(
            self.datatype, "removeAttachedAdditionalEmails", emails, id=id, returns=bool
        )

    def remove_attached_hardware(self, hardware_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Ticket::removeAttachedHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAttachedHardware/
        """
        return self.client.call(
            self.datatype, "removeAttachedHardware", hardware_id, id=id, returns=bool
        )

    def remove_attached_virtual_guest(self, guest_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Ticket::removeAttachedVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeAttachedVirtualGuest/
        """
        return self.client.call(
            self.datatype, "removeAttachedVirtualGuest", guest_id, id=id, returns=bool
        )

    def remove_scheduled_alert(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Ticket::removeScheduledAlert.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeScheduledAlert/
        """
        self.client.call(self.datatype, "removeScheduledAlert", id=id)

    def remove_scheduled_auto_close(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Ticket::removeScheduledAutoClose.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/removeScheduledAutoClose/
        """
        self.client.call(self.datatype, "removeScheduledAutoClose", id=id)

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Ticket::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)

    def survey_eligible(self) -> bool:
        """SoftLayer_Ticket::surveyEligible.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/surveyEligible/
        """
        return self.client.call(self.datatype, "surveyEligible", returns=bool)

    def update_attached_additional_emails(
        self, emails: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Ticket::updateAttachedAdditionalEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket/updateAttachedAdditionalEmails/
        """
        return self.client.call(
            self.datatype, "updateAttachedAdditionalEmails", emails, id=id, returns=bool
        )
