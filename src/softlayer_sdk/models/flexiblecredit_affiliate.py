# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_FlexibleCredit_Affiliate")
class FlexibleCreditAffiliate(Entity):
    """SoftLayer_FlexibleCredit_Affiliate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_FlexibleCredit_Affiliate/
    """

    flexible_credit_program: models.FlexibleCreditProgram | None = relational(
        "flexibleCreditProgram", "SoftLayer_FlexibleCredit_Program"
    )
    id: int = local("id", "int")
    name: str | None = local("name", "string")
