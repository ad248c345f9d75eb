# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Currency_ExchangeRate")
class BillingCurrencyExchangeRate(Entity):
    """SoftLayer_Billing_Currency_ExchangeRate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Currency_ExchangeRate/
    """

    effective_date: datetime | None = local("effectiveDate", "dateTime")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    funding_currency: models.BillingCurrency | None = relational(
        "fundingCurrency", "SoftLayer_Billing_Currency"
    )
    id: int = local("id", "int")
    local_currency: models.BillingCurrency | None = relational(
        "localCurrency", "SoftLayer_Billing_Currency"
    )
    rate: Decimal | None = local("rate", "decimal")
