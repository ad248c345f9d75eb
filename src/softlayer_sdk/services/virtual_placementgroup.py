# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualPlacementGroupService(Service):
    """The methods of SoftLayer_Virtual_PlacementGroup.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/
    """

    datatype = "SoftLayer_Virtual_PlacementGroup"

    def create_object(
        self,
        template_object: models.VirtualPlacementGroup,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualPlacementGroupT] | None = None,
    ) -> results.VirtualPlacementGroupT:
        """SoftLayer_Virtual_PlacementGroup::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.VirtualPlacementGroup,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_PlacementGroup::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.VirtualPlacementGroup, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_PlacementGroup::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/editObject/
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
        """SoftLayer_Virtual_PlacementGroup::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getAccount/
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

    def get_available_routers(
        self,
        datacenter_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Virtual_PlacementGroup::getAvailableRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getAvailableRouters/
        """
        return self.client.call(
            self.datatype,
            "getAvailableRouters",
            *given(datacenter_id),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_backend_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterBackendT] | None = None,
    ) -> results.HardwareRouterBackendT | None:
        """SoftLayer_Virtual_PlacementGroup::getBackendRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getBackendRouter/
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

    def get_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Virtual_PlacementGroup::getGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getGuests/
        """
        return self.client.call(
            self.datatype,
            "getGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualPlacementGroupT] | None = None,
    ) -> results.VirtualPlacementGroupT:
        """SoftLayer_Virtual_PlacementGroup::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualPlacementGroup,
        )

    def get_rule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualPlacementGroupRuleT] | None = None,
    ) -> results.VirtualPlacementGroupRuleT | None:
        """SoftLayer_Virtual_PlacementGroup::getRule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_PlacementGroup/getRule/
        """
        return self.client.call(
            self.datatype,
            "getRule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualPlacementGroupRule,
        )
