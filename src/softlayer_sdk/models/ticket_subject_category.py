# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Ticket_Subject_Category")
class TicketSubjectCategory(Entity):
    """SoftLayer_Ticket_Subject_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Subject_Category/
    """

    id: int = local("id", "int")
    name: str | None = local("name", "string")
    subject_count: int = counter("subjectCount")
    subjects: list[models.TicketSubject] = relational(
        "subjects", "SoftLayer_Ticket_Subject", array=True
    )
