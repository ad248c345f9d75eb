# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingItemChronicleService(Service):
    """The methods of SoftLayer_Billing_Item_Chronicle.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/
    """

    datatype = "SoftLayer_Billing_Item_Chronicle"

    def get_associated_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemChronicleT] | None = None,
    ) -> results.ListResult[results.BillingItemChronicleT]:
        """SoftLayer_Billing_Item_Chronicle::getAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemChronicle],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.BillingItemChronicleT] | None = None,
    ) -> results.BillingItemChronicleT:
        """SoftLayer_Billing_Item_Chronicle::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.BillingItemChronicle,
        )

    def get_product(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Item_Chronicle::getProduct.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getProduct/
        """
        return self.client.call(
            self.datatype,
            "getProduct",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )
