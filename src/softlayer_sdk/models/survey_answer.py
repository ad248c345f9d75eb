# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Survey_Answer")
class SurveyAnswer(Entity):
    """SoftLayer_Survey_Answer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Survey_Answer/
    """

    answer: str | None = local("answer", "string")
    answer_order: int | None = local("answerOrder", "int")
    id: int = local("id", "int")
    survey_question: models.SurveyQuestion | None = relational(
        "surveyQuestion", "SoftLayer_Survey_Question"
    )
    survey_question_id: int | None = local("surveyQuestionId", "int")
