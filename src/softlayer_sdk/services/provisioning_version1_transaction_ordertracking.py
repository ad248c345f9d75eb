# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionOrderTrackingT] | None = None,
    ) -> results.ProvisioningVersion1TransactionOrderTrackingT:
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

    def get_order_tracking_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionOrderTrackingStateT] | None = None,
    ) -> results.ProvisioningVersion1TransactionOrderTrackingStateT | None:
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

    def get_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
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
