# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Survey")
class Survey(Entity):
    """SoftLayer_Survey.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Survey/
    """

    active: int | None = local("active", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    question_count: int = counter("questionCount")
    questions: list[models.SurveyQuestion] = relational(
        "questions", "SoftLayer_Survey_Question", array=True
    )
    status: models.SurveyStatus | None = relational("status", "SoftLayer_Survey_Status")
    status_id: int | None = local("statusId", "int")
    type: models.SurveyType | None = relational("type", "SoftLayer_Survey_Type")
    type_id: int | None = local("typeId", "int")
