# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningVersion1TransactionOrderTrackingStateService(Service):
    """The methods of SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState/
    """

    datatype = "SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionOrderTrackingStateT] | None = None,
    ) -> results.ProvisioningVersion1TransactionOrderTrackingStateT:
        """SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Version1_Transaction_OrderTrackingState/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1TransactionOrderTrackingState,
        )
