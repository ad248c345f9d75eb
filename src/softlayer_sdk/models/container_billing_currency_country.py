# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Billing_Currency_Country")
class ContainerBillingCurrencyCountry(Entity):
    """SoftLayer_Container_Billing_Currency_Country.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Billing_Currency_Country/
    """

    available_currencies: list[models.BillingCurrency] = local(
        "availableCurrencies", "SoftLayer_Billing_Currency", array=True
    )
    country: models.LocaleCountry | None = local("country", "SoftLayer_Locale_Country")
    currency_country_locales: list[models.BillingCurrencyCountry] = local(
        "currencyCountryLocales", "SoftLayer_Billing_Currency_Country", array=True
    )
