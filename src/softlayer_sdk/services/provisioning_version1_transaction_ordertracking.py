# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProvisioningVersion1TransactionOrderTrackingService(Service):
    """The methods of SoftLayer_Provisioning_Version1_Transaction_OrderTracking.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/
    """

    datatype = "SoftLayer_Provisioning_Version1_Transaction_OrderTracking"

    def get_invoice_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Provisioning_Version1_Transaction_OrderTracking::getInvoiceId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/getInvoiceId/
        """
        return self.client.call(
            self.datatype, "getInvoiceId", id=id, mask=mask, filter=filter, returns=int
        )

    @overload
    def get_object(
        self, *, id: int | str | None = ..., mask: MaskLike | None = ...
    ) -> models.ProvisioningVersion1TransactionOrderTracking: ...

    @overload
    def get_object(self, *, into: type[R], id: int | str | None = ...) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Provisioning_Version1_Transaction_OrderTracking::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1TransactionOrderTracking,
        )

    @overload
    def get_order_tracking_state(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningVersion1TransactionOrderTrackingState | None: ...

    @overload
    def get_order_tracking_state(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_order_tracking_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Provisioning_Version1_Transaction_OrderTracking::getOrderTrackingState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/getOrderTrackingState/
        """
        return self.client.call(
            self.datatype,
            "getOrderTrackingState",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1TransactionOrderTrackingState,
        )

    @overload
    def get_transaction(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningVersion1Transaction | None: ...

    @overload
    def get_transaction(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Provisioning_Version1_Transaction_OrderTracking::getTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTracking/getTransaction/
        """
        return self.client.call(
            self.datatype,
            "getTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )
