# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_Event")
class NotificationOccurrenceEvent(Entity):
    """SoftLayer_Notification_Occurrence_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Event/
    """

    acknowledged_flag: bool | None = relational("acknowledgedFlag", "boolean")
    attachment_count: int = counter("attachmentCount")
    attachments: list[models.NotificationOccurrenceEventAttachment] = relational(
        "attachments", "SoftLayer_Notification_Occurrence_Event_Attachment", array=True
    )
    end_date: datetime | None = local("endDate", "dateTime")
    first_update: models.NotificationOccurrenceUpdate | None = relational(
        "firstUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    id: int = local("id", "int")
    impacted_account_count: int = counter("impactedAccountCount")
    impacted_accounts: list[models.NotificationOccurrenceAccount] = relational(
        "impactedAccounts", "SoftLayer_Notification_Occurrence_Account", array=True
    )
    impacted_resource_count: int = counter("impactedResourceCount")
    impacted_resources: list[models.NotificationOccurrenceResource] = relational(
        "impactedResources", "SoftLayer_Notification_Occurrence_Resource", array=True
    )
    impacted_user_count: int = counter("impactedUserCount")
    impacted_users: list[models.NotificationOccurrenceUser] = relational(
        "impactedUsers", "SoftLayer_Notification_Occurrence_User", array=True
    )
    last_impacted_user_count: int | None = local("lastImpactedUserCount", "int")
    last_update: models.NotificationOccurrenceUpdate | None = relational(
        "lastUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notification_occurrence_event_type: models.NotificationOccurrenceEventType | None = relational(
        "notificationOccurrenceEventType", "SoftLayer_Notification_Occurrence_Event_Type"
    )
    recovery_time: int | None = local("recoveryTime", "int")
    start_date: datetime | None = local("startDate", "dateTime")
    status_code: models.NotificationOccurrenceStatusCode | None = relational(
        "statusCode", "SoftLayer_Notification_Occurrence_Status_Code"
    )
    subject: str | None = local("subject", "string")
    summary: str | None = local("summary", "string")
    system_ticket_id: int | None = local("systemTicketId", "int")
    update_count: int = counter("updateCount")
    updates: list[models.NotificationOccurrenceUpdate] = relational(
        "updates", "SoftLayer_Notification_Occurrence_Update", array=True
    )
