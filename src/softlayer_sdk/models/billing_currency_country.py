# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Billing_Currency_Country")
class BillingCurrencyCountry(Entity):
    """SoftLayer_Billing_Currency_Country.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Currency_Country/
    """

    country_id: int | None = local("countryId", "int")
    currency_id: int | None = local("currencyId", "int")
    id: int = local("id", "int")
    locale: str | None = local("locale", "string")
