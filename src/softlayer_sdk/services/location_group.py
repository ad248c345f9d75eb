# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LocationGroupService(Service):
    """The methods of SoftLayer_Location_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/
    """

    datatype = "SoftLayer_Location_Group"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationGroupT] | None = None,
    ) -> results.ListResult[results.LocationGroupT]:
        """SoftLayer_Location_Group::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getAllObjects/
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
            returns=list[models.LocationGroup],
        )

    def get_location_group_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupTypeT] | None = None,
    ) -> results.LocationGroupTypeT | None:
        """SoftLayer_Location_Group::getLocationGroupType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getLocationGroupType/
        """
        return self.client.call(
            self.datatype,
            "getLocationGroupType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupType,
        )

    def get_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Location_Group::getLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getLocations/
        """
        return self.client.call(
            self.datatype,
            "getLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupT] | None = None,
    ) -> results.LocationGroupT:
        """SoftLayer_Location_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroup,
        )
