# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_External_Setup")
class AccountExternalSetup(Entity):
    """SoftLayer_Account_External_Setup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_External_Setup/
    """

    account_id: int | None = local("accountId", "int")
    currency_id: int | None = local("currencyId", "int")
    id: int = local("id", "int")
    service_provider_id: int | None = local("serviceProviderId", "int")
    status_code: str | None = local("statusCode", "string")
    type_code: str | None = local("typeCode", "string")
    verify_card_transaction: models.BillingPaymentCardTransaction | None = relational(
        "verifyCardTransaction", "SoftLayer_Billing_Payment_Card_Transaction"
    )
    verify_card_transaction_id: int | None = local("verifyCardTransactionId", "int")
