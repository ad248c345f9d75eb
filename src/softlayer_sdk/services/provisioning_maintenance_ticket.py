# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningMaintenanceTicketService(Service):
    """The methods of SoftLayer_Provisioning_Maintenance_Ticket.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Ticket/
    """

    datatype = "SoftLayer_Provisioning_Maintenance_Ticket"

    def get_available_slots(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceSlotsT] | None = None,
    ) -> results.ProvisioningMaintenanceSlotsT | None:
        """SoftLayer_Provisioning_Maintenance_Ticket::getAvailableSlots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Ticket/getAvailableSlots/
        """
        return self.client.call(
            self.datatype,
            "getAvailableSlots",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceSlots,
        )

    def get_maintenance_class(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceClassificationT] | None = None,
    ) -> results.ProvisioningMaintenanceClassificationT | None:
        """SoftLayer_Provisioning_Maintenance_Ticket::getMaintenanceClass.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Ticket/getMaintenanceClass/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClass",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceClassification,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningMaintenanceTicketT] | None = None,
    ) -> results.ProvisioningMaintenanceTicketT:
        """SoftLayer_Provisioning_Maintenance_Ticket::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Ticket/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningMaintenanceTicket,
        )

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
        """SoftLayer_Provisioning_Maintenance_Ticket::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Ticket/getTicket/
        """
        return self.client.call(
            self.datatype,
            "getTicket",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Ticket,
        )
