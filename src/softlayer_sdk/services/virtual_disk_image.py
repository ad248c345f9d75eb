# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualDiskImageService(Service):
    """The methods of SoftLayer_Virtual_Disk_Image.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/
    """

    datatype = "SoftLayer_Virtual_Disk_Image"

    def edit_object(
        self, template_object: models.VirtualDiskImage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Disk_Image::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_available_boot_modes(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Disk_Image::getAvailableBootModes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getAvailableBootModes/
        """
        return self.client.call(
            self.datatype,
            "getAvailableBootModes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemVirtualDiskImageT] | None = None,
    ) -> results.BillingItemVirtualDiskImageT | None:
        """SoftLayer_Virtual_Disk_Image::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemVirtualDiskImage,
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
        into: type[results.VirtualGuestBlockDeviceT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceT]:
        """SoftLayer_Virtual_Disk_Image::getBlockDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getBlockDevices/
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
            returns=list[models.VirtualGuestBlockDevice],
        )

    def get_bootable_volume_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getBootableVolumeFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getBootableVolumeFlag/
        """
        return self.client.call(
            self.datatype, "getBootableVolumeFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_cloud_init_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getCloudInitFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getCloudInitFlag/
        """
        return self.client.call(
            self.datatype, "getCloudInitFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_coalesced_disk_images(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageT]:
        """SoftLayer_Virtual_Disk_Image::getCoalescedDiskImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getCoalescedDiskImages/
        """
        return self.client.call(
            self.datatype,
            "getCoalescedDiskImages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImage],
        )

    def get_copy_on_write_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getCopyOnWriteFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getCopyOnWriteFlag/
        """
        return self.client.call(
            self.datatype, "getCopyOnWriteFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_disk_file_extension(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Disk_Image::getDiskFileExtension.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getDiskFileExtension/
        """
        return self.client.call(
            self.datatype, "getDiskFileExtension", id=id, mask=mask, filter=filter, returns=str
        )

    def get_disk_image_storage_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationStorageGroupT] | None = None,
    ) -> results.ConfigurationStorageGroupT | None:
        """SoftLayer_Virtual_Disk_Image::getDiskImageStorageGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getDiskImageStorageGroup/
        """
        return self.client.call(
            self.datatype,
            "getDiskImageStorageGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationStorageGroup,
        )

    def get_imported_disk_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Disk_Image::getImportedDiskType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getImportedDiskType/
        """
        return self.client.call(
            self.datatype, "getImportedDiskType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_is_encrypted(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getIsEncrypted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getIsEncrypted/
        """
        return self.client.call(
            self.datatype, "getIsEncrypted", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_local_disk_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getLocalDiskFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getLocalDiskFlag/
        """
        return self.client.call(
            self.datatype, "getLocalDiskFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_metadata_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Disk_Image::getMetadataFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getMetadataFlag/
        """
        return self.client.call(
            self.datatype, "getMetadataFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.VirtualDiskImageT:
        """SoftLayer_Virtual_Disk_Image::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDiskImage,
        )

    def get_public_iso_images(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageT]:
        """SoftLayer_Virtual_Disk_Image::getPublicIsoImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getPublicIsoImages/
        """
        return self.client.call(
            self.datatype,
            "getPublicIsoImages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImage],
        )

    def get_software_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageSoftwareT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageSoftwareT]:
        """SoftLayer_Virtual_Disk_Image::getSoftwareReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getSoftwareReferences/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImageSoftware],
        )

    def get_source_disk_image(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.VirtualDiskImageT | None:
        """SoftLayer_Virtual_Disk_Image::getSourceDiskImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getSourceDiskImage/
        """
        return self.client.call(
            self.datatype,
            "getSourceDiskImage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDiskImage,
        )

    def get_storage_group_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ContainerImageStorageGroupDetailsT] | None = None,
    ) -> results.ContainerImageStorageGroupDetailsT | None:
        """SoftLayer_Virtual_Disk_Image::getStorageGroupDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getStorageGroupDetails/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroupDetails",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ContainerImageStorageGroupDetails,
        )

    def get_storage_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageGroupT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageGroupT]:
        """SoftLayer_Virtual_Disk_Image::getStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getStorageGroups/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationStorageGroup],
        )

    def get_storage_repository(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualStorageRepositoryT] | None = None,
    ) -> results.VirtualStorageRepositoryT | None:
        """SoftLayer_Virtual_Disk_Image::getStorageRepository.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getStorageRepository/
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

    def get_storage_repository_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualStorageRepositoryTypeT] | None = None,
    ) -> results.VirtualStorageRepositoryTypeT | None:
        """SoftLayer_Virtual_Disk_Image::getStorageRepositoryType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getStorageRepositoryType/
        """
        return self.client.call(
            self.datatype,
            "getStorageRepositoryType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualStorageRepositoryType,
        )

    def get_supported_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Disk_Image::getSupportedHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getSupportedHardware/
        """
        return self.client.call(
            self.datatype, "getSupportedHardware", id=id, mask=mask, filter=filter, returns=str
        )

    def get_template_block_device(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateT | None:
        """SoftLayer_Virtual_Disk_Image::getTemplateBlockDevice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getTemplateBlockDevice/
        """
        return self.client.call(
            self.datatype,
            "getTemplateBlockDevice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplate,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDiskImageTypeT] | None = None,
    ) -> results.VirtualDiskImageTypeT | None:
        """SoftLayer_Virtual_Disk_Image::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Disk_Image/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDiskImageType,
        )
