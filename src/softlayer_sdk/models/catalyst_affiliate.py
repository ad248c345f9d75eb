# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Catalyst_Affiliate")
class CatalystAffiliate(Entity):
    """SoftLayer_Catalyst_Affiliate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Catalyst_Affiliate/
    """

    id: int = local("id", "int")
    name: str | None = local("name", "string")
    skip_credit_card_verification_flag: bool | None = local(
        "skipCreditCardVerificationFlag", "boolean"
    )
