# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Ticket")
class Ticket(Entity):
    """SoftLayer_Ticket.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    assigned_agent_count: int = counter("assignedAgentCount")
    assigned_agents: list[models.UserCustomer] = relational(
        "assignedAgents", "SoftLayer_User_Customer", array=True
    )
    assigned_user: models.UserCustomer | None = relational(
        "assignedUser", "SoftLayer_User_Customer"
    )
    assigned_user_id: int | None = local("assignedUserId", "int")
    attached_additional_email_count: int = counter("attachedAdditionalEmailCount")
    attached_additional_emails: list[models.UserCustomerAdditionalEmail] = relational(
        "attachedAdditionalEmails", "SoftLayer_User_Customer_AdditionalEmail", array=True
    )
    attached_dedicated_host_count: int = counter("attachedDedicatedHostCount")
    attached_dedicated_hosts: list[models.VirtualDedicatedHost] = relational(
        "attachedDedicatedHosts", "SoftLayer_Virtual_DedicatedHost", array=True
    )
    attached_file_count: int = counter("attachedFileCount")
    attached_files: list[models.TicketAttachmentFile] = relational(
        "attachedFiles", "SoftLayer_Ticket_Attachment_File", array=True
    )
    attached_hardware: list[models.Hardware] = relational(
        "attachedHardware", "SoftLayer_Hardware", array=True
    )
    attached_hardware_count: int | None = relational("attachedHardwareCount", "unsignedInt")
    attached_resource_count: int = counter("attachedResourceCount")
    attached_resources: list[models.TicketAttachment] = relational(
        "attachedResources", "SoftLayer_Ticket_Attachment", array=True
    )
    attached_virtual_guest_count: int = counter("attachedVirtualGuestCount")
    attached_virtual_guests: list[models.VirtualGuest] = relational(
        "attachedVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    awaiting_user_response_flag: bool | None = relational("awaitingUserResponseFlag", "boolean")
    billable_flag: bool | None = local("billableFlag", "boolean")
    bnpp_supported_flag: bool | None = relational("bnppSupportedFlag", "boolean")
    bnpp_supported_location_id: int | None = local("bnppSupportedLocationId", "int")
    cancellation_request: models.BillingItemCancellationRequest | None = relational(
        "cancellationRequest", "SoftLayer_Billing_Item_Cancellation_Request"
    )
    change_owner_flag: bool | None = local("changeOwnerFlag", "boolean")
    create_date: datetime = local("createDate", "dateTime")
    employee_attachment_count: int = counter("employeeAttachmentCount")
    employee_attachments: list[models.UserEmployee] = relational(
        "employeeAttachments", "SoftLayer_User_Employee", array=True
    )
    eu_supported_flag: bool | None = relational("euSupportedFlag", "boolean")
    eu_supported_location_id: int | None = local("euSupportedLocationId", "int")
    final_comments: str | None = local("finalComments", "string")
    first_attached_resource: models.TicketAttachment | None = relational(
        "firstAttachedResource", "SoftLayer_Ticket_Attachment"
    )
    first_update: models.TicketUpdate | None = relational("firstUpdate", "SoftLayer_Ticket_Update")
    fsboa_supported_flag: bool | None = relational("fsboaSupportedFlag", "boolean")
    group: models.TicketGroup | None = relational("group", "SoftLayer_Ticket_Group")
    group_id: int | None = local("groupId", "int")
    id: int = local("id", "int")
    invoice_item_count: int = counter("invoiceItemCount")
    invoice_items: list[models.BillingInvoiceItem] = relational(
        "invoiceItems", "SoftLayer_Billing_Invoice_Item", array=True
    )
    last_activity: models.TicketActivity | None = relational(
        "lastActivity", "SoftLayer_Ticket_Activity"
    )
    last_edit_date: datetime | None = local("lastEditDate", "dateTime")
    last_edit_type: str | None = local("lastEditType", "string")
    last_editor: models.UserInterface | None = relational("lastEditor", "SoftLayer_User_Interface")
    last_response_date: datetime | None = local("lastResponseDate", "dateTime")
    last_update: models.TicketUpdate | None = relational("lastUpdate", "SoftLayer_Ticket_Update")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    new_updates_flag: bool | None = relational("newUpdatesFlag", "boolean")
    notify_user_on_update_flag: bool | None = local("notifyUserOnUpdateFlag", "boolean")
    originating_ip_address: str | None = local("originatingIpAddress", "string")
    priority: int | None = local("priority", "int")
    responsible_brand_id: int | None = local("responsibleBrandId", "int")
    scheduled_action_count: int = counter("scheduledActionCount")
    scheduled_actions: list[models.ProvisioningVersion1Transaction] = relational(
        "scheduledActions", "SoftLayer_Provisioning_Version1_Transaction", array=True
    )
    server_administration_billing_amount: int | None = local(
        "serverAdministrationBillingAmount", "int"
    )
    server_administration_billing_invoice: models.BillingInvoice | None = relational(
        "serverAdministrationBillingInvoice", "SoftLayer_Billing_Invoice"
    )
    server_administration_billing_invoice_id: int | None = local(
        "serverAdministrationBillingInvoiceId", "int"
    )
    server_administration_flag: int | None = local("serverAdministrationFlag", "int")
    server_administration_refund_invoice: models.BillingInvoice | None = relational(
        "serverAdministrationRefundInvoice", "SoftLayer_Billing_Invoice"
    )
    server_administration_refund_invoice_id: int | None = local(
        "serverAdministrationRefundInvoiceId", "int"
    )
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    service_provider_resource_id: str | None = local("serviceProviderResourceId", "string")
    state: list[models.TicketState] = relational("state", "SoftLayer_Ticket_State", array=True)
    state_count: int = counter("stateCount")
    status: models.TicketStatus = relational("status", "SoftLayer_Ticket_Status")
    status_id: int = local("statusId", "int")
    subject: models.TicketSubject | None = relational("subject", "SoftLayer_Ticket_Subject")
    subject_id: int | None = local("subjectId", "int")
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    title: str | None = local("title", "string")
    total_update_count: int | None = local("totalUpdateCount", "int")
    update_count: int = counter("updateCount")
    update_rating_flag: bool | None = relational("updateRatingFlag", "boolean")
    updates: list[models.TicketUpdate] = relational(
        "updates", "SoftLayer_Ticket_Update", array=True
    )
    user_editable_flag: bool | None = local("userEditableFlag", "boolean")
