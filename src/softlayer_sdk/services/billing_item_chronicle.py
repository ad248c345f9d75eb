# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.BillingItemChronicle]:
        """SoftLayer_Billing_Item_Chronicle::getAssociatedChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getAssociatedChildren/
        """
        return self.client.call(
            self.datatype,
            "getAssociatedChildren",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.BillingItemChronicle],
        )

    def get_object(
        self, *, id: int | str | None = None, mask: MaskLike | None = None
    ) -> models.BillingItemChronicle:
        """SoftLayer_Billing_Item_Chronicle::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, returns=models.BillingItemChronicle
        )

    def get_product(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItem | None:
        """SoftLayer_Billing_Item_Chronicle::getProduct.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Chronicle/getProduct/
        """
        return self.client.call(
            self.datatype, "getProduct", id=id, mask=mask, filter=filter, returns=models.ProductItem
        )
