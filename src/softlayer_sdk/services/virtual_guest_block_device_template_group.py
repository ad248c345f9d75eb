# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualGuestBlockDeviceTemplateGroupService(Service):
    """The methods of SoftLayer_Virtual_Guest_Block_Device_Template_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/
    """

    datatype = "SoftLayer_Virtual_Guest_Block_Device_Template_Group"

    def add_byol_attribute(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::addByolAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/addByolAttribute/
        """
        return self.client.call(self.datatype, "addByolAttribute", id=id, returns=bool)

    def add_cloud_init_attribute(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::addCloudInitAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/addCloudInitAttribute/
        """
        return self.client.call(self.datatype, "addCloudInitAttribute", id=id, returns=bool)

    def add_locations(
        self, locations: Sequence[models.Location], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::addLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/addLocations/
        """
        return self.client.call(self.datatype, "addLocations", locations, id=id, returns=bool)

    def add_supported_boot_mode(self, boot_mode: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::addSupportedBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/addSupportedBootMode/
        """
        return self.client.call(
            self.datatype, "addSupportedBootMode", boot_mode, id=id, returns=bool
        )

    def copy_to_external_source(
        self,
        configuration: models.ContainerVirtualGuestBlockDeviceTemplateConfiguration,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::copyToExternalSource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/copyToExternalSource/
        """
        return self.client.call(
            self.datatype, "copyToExternalSource", configuration, id=id, returns=bool
        )

    def copy_to_icos(
        self,
        configuration: models.ContainerVirtualGuestBlockDeviceTemplateConfiguration,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::copyToIcos.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/copyToIcos/
        """
        return self.client.call(self.datatype, "copyToIcos", configuration, id=id, returns=bool)

    def create_from_external_source(
        self,
        configuration: models.ContainerVirtualGuestBlockDeviceTemplateConfiguration,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::createFromExternalSource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createFromExternalSource/
        """
        return self.client.call(
            self.datatype,
            "createFromExternalSource",
            configuration,
            mask=mask,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def create_from_icos(
        self,
        configuration: models.ContainerVirtualGuestBlockDeviceTemplateConfiguration,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::createFromIcos.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createFromIcos/
        """
        return self.client.call(
            self.datatype,
            "createFromIcos",
            configuration,
            mask=mask,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def create_public_archive_transaction(
        self,
        group_name: str | None = None,
        summary: str | None = None,
        note: str | None = None,
        locations: Sequence[models.Location] | None = None,
        *,
        id: int | str | None = None,
    ) -> int:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::createPublicArchiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createPublicArchiveTransaction/
        """
        return self.client.call(
            self.datatype,
            "createPublicArchiveTransaction",
            *given(group_name, summary, note, locations),
            id=id,
            returns=int,
        )

    def delete_byol_attribute(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::deleteByolAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/deleteByolAttribute/
        """
        return self.client.call(self.datatype, "deleteByolAttribute", id=id, returns=bool)

    def delete_cloud_init_attribute(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::deleteCloudInitAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/deleteCloudInitAttribute/
        """
        return self.client.call(self.datatype, "deleteCloudInitAttribute", id=id, returns=bool)

    def delete_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/deleteObject/
        """
        return self.client.call(
            self.datatype,
            "deleteObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def deny_sharing_access(self, account_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::denySharingAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/denySharingAccess/
        """
        return self.client.call(self.datatype, "denySharingAccess", account_id, id=id, returns=bool)

    def edit_object(
        self,
        template_object: models.VirtualGuestBlockDeviceTemplateGroup,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def find_gc_images_by_current_user(
        self,
        data_centers: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::findGcImagesByCurrentUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/findGcImagesByCurrentUser/
        """
        return self.client.call(
            self.datatype,
            "findGcImagesByCurrentUser",
            *given(data_centers, regions),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getAccount/
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

    def get_account_contacts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.ListResult[results.AccountContactT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getAccountContacts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getAccountContacts/
        """
        return self.client.call(
            self.datatype,
            "getAccountContacts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountContact],
        )

    def get_account_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupAccountsT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupAccountsT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getAccountReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getAccountReferences/
        """
        return self.client.call(
            self.datatype,
            "getAccountReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroupAccounts],
        )

    def get_all_available_compatible_platform_names(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getAllAvailableCompatiblePlatformNames.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getAllAvailableCompatiblePlatformNames/
        """
        return self.client.call(
            self.datatype,
            "getAllAvailableCompatiblePlatformNames",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_block_devices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getBlockDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getBlockDevices/
        """
        return self.client.call(
            self.datatype,
            "getBlockDevices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplate],
        )

    def get_block_devices_disk_space_total(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getBlockDevicesDiskSpaceTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getBlockDevicesDiskSpaceTotal/
        """
        return self.client.call(
            self.datatype,
            "getBlockDevicesDiskSpaceTotal",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_boot_mode(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getBootMode/
        """
        return self.client.call(self.datatype, "getBootMode", id=id, returns=str)

    def get_byol_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getByolFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getByolFlag/
        """
        return self.client.call(
            self.datatype, "getByolFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_children(
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
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_current_compatible_platform_names(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getCurrentCompatiblePlatformNames.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getCurrentCompatiblePlatformNames/
        """
        return self.client.call(
            self.datatype,
            "getCurrentCompatiblePlatformNames",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_datacenters(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getDatacenters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_default_boot_mode(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getDefaultBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getDefaultBootMode/
        """
        return self.client.call(self.datatype, "getDefaultBootMode", id=id, returns=str)

    def get_encryption_attributes(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getEncryptionAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getEncryptionAttributes/
        """
        return self.client.call(
            self.datatype,
            "getEncryptionAttributes",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_first_child(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getFirstChild.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getFirstChild/
        """
        return self.client.call(
            self.datatype,
            "getFirstChild",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def get_flex_image_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getFlexImageFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getFlexImageFlag/
        """
        return self.client.call(
            self.datatype, "getFlexImageFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_global_identifier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getGlobalIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getGlobalIdentifier/
        """
        return self.client.call(
            self.datatype, "getGlobalIdentifier", id=id, mask=mask, filter=filter, returns=str
        )

    def get_image_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDiskImageTypeT] | None = None,
    ) -> results.VirtualDiskImageTypeT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getImageType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getImageType/
        """
        return self.client.call(
            self.datatype,
            "getImageType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDiskImageType,
        )

    def get_image_type_key_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getImageTypeKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getImageTypeKeyName/
        """
        return self.client.call(
            self.datatype, "getImageTypeKeyName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_next_gen_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getNextGenFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getNextGenFlag/
        """
        return self.client.call(
            self.datatype, "getNextGenFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def get_public_customer_owned_images(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getPublicCustomerOwnedImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicCustomerOwnedImages/
        """
        return self.client.call(
            self.datatype,
            "getPublicCustomerOwnedImages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_public_images(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getPublicImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages/
        """
        return self.client.call(
            self.datatype,
            "getPublicImages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_region(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.NetworkServiceResourceT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getRegion.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getRegion/
        """
        return self.client.call(
            self.datatype,
            "getRegion",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkServiceResource,
        )

    def get_regions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.ListResult[results.NetworkServiceResourceT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getRegions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getRegions/
        """
        return self.client.call(
            self.datatype,
            "getRegions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkServiceResource],
        )

    def get_ssh_keys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.ListResult[results.SecuritySshKeyT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getSshKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getSshKeys/
        """
        return self.client.call(
            self.datatype,
            "getSshKeys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecuritySshKey],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupStatusT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupStatusT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroupStatus,
        )

    def get_storage_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getStorageLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getStorageLocations/
        """
        return self.client.call(
            self.datatype,
            "getStorageLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_storage_repository(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualStorageRepositoryT] | None = None,
    ) -> results.VirtualStorageRepositoryT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getStorageRepository.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getStorageRepository/
        """
        return self.client.call(
            self.datatype,
            "getStorageRepository",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualStorageRepository,
        )

    def get_supported_boot_modes(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getSupportedBootModes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getSupportedBootModes/
        """
        return self.client.call(
            self.datatype,
            "getSupportedBootModes",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_template_data_center_name(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getTemplateDataCenterName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getTemplateDataCenterName/
        """
        return self.client.call(self.datatype, "getTemplateDataCenterName", id=id, returns=str)

    def get_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getTransaction/
        """
        return self.client.call(
            self.datatype,
            "getTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_vhd_import_software_descriptions(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionT]:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::getVhdImportSoftwareDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getVhdImportSoftwareDescriptions/
        """
        return self.client.call(
            self.datatype,
            "getVhdImportSoftwareDescriptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescription],
        )

    def is_byol(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isByol.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isByol/
        """
        return self.client.call(self.datatype, "isByol", id=id, returns=bool)

    def is_byol_capable_operating_system(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isByolCapableOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isByolCapableOperatingSystem/
        """
        return self.client.call(self.datatype, "isByolCapableOperatingSystem", id=id, returns=bool)

    def is_byol_only_operating_system(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isByolOnlyOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isByolOnlyOperatingSystem/
        """
        return self.client.call(self.datatype, "isByolOnlyOperatingSystem", id=id, returns=bool)

    def is_cloud_init(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isCloudInit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isCloudInit/
        """
        return self.client.call(self.datatype, "isCloudInit", id=id, returns=bool)

    def is_cloud_init_only_operating_system(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isCloudInitOnlyOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isCloudInitOnlyOperatingSystem/
        """
        return self.client.call(
            self.datatype, "isCloudInitOnlyOperatingSystem", id=id, returns=bool
        )

    def is_encrypted(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::isEncrypted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/isEncrypted/
        """
        return self.client.call(self.datatype, "isEncrypted", id=id, returns=bool)

    def permit_sharing_access(self, account_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::permitSharingAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/permitSharingAccess/
        """
        return self.client.call(
            self.datatype, "permitSharingAccess", account_id, id=id, returns=bool
        )

    def remove_compatible_platforms(
        self, platform_names: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::removeCompatiblePlatforms.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/removeCompatiblePlatforms/
        """
        return self.client.call(
            self.datatype, "removeCompatiblePlatforms", platform_names, id=id, returns=bool
        )

    def remove_locations(
        self, locations: Sequence[models.Location], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::removeLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/removeLocations/
        """
        return self.client.call(self.datatype, "removeLocations", locations, id=id, returns=bool)

    def remove_supported_boot_mode(self, boot_mode: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::removeSupportedBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/removeSupportedBootMode/
        """
        return self.client.call(
            self.datatype, "removeSupportedBootMode", boot_mode, id=id, returns=bool
        )

    def set_available_locations(
        self, locations: Sequence[models.Location] | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::setAvailableLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/setAvailableLocations/
        """
        return self.client.call(
            self.datatype, "setAvailableLocations", *given(locations), id=id, returns=bool
        )

    def set_boot_mode(self, new_boot_mode: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::setBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/setBootMode/
        """
        return self.client.call(self.datatype, "setBootMode", new_boot_mode, id=id, returns=bool)

    def set_compatible_platforms(
        self, platform_names: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::setCompatiblePlatforms.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/setCompatiblePlatforms/
        """
        return self.client.call(
            self.datatype, "setCompatiblePlatforms", platform_names, id=id, returns=bool
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Block_Device_Template_Group::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)
