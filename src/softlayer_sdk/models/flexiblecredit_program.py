# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_FlexibleCredit_Program")
class FlexibleCreditProgram(Entity):
    """SoftLayer_FlexibleCredit_Program.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_FlexibleCredit_Program/
    """

    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    platform_promotion_code: str | None = local("platformPromotionCode", "string")
