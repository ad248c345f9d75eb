# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Survey_Question")
class SurveyQuestion(Entity):
    """SoftLayer_Survey_Question.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Survey_Question/
    """

    answer_count: int = counter("answerCount")
    answers: list[models.SurveyAnswer] = relational(
        "answers", "SoftLayer_Survey_Answer", array=True
    )
    id: int = local("id", "int")
    is_required: int | None = local("isRequired", "int")
    multi_answer: int | None = local("multiAnswer", "int")
    question: str | None = local("question", "string")
    question_order: int | None = local("questionOrder", "int")
    survey: models.Survey | None = relational("survey", "SoftLayer_Survey")
    survey_id: int | None = local("surveyId", "int")
