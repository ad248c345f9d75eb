# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Security_Answer")
class UserCustomerSecurityAnswer(Entity):
    """SoftLayer_User_Customer_Security_Answer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Security_Answer/
    """

    answer: str | None = local("answer", "string")
    id: int = local("id", "int")
    question: models.UserSecurityQuestion | None = relational(
        "question", "SoftLayer_User_Security_Question"
    )
    question_id: int | None = local("questionId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
