# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_User_Security_Question")
class UserSecurityQuestion(Entity):
    """SoftLayer_User_Security_Question.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Security_Question/
    """

    display_order: int | None = local("displayOrder", "int")
    id: int = local("id", "int")
    question: str | None = local("question", "string")
    viewable: int | None = local("viewable", "int")
