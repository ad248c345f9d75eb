# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualReservedCapacityGroupService(Service):
    """The methods of SoftLayer_Virtual_ReservedCapacityGroup.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/
    """

    datatype = "SoftLayer_Virtual_ReservedCapacityGroup"

    def edit_object(
        self, template_object: models.VirtualReservedCapacityGroup, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_ReservedCapacityGroup::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_ReservedCapacityGroup::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getAccount/
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

    def get_available_instances(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualReservedCapacityGroupInstanceT] | None = None,
    ) -> results.ListResult[results.VirtualReservedCapacityGroupInstanceT]:
        """SoftLayer_Virtual_ReservedCapacityGroup::getAvailableInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getAvailableInstances/
        """
        return self.client.call(
            self.datatype,
            "getAvailableInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualReservedCapacityGroupInstance],
        )

    def get_backend_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterBackendT] | None = None,
    ) -> results.HardwareRouterBackendT | None:
        """SoftLayer_Virtual_ReservedCapacityGroup::getBackendRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getBackendRouter/
        """
        return self.client.call(
            self.datatype,
            "getBackendRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouterBackend,
        )

    def get_instances(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualReservedCapacityGroupInstanceT] | None = None,
    ) -> results.ListResult[results.VirtualReservedCapacityGroupInstanceT]:
        """SoftLayer_Virtual_ReservedCapacityGroup::getInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getInstances/
        """
        return self.client.call(
            self.datatype,
            "getInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualReservedCapacityGroupInstance],
        )

    def get_instances_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_ReservedCapacityGroup::getInstancesCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getInstancesCount/
        """
        return self.client.call(
            self.datatype, "getInstancesCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualReservedCapacityGroupT] | None = None,
    ) -> results.VirtualReservedCapacityGroupT:
        """SoftLayer_Virtual_ReservedCapacityGroup::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualReservedCapacityGroup,
        )

    def get_occupied_instances(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualReservedCapacityGroupInstanceT] | None = None,
    ) -> results.ListResult[results.VirtualReservedCapacityGroupInstanceT]:
        """SoftLayer_Virtual_ReservedCapacityGroup::getOccupiedInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getOccupiedInstances/
        """
        return self.client.call(
            self.datatype,
            "getOccupiedInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualReservedCapacityGroupInstance],
        )
