# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LayoutItemService(Service):
    """The methods of SoftLayer_Layout_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Item/
    """

    datatype = "SoftLayer_Layout_Item"

    def get_layout_item_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutPreferenceT] | None = None,
    ) -> results.ListResult[results.LayoutPreferenceT]:
        """SoftLayer_Layout_Item::getLayoutItemPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Item/getLayoutItemPreferences/
        """
        return self.client.call(
            self.datatype,
            "getLayoutItemPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutPreference],
        )

    def get_layout_item_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutItemTypeT] | None = None,
    ) -> results.LayoutItemTypeT | None:
        """SoftLayer_Layout_Item::getLayoutItemType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Item/getLayoutItemType/
        """
        return self.client.call(
            self.datatype,
            "getLayoutItemType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutItemType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutItemT] | None = None,
    ) -> results.LayoutItemT:
        """SoftLayer_Layout_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Item/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutItem,
        )
