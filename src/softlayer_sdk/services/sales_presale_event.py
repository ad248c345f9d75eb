# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SalesPresaleEventService(Service):
    """The methods of SoftLayer_Sales_Presale_Event.

    https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/
    """

    datatype = "SoftLayer_Sales_Presale_Event"

    def get_active_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Sales_Presale_Event::getActiveFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getActiveFlag/
        """
        return self.client.call(
            self.datatype, "getActiveFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Sales_Presale_Event::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getAllObjects/
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
            returns=list[models.SalesPresaleEvent],
        )

    def get_expired_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Sales_Presale_Event::getExpiredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getExpiredFlag/
        """
        return self.client.call(
            self.datatype, "getExpiredFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Sales_Presale_Event::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getItem/
        """
        return self.client.call(
            self.datatype,
            "getItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Sales_Presale_Event::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.SalesPresaleEventT:
        """SoftLayer_Sales_Presale_Event::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SalesPresaleEvent,
        )

    def get_orders(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.ListResult[results.BillingOrderT]:
        """SoftLayer_Sales_Presale_Event::getOrders.

        https://sldn.softlayer.com/reference/services/SoftLayer_Sales_Presale_Event/getOrders/
        """
        return self.client.call(
            self.datatype,
            "getOrders",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrder],
        )
