# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, list_of
from softlayer_sdk.services.location_group import LocationGroupService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class LocationGroupRegionalService(LocationGroupService):
    """The methods of SoftLayer_Location_Group_Regional.

    https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group_Regional/
    """

    datatype = "SoftLayer_Location_Group_Regional"

    @overload
    def get_datacenters(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.Location]: ...

    @overload
    def get_datacenters(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_datacenters(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationGroupRegional: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_preferred_datacenter(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LocationDatacenter | None: ...

    @overload
    def get_preferred_datacenter(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_preferred_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
