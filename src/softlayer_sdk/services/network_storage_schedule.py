# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageScheduleService(Service):
    """The methods of SoftLayer_Network_Storage_Schedule.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/
    """

    datatype = "SoftLayer_Network_Storage_Schedule"

    def create_object(
        self,
        template_object: models.NetworkStorageSchedule,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT:
        """SoftLayer_Network_Storage_Schedule::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage_Schedule::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.NetworkStorageSchedule, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Schedule::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_day(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getDay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getDay/
        """
        return self.client.call(
            self.datatype, "getDay", id=id, mask=mask, filter=filter, returns=str
        )

    def get_day_of_month(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getDayOfMonth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getDayOfMonth/
        """
        return self.client.call(
            self.datatype, "getDayOfMonth", id=id, mask=mask, filter=filter, returns=str
        )

    def get_day_of_week(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getDayOfWeek.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getDayOfWeek/
        """
        return self.client.call(
            self.datatype, "getDayOfWeek", id=id, mask=mask, filter=filter, returns=str
        )

    def get_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageEventT] | None = None,
    ) -> results.ListResult[results.NetworkStorageEventT]:
        """SoftLayer_Network_Storage_Schedule::getEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getEvents/
        """
        return self.client.call(
            self.datatype,
            "getEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageEvent],
        )

    def get_hour(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getHour.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getHour/
        """
        return self.client.call(
            self.datatype, "getHour", id=id, mask=mask, filter=filter, returns=str
        )

    def get_minute(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getMinute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getMinute/
        """
        return self.client.call(
            self.datatype, "getMinute", id=id, mask=mask, filter=filter, returns=str
        )

    def get_month_of_year(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getMonthOfYear.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getMonthOfYear/
        """
        return self.client.call(
            self.datatype, "getMonthOfYear", id=id, mask=mask, filter=filter, returns=str
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT:
        """SoftLayer_Network_Storage_Schedule::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def get_partnership(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStoragePartnershipT] | None = None,
    ) -> results.NetworkStoragePartnershipT | None:
        """SoftLayer_Network_Storage_Schedule::getPartnership.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getPartnership/
        """
        return self.client.call(
            self.datatype,
            "getPartnership",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStoragePartnership,
        )

    def get_properties(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageSchedulePropertyT] | None = None,
    ) -> results.ListResult[results.NetworkStorageSchedulePropertyT]:
        """SoftLayer_Network_Storage_Schedule::getProperties.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getProperties/
        """
        return self.client.call(
            self.datatype,
            "getProperties",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageScheduleProperty],
        )

    def get_replica_snapshots(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Schedule::getReplicaSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getReplicaSnapshots/
        """
        return self.client.call(
            self.datatype,
            "getReplicaSnapshots",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_retention_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getRetentionCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getRetentionCount/
        """
        return self.client.call(
            self.datatype, "getRetentionCount", id=id, mask=mask, filter=filter, returns=str
        )

    def get_second(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Schedule::getSecond.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getSecond/
        """
        return self.client.call(
            self.datatype, "getSecond", id=id, mask=mask, filter=filter, returns=str
        )

    def get_snapshots(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Schedule::getSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getSnapshots/
        """
        return self.client.call(
            self.datatype,
            "getSnapshots",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleTypeT] | None = None,
    ) -> results.NetworkStorageScheduleTypeT | None:
        """SoftLayer_Network_Storage_Schedule::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageScheduleType,
        )

    def get_volume(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT | None:
        """SoftLayer_Network_Storage_Schedule::getVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Schedule/getVolume/
        """
        return self.client.call(
            self.datatype,
            "getVolume",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )
