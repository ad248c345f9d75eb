# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductUpgradeRequestService(Service):
    """The methods of SoftLayer_Product_Upgrade_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/
    """

    datatype = "SoftLayer_Product_Upgrade_Request"

    def approve_changes(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Product_Upgrade_Request::approveChanges.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/approveChanges/
        """
        return self.client.call(self.datatype, "approveChanges", id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Product_Upgrade_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_completed_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Upgrade_Request::getCompletedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getCompletedFlag/
        """
        return self.client.call(
            self.datatype, "getCompletedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Product_Upgrade_Request::getInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getInvoice/
        """
        return self.client.call(
            self.datatype,
            "getInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductUpgradeRequestT] | None = None,
    ) -> results.ProductUpgradeRequestT:
        """SoftLayer_Product_Upgrade_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductUpgradeRequest,
        )

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.BillingOrderT | None:
        """SoftLayer_Product_Upgrade_Request::getOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getOrder/
        """
        return self.client.call(
            self.datatype,
            "getOrder",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrder,
        )

    def get_server(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Product_Upgrade_Request::getServer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getServer/
        """
        return self.client.call(
            self.datatype,
            "getServer",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductUpgradeRequestStatusT] | None = None,
    ) -> results.ProductUpgradeRequestStatusT | None:
        """SoftLayer_Product_Upgrade_Request::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductUpgradeRequestStatus,
        )

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
        """SoftLayer_Product_Upgrade_Request::getTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getTicket/
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

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Product_Upgrade_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Product_Upgrade_Request::getVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/getVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def update_maintenance_window(
        self,
        maintenance_start_time: str,
        maintenance_window_id: int,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Product_Upgrade_Request::updateMaintenanceWindow.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/updateMaintenanceWindow/
        """
        return self.client.call(
            self.datatype,
            "updateMaintenanceWindow",
            maintenance_start_time,
            maintenance_window_id,
            id=id,
            returns=bool,
        )
