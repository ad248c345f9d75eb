# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.provisioning_maintenance_classification import (
        ProvisioningMaintenanceClassification,
    )
    from softlayer_sdk.models.provisioning_maintenance_slots import ProvisioningMaintenanceSlots
    from softlayer_sdk.models.ticket import Ticket


@entity("SoftLayer_Provisioning_Maintenance_Ticket")
class ProvisioningMaintenanceTicket(Entity):
    """SoftLayer_Provisioning_Maintenance_Ticket.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Ticket/
    """

    available_slots: ProvisioningMaintenanceSlots | None = relational(
        "availableSlots", "SoftLayer_Provisioning_Maintenance_Slots"
    )
    maint_class_id: int | None = local("maintClassId", "int")
    maint_window_id: int | None = local("maintWindowId", "int")
    maintenance_class: ProvisioningMaintenanceClassification | None = relational(
        "maintenanceClass", "SoftLayer_Provisioning_Maintenance_Classification"
    )
    maintenance_date: datetime | None = local("maintenanceDate", "dateTime")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
