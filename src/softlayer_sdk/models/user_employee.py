# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.user_interface import UserInterface


@entity("SoftLayer_User_Employee")
class UserEmployee(UserInterface):
    """SoftLayer_User_Employee.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Employee/
    """

    chat_transcript: list[models.TicketChat] = relational(
        "chatTranscript", "SoftLayer_Ticket_Chat", array=True
    )
    chat_transcript_count: int = counter("chatTranscriptCount")
    display_name: str | None = local("displayName", "string")
    email: str | None = local("email", "string")
    employee_department: models.UserEmployeeDepartment | None = relational(
        "employeeDepartment", "SoftLayer_User_Employee_Department"
    )
    employee_department_id: int | None = local("employeeDepartmentId", "int")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    layout_profile_count: int = counter("layoutProfileCount")
    layout_profiles: list[models.LayoutProfile] = relational(
        "layoutProfiles", "SoftLayer_Layout_Profile", array=True
    )
    ticket_activities: list[models.TicketActivity] = relational(
        "ticketActivities", "SoftLayer_Ticket_Activity", array=True
    )
    ticket_activity_count: int = counter("ticketActivityCount")
    ticket_attachment_reference_count: int = counter("ticketAttachmentReferenceCount")
    ticket_attachment_references: list[models.TicketAttachment] = relational(
        "ticketAttachmentReferences", "SoftLayer_Ticket_Attachment", array=True
    )
    username: str | None = local("username", "string")
