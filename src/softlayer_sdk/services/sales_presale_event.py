# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SalesPresaleEvent]: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductItem | None: ...

    @overload
    def get_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_location(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_location(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SalesPresaleEvent: ...

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

    @overload
    def get_orders(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingOrder]: ...

    @overload
    def get_orders(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_orders(
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
