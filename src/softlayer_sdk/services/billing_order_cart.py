# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.billing_order_quote import BillingOrderQuoteService


class BillingOrderCartService(BillingOrderQuoteService):
    """The methods of SoftLayer_Billing_Order_Cart.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/
    """

    datatype = "SoftLayer_Billing_Order_Cart"

    def create_cart(self, order_data: models.ContainerProductOrder) -> int:
        """SoftLayer_Billing_Order_Cart::createCart.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/createCart/
        """
        return self.client.call(self.datatype, "createCart", order_data, returns=int)

    def delete_cart(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Billing_Order_Cart::deleteCart.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/deleteCart/
        """
        return self.client.call(self.datatype, "deleteCart", id=id, returns=bool)

    def get_cart_by_cart_key(
        self,
        cart_key: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingOrderCartT] | None = None,
    ) -> results.BillingOrderCartT | None:
        """SoftLayer_Billing_Order_Cart::getCartByCartKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/getCartByCartKey/
        """
        return self.client.call(
            self.datatype,
            "getCartByCartKey",
            cart_key,
            mask=mask,
            into=into,
            returns=models.BillingOrderCart,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderCartT] | None = None,
    ) -> results.BillingOrderCartT:
        """SoftLayer_Billing_Order_Cart::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderCart,
        )

    def update_cart(
        self, order_data: models.ContainerProductOrder, *, id: int | str | None = None
    ) -> int:
        """SoftLayer_Billing_Order_Cart::updateCart.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Cart/updateCart/
        """
        return self.client.call(self.datatype, "updateCart", order_data, id=id, returns=int)
