# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LayoutContainerService(Service):
    """The methods of SoftLayer_Layout_Container.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/
    """

    datatype = "SoftLayer_Layout_Container"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutContainerT] | None = None,
    ) -> results.ListResult[results.LayoutContainerT]:
        """SoftLayer_Layout_Container::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getAllObjects/
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
            returns=list[models.LayoutContainer],
        )

    def get_layout_container_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutContainerTypeT] | None = None,
    ) -> results.LayoutContainerTypeT | None:
        """SoftLayer_Layout_Container::getLayoutContainerType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getLayoutContainerType/
        """
        return self.client.call(
            self.datatype,
            "getLayoutContainerType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutContainerType,
        )

    def get_layout_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutItemT] | None = None,
    ) -> results.ListResult[results.LayoutItemT]:
        """SoftLayer_Layout_Container::getLayoutItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getLayoutItems/
        """
        return self.client.call(
            self.datatype,
            "getLayoutItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutContainerT] | None = None,
    ) -> results.LayoutContainerT:
        """SoftLayer_Layout_Container::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutContainer,
        )
