# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_invoice(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingInvoice | None: ...

    @overload
    def get_invoice(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductUpgradeRequest: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_order(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingOrder | None: ...

    @overload
    def get_order(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_server(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_server(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_server(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductUpgradeRequestStatus | None: ...

    @overload
    def get_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_ticket(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Ticket | None: ...

    @overload
    def get_ticket(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_virtual_guest(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualGuest | None: ...

    @overload
    def get_virtual_guest(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
