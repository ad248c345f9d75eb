# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.notification_occurrence_account import NotificationOccurrenceAccount
    from softlayer_sdk.models.notification_occurrence_event_attachment import (
        NotificationOccurrenceEventAttachment,
    )
    from softlayer_sdk.models.notification_occurrence_event_type import (
        NotificationOccurrenceEventType,
    )
    from softlayer_sdk.models.notification_occurrence_resource import NotificationOccurrenceResource
    from softlayer_sdk.models.notification_occurrence_status_code import (
        NotificationOccurrenceStatusCode,
    )
    from softlayer_sdk.models.notification_occurrence_update import NotificationOccurrenceUpdate
    from softlayer_sdk.models.notification_occurrence_user import NotificationOccurrenceUser


@entity("SoftLayer_Notification_Occurrence_Event")
class NotificationOccurrenceEvent(Entity):
    """SoftLayer_Notification_Occurrence_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Event/
    """

    acknowledged_flag: bool | None = relational("acknowledgedFlag", "boolean")
    attachment_count: int = counter("attachmentCount")
    attachments: list[NotificationOccurrenceEventAttachment] = relational(
        "attachments", "SoftLayer_Notification_Occurrence_Event_Attachment", array=True
    )
    end_date: datetime | None = local("endDate", "dateTime")
    first_update: NotificationOccurrenceUpdate | None = relational(
        "firstUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    id: int = local("id", "int")
    impacted_account_count: int = counter("impactedAccountCount")
    impacted_accounts: list[NotificationOccurrenceAccount] = relational(
        "impactedAccounts", "SoftLayer_Notification_Occurrence_Account", array=True
    )
    impacted_resource_count: int = counter("impactedResourceCount")
    impacted_resources: list[NotificationOccurrenceResource] = relational(
        "impactedResources", "SoftLayer_Notification_Occurrence_Resource", array=True
    )
    impacted_user_count: int = counter("impactedUserCount")
    impacted_users: list[NotificationOccurrenceUser] = relational(
        "impactedUsers", "SoftLayer_Notification_Occurrence_User", array=True
    )
    last_impacted_user_count: int | None = local("lastImpactedUserCount", "int")
    last_update: NotificationOccurrenceUpdate | None = relational(
        "lastUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notification_occurrence_event_type: NotificationOccurrenceEventType | None = relational(
        "notificationOccurrenceEventType", "SoftLayer_Notification_Occurrence_Event_Type"
    )
    recovery_time: int | None = local("recoveryTime", "int")
    start_date: datetime | None = local("startDate", "dateTime")
    status_code: NotificationOccurrenceStatusCode | None = relational(
        "statusCode", "SoftLayer_Notification_Occurrence_Status_Code"
    )
    subject: str | None = local("subject", "string")
    summary: str | None = local("summary", "string")
    system_ticket_id: int | None = local("systemTicketId", "int")
    update_count: int = counter("updateCount")
    updates: list[NotificationOccurrenceUpdate] = relational(
        "updates", "SoftLayer_Notification_Occurrence_Update", array=True
    )
