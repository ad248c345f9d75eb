# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Account_ProofOfConcept_Campaign_Code")
class AccountProofOfConceptCampaignCode(Entity):
    """SoftLayer_Account_ProofOfConcept_Campaign_Code.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_ProofOfConcept_Campaign_Code/
    """

    code: str | None = local("code", "string")
    description: str | None = local("description", "string")
