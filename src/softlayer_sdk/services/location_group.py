# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.LocationGroup]:
        """SoftLayer_Location_Group::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.LocationGroup],
        )

    def get_location_group_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LocationGroupType | None:
        """SoftLayer_Location_Group::getLocationGroupType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getLocationGroupType/
        """
        return self.client.call(
            self.datatype,
            "getLocationGroupType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LocationGroupType,
        )

    def get_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.Location]:
        """SoftLayer_Location_Group::getLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getLocations/
        """
        return self.client.call(
            self.datatype,
            "getLocations",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.Location],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LocationGroup:
        """SoftLayer_Location_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LocationGroup,
        )
