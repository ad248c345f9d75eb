# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Price_Account_Restriction")
class ProductItemPriceAccountRestriction(Entity):
    """SoftLayer_Product_Item_Price_Account_Restriction.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Price_Account_Restriction/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_id: int | None = local("itemPriceId", "int")
