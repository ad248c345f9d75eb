# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AuxiliaryShippingCourierT] | None = None,
    ) -> results.ListResult[results.AuxiliaryShippingCourierT]:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AuxiliaryShippingCourierTypeT] | None = None,
    ) -> results.AuxiliaryShippingCourierTypeT:
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

    def get_type_by_key_name(
        self,
        key_name: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.AuxiliaryShippingCourierTypeT] | None = None,
    ) -> results.AuxiliaryShippingCourierTypeT | None:
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
