# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AuxiliaryShippingCourierTypeService(Service):
    """The methods of SoftLayer_Auxiliary_Shipping_Courier_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/
    """

    datatype = "SoftLayer_Auxiliary_Shipping_Courier_Type"

    @overload
    def get_courier(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AuxiliaryShippingCourier]: ...

    @overload
    def get_courier(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_courier(
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
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getCourier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getCourier/
        """
        return self.client.call(
            self.datatype,
            "getCourier",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AuxiliaryShippingCourier],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AuxiliaryShippingCourierType: ...

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
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AuxiliaryShippingCourierType,
        )

    @overload
    def get_type_by_key_name(
        self, key_name: str, *, mask: MaskLike | None = ...
    ) -> models.AuxiliaryShippingCourierType | None: ...

    @overload
    def get_type_by_key_name(self, key_name: str, *, into: type[R]) -> R | None: ...

    def get_type_by_key_name(
        self, key_name: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getTypeByKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getTypeByKeyName/
        """
        return self.client.call(
            self.datatype,
            "getTypeByKeyName",
            key_name,
            mask=mask,
            into=into,
            returns=models.AuxiliaryShippingCourierType,
        )
