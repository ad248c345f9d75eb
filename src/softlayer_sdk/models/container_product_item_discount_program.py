# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Item_Discount_Program")
class ContainerProductItemDiscountProgram(Entity):
    """SoftLayer_Container_Product_Item_Discount_Program.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Item_Discount_Program/
    """

    applicable_quantity: int | None = local("applicableQuantity", "int")
    item: models.ProductItem | None = local("item", "SoftLayer_Product_Item")
    one_time_amount: Decimal | None = local("oneTimeAmount", "decimal")
    one_time_tax: Decimal | None = local("oneTimeTax", "decimal")
    prices: list[models.ProductItemPrice] = local(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    prorated_one_time_amount: Decimal | None = local("proratedOneTimeAmount", "decimal")
    prorated_one_time_tax: Decimal | None = local("proratedOneTimeTax", "decimal")
    prorated_recurring_amount: Decimal | None = local("proratedRecurringAmount", "decimal")
    prorated_recurring_tax: Decimal | None = local("proratedRecurringTax", "decimal")
    recurring_amount: Decimal | None = local("recurringAmount", "decimal")
    recurring_tax: Decimal | None = local("recurringTax", "decimal")
