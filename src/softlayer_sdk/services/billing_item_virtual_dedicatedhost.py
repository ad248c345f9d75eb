# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.billing_item import BillingItemService


class BillingItemVirtualDedicatedHostService(BillingItemService):
    """The methods of SoftLayer_Billing_Item_Virtual_DedicatedHost.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Virtual_DedicatedHost/
    """

    datatype = "SoftLayer_Billing_Item_Virtual_DedicatedHost"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemVirtualDedicatedHostT] | None = None,
    ) -> results.BillingItemVirtualDedicatedHostT:
        """SoftLayer_Billing_Item_Virtual_DedicatedHost::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Virtual_DedicatedHost/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemVirtualDedicatedHost,
        )

    def get_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.VirtualDedicatedHostT | None:
        """SoftLayer_Billing_Item_Virtual_DedicatedHost::getResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Virtual_DedicatedHost/getResource/
        """
        return self.client.call(
            self.datatype,
            "getResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDedicatedHost,
        )
