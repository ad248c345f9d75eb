# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Tax_Cache_Item")
class ContainerTaxCacheItem(Entity):
    """SoftLayer_Container_Tax_Cache_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Tax_Cache_Item/
    """

    category_code: str | None = local("categoryCode", "string")
    container_hash: str | None = local("containerHash", "string")
    item_price_id: int | None = local("itemPriceId", "int")
    tax_rates: models.ContainerTaxRates | None = local("taxRates", "SoftLayer_Container_Tax_Rates")
