# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ProvisioningHookService(Service):
    """The methods of SoftLayer_Provisioning_Hook.

    https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/
    """

    datatype = "SoftLayer_Provisioning_Hook"

    @overload
    def create_object(
        self, template_object: models.ProvisioningHook, *, mask: MaskLike | None = ...
    ) -> models.ProvisioningHook: ...

    @overload
    def create_object(self, template_object: models.ProvisioningHook, *, into: type[R]) -> R: ...

    def create_object(
        self,
        template_object: models.ProvisioningHook,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_hook_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningHookType | None: ...

    @overload
    def get_hook_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hook_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningHook: ...

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
