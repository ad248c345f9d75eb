# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup")
class BillingPaymentCardPayerAuthenticationSetup(Entity):
    """SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup/
    """

    access_token: str | None = local("accessToken", "string")
    device_data_collection_url: str | None = local("deviceDataCollectionUrl", "string")
    reference_id: str | None = local("referenceId", "string")
