# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.Notification]:
        """SoftLayer_Notification::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.Notification],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Notification:
        """SoftLayer_Notification::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, filter=filter, returns=models.Notification
        )

    def get_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NotificationPreference]:
        """SoftLayer_Notification::getPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getPreferences/
        """
        return self.client.call(
            self.datatype,
            "getPreferences",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NotificationPreference],
        )

    def get_required_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NotificationPreference]:
        """SoftLayer_Notification::getRequiredPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification/getRequiredPreferences/
        """
        return self.client.call(
            self.datatype,
            "getRequiredPreferences",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NotificationPreference],
        )
