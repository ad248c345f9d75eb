# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningHookTypeService(Service):
    """The methods of SoftLayer_Provisioning_Hook_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook_Type/
    """

    datatype = "SoftLayer_Provisioning_Hook_Type"

    def get_all_hook_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningHookTypeT] | None = None,
    ) -> results.ListResult[results.ProvisioningHookTypeT]:
        """SoftLayer_Provisioning_Hook_Type::getAllHookTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook_Type/getAllHookTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllHookTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningHookType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningHookTypeT] | None = None,
    ) -> results.ProvisioningHookTypeT:
        """SoftLayer_Provisioning_Hook_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningHookType,
        )
