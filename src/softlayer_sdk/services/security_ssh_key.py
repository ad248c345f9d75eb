# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SecuritySshKeyService(Service):
    """The methods of SoftLayer_Security_Ssh_Key.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Ssh_Key/
    """

    datatype = "SoftLayer_Security_Ssh_Key"

    def create_object(
        self,
        template_object: models.SecuritySshKey,
        *,
        mask: MaskLike | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.SecuritySshKeyT:
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

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_block_device_template_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.SecuritySshKeyT:
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

    def get_software_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.ListResult[results.SoftwareComponentPasswordT]:
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
