# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AuxiliaryNotificationEmergencyService(Service):
    """The methods of SoftLayer_Auxiliary_Notification_Emergency.

    https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/
    """

    datatype = "SoftLayer_Auxiliary_Notification_Emergency"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AuxiliaryNotificationEmergencyT] | None = None,
    ) -> results.ListResult[results.AuxiliaryNotificationEmergencyT]:
        """SoftLayer_Auxiliary_Notification_Emergency::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/getAllObjects/
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
            returns=list[models.AuxiliaryNotificationEmergency],
        )

    def get_current_notifications(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AuxiliaryNotificationEmergencyT] | None = None,
    ) -> results.ListResult[results.AuxiliaryNotificationEmergencyT]:
        """SoftLayer_Auxiliary_Notification_Emergency::getCurrentNotifications.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/getCurrentNotifications/
        """
        return self.client.call(
            self.datatype,
            "getCurrentNotifications",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AuxiliaryNotificationEmergency],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AuxiliaryNotificationEmergencyT] | None = None,
    ) -> results.AuxiliaryNotificationEmergencyT:
        """SoftLayer_Auxiliary_Notification_Emergency::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AuxiliaryNotificationEmergency,
        )

    def get_signature(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AuxiliaryNotificationEmergencySignatureT] | None = None,
    ) -> results.AuxiliaryNotificationEmergencySignatureT | None:
        """SoftLayer_Auxiliary_Notification_Emergency::getSignature.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/getSignature/
        """
        return self.client.call(
            self.datatype,
            "getSignature",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AuxiliaryNotificationEmergencySignature,
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AuxiliaryNotificationEmergencyStatusT] | None = None,
    ) -> results.AuxiliaryNotificationEmergencyStatusT | None:
        """SoftLayer_Auxiliary_Notification_Emergency::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Notification_Emergency/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AuxiliaryNotificationEmergencyStatus,
        )
