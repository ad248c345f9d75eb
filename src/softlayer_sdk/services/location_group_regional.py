# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.location_group import LocationGroupService


class LocationGroupRegionalService(LocationGroupService):
    """The methods of SoftLayer_Location_Group_Regional.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Regional/
    """

    datatype = "SoftLayer_Location_Group_Regional"

    def get_datacenters(
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
        """SoftLayer_Location_Group_Regional::getDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Regional/getDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getDatacenters",
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
        into: type[results.LocationGroupRegionalT] | None = None,
    ) -> results.LocationGroupRegionalT:
        """SoftLayer_Location_Group_Regional::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Regional/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupRegional,
        )

    def get_preferred_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationDatacenterT] | None = None,
    ) -> results.LocationDatacenterT | None:
        """SoftLayer_Location_Group_Regional::getPreferredDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Regional/getPreferredDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getPreferredDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationDatacenter,
        )
