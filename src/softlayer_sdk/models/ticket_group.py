# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Group")
class TicketGroup(Entity):
    """SoftLayer_Ticket_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Group/
    """

    category: models.TicketGroupCategory | None = relational(
        "category", "SoftLayer_Ticket_Group_Category"
    )
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    ticket_group_category_id: int | None = local("ticketGroupCategoryId", "int")
