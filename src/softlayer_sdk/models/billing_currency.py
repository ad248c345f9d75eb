# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Currency")
class BillingCurrency(Entity):
    """SoftLayer_Billing_Currency.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Currency/
    """

    current_exchange_rate: models.BillingCurrencyExchangeRate | None = relational(
        "currentExchangeRate", "SoftLayer_Billing_Currency_ExchangeRate"
    )
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
