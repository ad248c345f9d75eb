# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Survey_Response")
class SurveyResponse(Entity):
    """SoftLayer_Survey_Response.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Survey_Response/
    """

    other_answer: str | None = local("otherAnswer", "string")
    survey_answer: models.SurveyAnswer | None = relational(
        "surveyAnswer", "SoftLayer_Survey_Answer"
    )
    survey_answer_id: int | None = local("surveyAnswerId", "int")
