# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Block_Device_Template_Group")
class VirtualGuestBlockDeviceTemplateGroup(Entity):
    """SoftLayer_Virtual_Guest_Block_Device_Template_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Block_Device_Template_Group/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_contact_count: int = counter("accountContactCount")
    account_contacts: list[models.AccountContact] = relational(
        "accountContacts", "SoftLayer_Account_Contact", array=True
    )
    account_id: int | None = local("accountId", "int")
    account_reference_count: int = counter("accountReferenceCount")
    account_references: list[models.VirtualGuestBlockDeviceTemplateGroupAccounts] = relational(
        "accountReferences",
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts",
        array=True,
    )
    block_device_count: int = counter("blockDeviceCount")
    block_devices: list[models.VirtualGuestBlockDeviceTemplate] = relational(
        "blockDevices", "SoftLayer_Virtual_Guest_Block_Device_Template", array=True
    )
    block_devices_disk_space_total: float | None = relational("blockDevicesDiskSpaceTotal", "float")
    byol_flag: bool | None = relational("byolFlag", "boolean")
    children: list[models.VirtualGuestBlockDeviceTemplateGroup] = relational(
        "children", "SoftLayer_Virtual_Guest_Block_Device_Template_Group", array=True
    )
    children_count: int = counter("childrenCount")
    create_date: datetime = local("createDate", "dateTime")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    datacenter_count: int = counter("datacenterCount")
    datacenters: list[models.Location] = relational("datacenters", "SoftLayer_Location", array=True)
    first_child: models.VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "firstChild", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    flex_image_flag: bool | None = relational("flexImageFlag", "boolean")
    global_identifier: str | None = relational("globalIdentifier", "string")
    id: int = local("id", "int")
    image_type: models.VirtualDiskImageType | None = relational(
        "imageType", "SoftLayer_Virtual_Disk_Image_Type"
    )
    image_type_key_name: str | None = relational("imageTypeKeyName", "string")
    name: str = local("name", "string")
    next_gen_flag: bool | None = relational("nextGenFlag", "boolean")
    note: str | None = local("note", "string")
    parent: models.VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "parent", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    parent_id: int | None = local("parentId", "int")
    public_flag: int | None = local("publicFlag", "int")
    region: models.NetworkServiceResource | None = relational(
        "region", "SoftLayer_Network_Service_Resource"
    )
    region_count: int = counter("regionCount")
    regions: list[models.NetworkServiceResource] = relational(
        "regions", "SoftLayer_Network_Service_Resource", array=True
    )
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[models.SecuritySshKey] = relational(
        "sshKeys", "SoftLayer_Security_Ssh_Key", array=True
    )
    status: models.VirtualGuestBlockDeviceTemplateGroupStatus | None = relational(
        "status", "SoftLayer_Virtual_Guest_Block_Device_Template_Group_Status"
    )
    status_id: int | None = local("statusId", "int")
    storage_repository: models.VirtualStorageRepository | None = relational(
        "storageRepository", "SoftLayer_Virtual_Storage_Repository"
    )
    summary: str | None = local("summary", "string")
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    transaction: models.ProvisioningVersion1Transaction | None = relational(
        "transaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction_id: int | None = local("transactionId", "int")
    user_record_id: int | None = local("userRecordId", "int")
