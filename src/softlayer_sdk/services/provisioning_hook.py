# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProvisioningHookService(Service):
    """The methods of SoftLayer_Provisioning_Hook.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/
    """

    datatype = "SoftLayer_Provisioning_Hook"

    def create_object(
        self,
        template_object: models.ProvisioningHook,
        *,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningHookT] | None = None,
    ) -> results.ProvisioningHookT:
        """SoftLayer_Provisioning_Hook::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.ProvisioningHook,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Provisioning_Hook::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.ProvisioningHook, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Provisioning_Hook::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/editObject/
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
        """SoftLayer_Provisioning_Hook::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/getAccount/
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

    def get_hook_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningHookTypeT] | None = None,
    ) -> results.ProvisioningHookTypeT | None:
        """SoftLayer_Provisioning_Hook::getHookType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/getHookType/
        """
        return self.client.call(
            self.datatype,
            "getHookType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningHookType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningHookT] | None = None,
    ) -> results.ProvisioningHookT:
        """SoftLayer_Provisioning_Hook::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningHook,
        )
