# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Ticket_Subject")
class TicketSubject(Entity):
    """SoftLayer_Ticket_Subject.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Subject/
    """

    category: models.TicketSubjectCategory | None = relational(
        "category", "SoftLayer_Ticket_Subject_Category"
    )
    category_id: int | None = local("categoryId", "int")
    children: list[models.TicketSubject] = relational(
        "children", "SoftLayer_Ticket_Subject", array=True
    )
    children_count: int = counter("childrenCount")
    group: models.TicketGroup | None = relational("group", "SoftLayer_Ticket_Group")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    parent: models.TicketSubject | None = relational("parent", "SoftLayer_Ticket_Subject")
    parent_id: int | None = local("parentId", "int")
