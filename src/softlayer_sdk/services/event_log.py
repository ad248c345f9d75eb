# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class EventLogService(Service):
    """The methods of SoftLayer_Event_Log.

    https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/
    """

    datatype = "SoftLayer_Event_Log"

    def get_all_event_names(
        self,
        object_name: str,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Event_Log::getAllEventNames.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllEventNames/
        """
        return self.client.call(
            self.datatype,
            "getAllEventNames",
            object_name,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_all_event_object_names(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Event_Log::getAllEventObjectNames.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllEventObjectNames/
        """
        return self.client.call(
            self.datatype,
            "getAllEventObjectNames",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.EventLog]:
        """SoftLayer_Event_Log::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.EventLog],
        )

    def get_all_user_types(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Event_Log::getAllUserTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllUserTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllUserTypes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Event_Log::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getUser/
        """
        return self.client.call(
            self.datatype, "getUser", id=id, mask=mask, filter=filter, returns=models.UserCustomer
        )
