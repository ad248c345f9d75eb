# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NotificationOccurrenceEventService(Service):
    """The methods of SoftLayer_Notification_Occurrence_Event.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/
    """

    datatype = "SoftLayer_Notification_Occurrence_Event"

    def acknowledge_notification(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Notification_Occurrence_Event::acknowledgeNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/acknowledgeNotification/
        """
        return self.client.call(self.datatype, "acknowledgeNotification", id=id, returns=bool)

    def get_acknowledged_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Notification_Occurrence_Event::getAcknowledgedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAcknowledgedFlag/
        """
        return self.client.call(
            self.datatype, "getAcknowledgedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceEventT]:
        """SoftLayer_Notification_Occurrence_Event::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceEvent],
        )

    def get_attached_file(self, attachment_id: int, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Notification_Occurrence_Event::getAttachedFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAttachedFile/
        """
        return self.client.call(
            self.datatype, "getAttachedFile", attachment_id, id=id, returns=bytes
        )

    def get_attachments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceEventAttachmentT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceEventAttachmentT]:
        """SoftLayer_Notification_Occurrence_Event::getAttachments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAttachments/
        """
        return self.client.call(
            self.datatype,
            "getAttachments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceEventAttachment],
        )

    def get_first_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceUpdateT] | None = None,
    ) -> results.NotificationOccurrenceUpdateT | None:
        """SoftLayer_Notification_Occurrence_Event::getFirstUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getFirstUpdate/
        """
        return self.client.call(
            self.datatype,
            "getFirstUpdate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceUpdate,
        )

    def get_impacted_account_count(self, *, id: int | str | None = None) -> int | None:
        """SoftLayer_Notification_Occurrence_Event::getImpactedAccountCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedAccountCount/
        """
        return self.client.call(self.datatype, "getImpactedAccountCount", id=id, returns=int)

    def get_impacted_accounts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceAccountT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceAccountT]:
        """SoftLayer_Notification_Occurrence_Event::getImpactedAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedAccounts/
        """
        return self.client.call(
            self.datatype,
            "getImpactedAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceAccount],
        )

    def get_impacted_device_count(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Notification_Occurrence_Event::getImpactedDeviceCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedDeviceCount/
        """
        return self.client.call(self.datatype, "getImpactedDeviceCount", id=id, returns=int)

    def get_impacted_devices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceResourceT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceResourceT]:
        """SoftLayer_Notification_Occurrence_Event::getImpactedDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedDevices/
        """
        return self.client.call(
            self.datatype,
            "getImpactedDevices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceResource],
        )

    def get_impacted_resources(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceResourceT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceResourceT]:
        """SoftLayer_Notification_Occurrence_Event::getImpactedResources.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedResources/
        """
        return self.client.call(
            self.datatype,
            "getImpactedResources",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceResource],
        )

    def get_impacted_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceUserT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceUserT]:
        """SoftLayer_Notification_Occurrence_Event::getImpactedUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getImpactedUsers/
        """
        return self.client.call(
            self.datatype,
            "getImpactedUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceUser],
        )

    def get_last_update(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceUpdateT] | None = None,
    ) -> results.NotificationOccurrenceUpdateT | None:
        """SoftLayer_Notification_Occurrence_Event::getLastUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getLastUpdate/
        """
        return self.client.call(
            self.datatype,
            "getLastUpdate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceUpdate,
        )

    def get_notification_occurrence_event_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceEventTypeT] | None = None,
    ) -> results.NotificationOccurrenceEventTypeT | None:
        """SoftLayer_Notification_Occurrence_Event::getNotificationOccurrenceEventType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getNotificationOccurrenceEventType/
        """
        return self.client.call(
            self.datatype,
            "getNotificationOccurrenceEventType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceEventType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.NotificationOccurrenceEventT:
        """SoftLayer_Notification_Occurrence_Event::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceEvent,
        )

    def get_status_code(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceStatusCodeT] | None = None,
    ) -> results.NotificationOccurrenceStatusCodeT | None:
        """SoftLayer_Notification_Occurrence_Event::getStatusCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getStatusCode/
        """
        return self.client.call(
            self.datatype,
            "getStatusCode",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceStatusCode,
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
        into: type[results.NotificationOccurrenceUpdateT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceUpdateT]:
        """SoftLayer_Notification_Occurrence_Event::getUpdates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getUpdates/
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
            returns=list[models.NotificationOccurrenceUpdate],
        )
