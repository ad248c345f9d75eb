# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R
from softlayer_sdk.services.billing_item import BillingItemService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class BillingItemVirtualDedicatedHostService(BillingItemService):
    """The methods of SoftLayer_Billing_Item_Virtual_DedicatedHost.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Virtual_DedicatedHost/
    """

    datatype = "SoftLayer_Billing_Item_Virtual_DedicatedHost"

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemVirtualDedicatedHost: ...

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

    @overload
    def get_resource(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualDedicatedHost | None: ...

    @overload
    def get_resource(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
