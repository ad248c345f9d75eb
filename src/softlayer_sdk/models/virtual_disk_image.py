# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Disk_Image")
class VirtualDiskImage(Entity):
    """SoftLayer_Virtual_Disk_Image.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Disk_Image/
    """

    billing_item: models.BillingItemVirtualDiskImage | None = relational(
        "billingItem", "SoftLayer_Billing_Item_Virtual_Disk_Image"
    )
    block_device_count: int = counter("blockDeviceCount")
    block_devices: list[models.VirtualGuestBlockDevice] = relational(
        "blockDevices", "SoftLayer_Virtual_Guest_Block_Device", array=True
    )
    bootable_volume_flag: bool | None = relational("bootableVolumeFlag", "boolean")
    capacity: int | None = local("capacity", "int")
    checksum: str | None = local("checksum", "string")
    checksum_algorithm: str | None = local("checksumAlgorithm", "string")
    cloud_init_flag: bool | None = relational("cloudInitFlag", "boolean")
    coalesced_disk_image_count: int = counter("coalescedDiskImageCount")
    coalesced_disk_images: list[models.VirtualDiskImage] = relational(
        "coalescedDiskImages", "SoftLayer_Virtual_Disk_Image", array=True
    )
    copy_on_write_flag: bool | None = relational("copyOnWriteFlag", "boolean")
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    disk_file_extension: str | None = relational("diskFileExtension", "string")
    disk_image_storage_group: models.ConfigurationStorageGroup | None = relational(
        "diskImageStorageGroup", "SoftLayer_Configuration_Storage_Group"
    )
    id: int = local("id", "int")
    imported_disk_type: str | None = relational("importedDiskType", "string")
    is_encrypted: bool | None = relational("isEncrypted", "boolean")
    local_disk_flag: bool | None = relational("localDiskFlag", "boolean")
    metadata_flag: bool | None = relational("metadataFlag", "boolean")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    parent_id: int | None = local("parentId", "int")
    software_reference_count: int = counter("softwareReferenceCount")
    software_references: list[models.VirtualDiskImageSoftware] = relational(
        "softwareReferences", "SoftLayer_Virtual_Disk_Image_Software", array=True
    )
    source_disk_image: models.VirtualDiskImage | None = relational(
        "sourceDiskImage", "SoftLayer_Virtual_Disk_Image"
    )
    storage_group_count: int = counter("storageGroupCount")
    storage_group_details: models.ContainerImageStorageGroupDetails | None = relational(
        "storageGroupDetails", "SoftLayer_Container_Image_StorageGroupDetails"
    )
    storage_groups: list[models.ConfigurationStorageGroup] = relational(
        "storageGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    storage_repository: models.VirtualStorageRepository | None = relational(
        "storageRepository", "SoftLayer_Virtual_Storage_Repository"
    )
    storage_repository_id: int | None = local("storageRepositoryId", "int")
    storage_repository_type: models.VirtualStorageRepositoryType | None = relational(
        "storageRepositoryType", "SoftLayer_Virtual_Storage_Repository_Type"
    )
    supported_hardware: str | None = relational("supportedHardware", "string")
    template_block_device: models.VirtualGuestBlockDeviceTemplate | None = relational(
        "templateBlockDevice", "SoftLayer_Virtual_Guest_Block_Device_Template"
    )
    type: models.VirtualDiskImageType | None = relational(
        "type", "SoftLayer_Virtual_Disk_Image_Type"
    )
    type_id: int | None = local("typeId", "int")
    units: str | None = local("units", "string")
    uuid: str | None = local("uuid", "string")
