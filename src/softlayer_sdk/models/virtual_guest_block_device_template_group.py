# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.account_contact import AccountContact
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.network_service_resource import NetworkServiceResource
    from softlayer_sdk.models.provisioning_version1_transaction import (
        ProvisioningVersion1Transaction,
    )
    from softlayer_sdk.models.security_ssh_key import SecuritySshKey
    from softlayer_sdk.models.tag_reference import TagReference
    from softlayer_sdk.models.virtual_disk_image_type import VirtualDiskImageType
    from softlayer_sdk.models.virtual_guest_block_device_template import (
        VirtualGuestBlockDeviceTemplate,
    )
    from softlayer_sdk.models.virtual_guest_block_device_template_group_accounts import (
        VirtualGuestBlockDeviceTemplateGroupAccounts,
    )
    from softlayer_sdk.models.virtual_guest_block_device_template_group_status import (
        VirtualGuestBlockDeviceTemplateGroupStatus,
    )
    from softlayer_sdk.models.virtual_storage_repository import VirtualStorageRepository


@entity("SoftLayer_Virtual_Guest_Block_Device_Template_Group")
class VirtualGuestBlockDeviceTemplateGroup(Entity):
    """SoftLayer_Virtual_Guest_Block_Device_Template_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Block_Device_Template_Group/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_contact_count: int = counter("accountContactCount")
    account_contacts: list[AccountContact] = relational(
        "accountContacts", "SoftLayer_Account_Contact", array=True
    )
    account_id: int | None = local("accountId", "int")
    account_reference_count: int = counter("accountReferenceCount")
    account_references: list[VirtualGuestBlockDeviceTemplateGroupAccounts] = relational(
        "accountReferences",
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts",
        array=True,
    )
    block_device_count: int = counter("blockDeviceCount")
    block_devices: list[VirtualGuestBlockDeviceTemplate] = relational(
        "blockDevices", "SoftLayer_Virtual_Guest_Block_Device_Template", array=True
    )
    block_devices_disk_space_total: float | None = relational("blockDevicesDiskSpaceTotal", "float")
    byol_flag: bool | None = relational("byolFlag", "boolean")
    children: list[VirtualGuestBlockDeviceTemplateGroup] = relational(
        "children", "SoftLayer_Virtual_Guest_Block_Device_Template_Group", array=True
    )
    children_count: int = counter("childrenCount")
    create_date: datetime = local("createDate", "dateTime")
    datacenter: Location | None = relational("datacenter", "SoftLayer_Location")
    datacenter_count: int = counter("datacenterCount")
    datacenters: list[Location] = relational("datacenters", "SoftLayer_Location", array=True)
    first_child: VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "firstChild", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    flex_image_flag: bool | None = relational("flexImageFlag", "boolean")
    global_identifier: str | None = relational("globalIdentifier", "string")
    id: int = local("id", "int")
    image_type: VirtualDiskImageType | None = relational(
        "imageType", "SoftLayer_Virtual_Disk_Image_Type"
    )
    image_type_key_name: str | None = relational("imageTypeKeyName", "string")
    name: str = local("name", "string")
    next_gen_flag: bool | None = relational("nextGenFlag", "boolean")
    note: str | None = local("note", "string")
    parent: VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "parent", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    parent_id: int | None = local("parentId", "int")
    public_flag: int | None = local("publicFlag", "int")
    region: NetworkServiceResource | None = relational(
        "region", "SoftLayer_Network_Service_Resource"
    )
    region_count: int = counter("regionCount")
    regions: list[NetworkServiceResource] = relational(
        "regions", "SoftLayer_Network_Service_Resource", array=True
    )
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[SecuritySshKey] = relational("sshKeys", "SoftLayer_Security_Ssh_Key", array=True)
    status: VirtualGuestBlockDeviceTemplateGroupStatus | None = relational(
        "status", "SoftLayer_Virtual_Guest_Block_Device_Template_Group_Status"
    )
    status_id: int | None = local("statusId", "int")
    storage_repository: VirtualStorageRepository | None = relational(
        "storageRepository", "SoftLayer_Virtual_Storage_Repository"
    )
    summary: str | None = local("summary", "string")
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    transaction: ProvisioningVersion1Transaction | None = relational(
        "transaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction_id: int | None = local("transactionId", "int")
    user_record_id: int | None = local("userRecordId", "int")
