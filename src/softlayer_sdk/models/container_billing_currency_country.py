# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.billing_currency import BillingCurrency
    from softlayer_sdk.models.billing_currency_country import BillingCurrencyCountry
    from softlayer_sdk.models.locale_country import LocaleCountry


@entity("SoftLayer_Container_Billing_Currency_Country")
class ContainerBillingCurrencyCountry(Entity):
    """SoftLayer_Container_Billing_Currency_Country.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Billing_Currency_Country/
    """

    available_currencies: list[BillingCurrency] = local(
        "availableCurrencies", "SoftLayer_Billing_Currency", array=True
    )
    country: LocaleCountry | None = local("country", "SoftLayer_Locale_Country")
    currency_country_locales: list[BillingCurrencyCountry] = local(
        "currencyCountryLocales", "SoftLayer_Billing_Currency_Country", array=True
    )
