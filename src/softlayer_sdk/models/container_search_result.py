# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Search_Result")
class ContainerSearchResult(Entity):
    """SoftLayer_Container_Search_Result.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Search_Result/
    """

    matched_terms: list[str] = local("matchedTerms", "string", array=True)
    relevance_score: Decimal | None = local("relevanceScore", "decimal")
    resource: models.Entity | None = local("resource", "SoftLayer_Entity")
    resource_type: str | None = local("resourceType", "string")
