# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class SecuritySshKeyService(Service):
    """The methods of SoftLayer_Security_Ssh_Key.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/
    """

    datatype = "SoftLayer_Security_Ssh_Key"

    def create_object(
        self, template_object: models.SecuritySshKey, *, mask: MaskLike | None = None
    ) -> models.SecuritySshKey:
        """SoftLayer_Security_Ssh_Key::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/createObject/
        """
        return self.client.call(
            self.datatype, "createObject", template_object, mask=mask, returns=models.SecuritySshKey
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

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Account | None:
        """SoftLayer_Security_Ssh_Key::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_block_device_template_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.VirtualGuestBlockDeviceTemplateGroup]:
        """SoftLayer_Security_Ssh_Key::getBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getBlockDeviceTemplateGroups",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.SecuritySshKey:
        """SoftLayer_Security_Ssh_Key::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.SecuritySshKey,
        )

    def get_software_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.SoftwareComponentPassword]:
        """SoftLayer_Security_Ssh_Key::getSoftwarePasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/getSoftwarePasswords/
        """
        return self.client.call(
            self.datatype,
            "getSoftwarePasswords",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.SoftwareComponentPassword],
        )
