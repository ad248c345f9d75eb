# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Tax_Cache")
class ContainerTaxCache(Entity):
    """SoftLayer_Container_Tax_Cache.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Tax_Cache/
    """

    effective_tax_rate: Decimal | None = local("effectiveTaxRate", "decimal")
    failure_message: str | None = local("failureMessage", "string")
    items: list[models.ContainerTaxCacheItem] = local(
        "items", "SoftLayer_Container_Tax_Cache_Item", array=True
    )
    status: str | None = local("status", "string")
    total_tax_amount: Decimal | None = local("totalTaxAmount", "decimal")
