# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NotificationService(Service):
    """The methods of SoftLayer_Notification.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification/
    """

    datatype = "SoftLayer_Notification"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationT] | None = None,
    ) -> results.ListResult[results.NotificationT]:
        """SoftLayer_Notification::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getAllObjects/
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
            returns=list[models.Notification],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationT] | None = None,
    ) -> results.NotificationT:
        """SoftLayer_Notification::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Notification,
        )

    def get_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationPreferenceT] | None = None,
    ) -> results.ListResult[results.NotificationPreferenceT]:
        """SoftLayer_Notification::getPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getPreferences/
        """
        return self.client.call(
            self.datatype,
            "getPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationPreference],
        )

    def get_required_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationPreferenceT] | None = None,
    ) -> results.ListResult[results.NotificationPreferenceT]:
        """SoftLayer_Notification::getRequiredPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getRequiredPreferences/
        """
        return self.client.call(
            self.datatype,
            "getRequiredPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationPreference],
        )
