# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_Guest_PendingMaintenanceAction")
class ContainerVirtualGuestPendingMaintenanceAction(Entity):
    """SoftLayer_Container_Virtual_Guest_PendingMaintenanceAction.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_PendingMaintenanceAction/
    """

    action_id: int | None = local("actionId", "int")
    due_date: datetime | None = local("dueDate", "dateTime")
    status: str | None = local("status", "string")
    ticket: models.Ticket | None = local("ticket", "SoftLayer_Ticket")
    title: str | None = local("title", "string")
    trigger_explanation: str | None = local("triggerExplanation", "string")
