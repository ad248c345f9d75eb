# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AuxiliaryShippingCourierTypeService(Service):
    """The methods of SoftLayer_Auxiliary_Shipping_Courier_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/
    """

    datatype = "SoftLayer_Auxiliary_Shipping_Courier_Type"

    def get_courier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AuxiliaryShippingCourier]:
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getCourier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getCourier/
        """
        return self.client.call(
            self.datatype,
            "getCourier",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AuxiliaryShippingCourier],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AuxiliaryShippingCourierType:
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AuxiliaryShippingCourierType,
        )

    def get_type_by_key_name(
        self, key_name: str, *, mask: MaskLike | None = None
    ) -> models.AuxiliaryShippingCourierType:
        """SoftLayer_Auxiliary_Shipping_Courier_Type::getTypeByKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Auxiliary_Shipping_Courier_Type/getTypeByKeyName/
        """
        return self.client.call(
            self.datatype,
            "getTypeByKeyName",
            key_name,
            mask=mask,
            returns=models.AuxiliaryShippingCourierType,
        )
