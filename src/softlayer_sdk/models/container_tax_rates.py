# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Tax_Rates")
class ContainerTaxRates(Entity):
    """SoftLayer_Container_Tax_Rates.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Tax_Rates/
    """

    labor_tax_rate: Decimal | None = local("laborTaxRate", "decimal")
    location_id: Decimal | None = local("locationId", "decimal")
    one_time_tax_rate: Decimal | None = local("oneTimeTaxRate", "decimal")
    recurring_tax_rate: Decimal | None = local("recurringTaxRate", "decimal")
    setup_tax_rate: Decimal | None = local("setupTaxRate", "decimal")
