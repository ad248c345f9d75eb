# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.LayoutContainer]:
        """SoftLayer_Layout_Container::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.LayoutContainer],
        )

    def get_layout_container_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LayoutContainerType | None:
        """SoftLayer_Layout_Container::getLayoutContainerType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getLayoutContainerType/
        """
        return self.client.call(
            self.datatype,
            "getLayoutContainerType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LayoutContainerType,
        )

    def get_layout_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.LayoutItem]:
        """SoftLayer_Layout_Container::getLayoutItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getLayoutItems/
        """
        return self.client.call(
            self.datatype,
            "getLayoutItems",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.LayoutItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.LayoutContainer:
        """SoftLayer_Layout_Container::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Container/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.LayoutContainer,
        )
