# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualReservedCapacityGroupInstanceService(Service):
    """The methods of SoftLayer_Virtual_ReservedCapacityGroup_Instance.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/
    """

    datatype = "SoftLayer_Virtual_ReservedCapacityGroup_Instance"

    def get_available_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_ReservedCapacityGroup_Instance::getAvailableFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/getAvailableFlag/
        """
        return self.client.call(
            self.datatype, "getAvailableFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Virtual_ReservedCapacityGroup_Instance::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Virtual_ReservedCapacityGroup_Instance::getGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/getGuest/
        """
        return self.client.call(
            self.datatype,
            "getGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualReservedCapacityGroupInstanceT] | None = None,
    ) -> results.VirtualReservedCapacityGroupInstanceT:
        """SoftLayer_Virtual_ReservedCapacityGroup_Instance::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualReservedCapacityGroupInstance,
        )

    def get_reserved_capacity_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualReservedCapacityGroupT] | None = None,
    ) -> results.VirtualReservedCapacityGroupT | None:
        """SoftLayer_Virtual_ReservedCapacityGroup_Instance::getReservedCapacityGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup_Instance/getReservedCapacityGroup/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualReservedCapacityGroup,
        )
