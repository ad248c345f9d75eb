# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_tax_rates import ContainerTaxRates


@entity("SoftLayer_Container_Tax_Cache_Item")
class ContainerTaxCacheItem(Entity):
    """SoftLayer_Container_Tax_Cache_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Tax_Cache_Item/
    """

    category_code: str | None = local("categoryCode", "string")
    container_hash: str | None = local("containerHash", "string")
    item_price_id: int | None = local("itemPriceId", "int")
    tax_rates: ContainerTaxRates | None = local("taxRates", "SoftLayer_Container_Tax_Rates")
