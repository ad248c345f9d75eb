# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningMaintenanceWindowService(Service):
    """The methods of SoftLayer_Provisioning_Maintenance_Window.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/
    """

    datatype = "SoftLayer_Provisioning_Maintenance_Window"

    def add_customer_upgrade_window(
        self, customer_upgrade_window: models.ContainerProvisioningMaintenanceWindow
    ) -> bool:
        """SoftLayer_Provisioning_Maintenance_Window::addCustomerUpgradeWindow.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/addCustomerUpgradeWindow/
        """
        return self.client.call(
            self.datatype, "addCustomerUpgradeWindow", customer_upgrade_window, returns=bool
        )

    def get_maintenance_classifications(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceClassificationT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceClassificationT]:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenanceClassifications.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceClassifications/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceClassifications",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceClassification],
        )

    def get_maintenance_start_end_time(
        self,
        ticket_id: int,
        *,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningMaintenanceWindowT] | None = None,
    ) -> results.ProvisioningMaintenanceWindowT:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenanceStartEndTime.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceStartEndTime/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceStartEndTime",
            ticket_id,
            mask=mask,
            into=into,
            returns=models.ProvisioningMaintenanceWindow,
        )

    def get_maintenance_window_for_ticket(
        self,
        maintenance_window_id: int,
        *,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningMaintenanceWindowT] | None = None,
    ) -> results.ProvisioningMaintenanceWindowT | None:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenanceWindowForTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindowForTicket/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceWindowForTicket",
            maintenance_window_id,
            mask=mask,
            into=into,
            returns=models.ProvisioningMaintenanceWindow,
        )

    def get_maintenance_window_tickets_by_ticket_id(
        self,
        ticket_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceTicketT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceTicketT]:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenanceWindowTicketsByTicketId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindowTicketsByTicketId/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceWindowTicketsByTicketId",
            ticket_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceTicket],
        )

    def get_maintenance_windows(
        self,
        begin_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        location_id: int | None = None,
        slots_needed: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceWindowT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceWindowT]:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenanceWindows.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindows/
        """
        return self.client.call(
            self.datatype,
            "getMaintenanceWindows",
            *given(begin_date, end_date, location_id, slots_needed),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceWindow],
        )

    def get_maintence_windows(
        self,
        begin_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        location_id: int | None = None,
        slots_needed: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningMaintenanceWindowT] | None = None,
    ) -> results.ListResult[results.ProvisioningMaintenanceWindowT]:
        """SoftLayer_Provisioning_Maintenance_Window::getMaintenceWindows.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenceWindows/
        """
        return self.client.call(
            self.datatype,
            "getMaintenceWindows",
            *given(begin_date, end_date, location_id, slots_needed),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningMaintenanceWindow],
        )
