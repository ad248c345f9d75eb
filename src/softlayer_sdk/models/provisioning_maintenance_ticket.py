# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Provisioning_Maintenance_Ticket")
class ProvisioningMaintenanceTicket(Entity):
    """SoftLayer_Provisioning_Maintenance_Ticket.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Ticket/
    """

    available_slots: models.ProvisioningMaintenanceSlots | None = relational(
        "availableSlots", "SoftLayer_Provisioning_Maintenance_Slots"
    )
    maint_class_id: int | None = local("maintClassId", "int")
    maint_window_id: int | None = local("maintWindowId", "int")
    maintenance_class: models.ProvisioningMaintenanceClassification | None = relational(
        "maintenanceClass", "SoftLayer_Provisioning_Maintenance_Classification"
    )
    maintenance_date: datetime | None = local("maintenanceDate", "dateTime")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
