# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class SecuritySshKeyService(Service):
    """The methods of SoftLayer_Security_Ssh_Key.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/
    """

    datatype = "SoftLayer_Security_Ssh_Key"

    @overload
    def create_object(
        self, template_object: models.SecuritySshKey, *, mask: MaskLike | None = ...
    ) -> models.SecuritySshKey: ...

    @overload
    def create_object(self, template_object: models.SecuritySshKey, *, into: type[R]) -> R: ...

    def create_object(
        self,
        template_object: models.SecuritySshKey,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Security_Ssh_Key::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.SecuritySshKey,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Security_Ssh_Key::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.SecuritySshKey, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Security_Ssh_Key::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/editObject/
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
        """SoftLayer_Security_Ssh_Key::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getAccount/
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
    def get_block_device_template_groups(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualGuestBlockDeviceTemplateGroup]: ...

    @overload
    def get_block_device_template_groups(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_block_device_template_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Security_Ssh_Key::getBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getBlockDeviceTemplateGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SecuritySshKey: ...

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
        """SoftLayer_Security_Ssh_Key::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecuritySshKey,
        )

    @overload
    def get_software_passwords(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareComponentPassword]: ...

    @overload
    def get_software_passwords(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_software_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Security_Ssh_Key::getSoftwarePasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getSoftwarePasswords/
        """
        return self.client.call(
            self.datatype,
            "getSoftwarePasswords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareComponentPassword],
        )
