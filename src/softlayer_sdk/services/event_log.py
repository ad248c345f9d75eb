# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.EventLogT] | None = None,
    ) -> results.ListResult[results.EventLogT]:
        """SoftLayer_Event_Log::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
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
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Event_Log::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
