# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Security_Ssh_Key")
class SecuritySshKey(Entity):
    """SoftLayer_Security_Ssh_Key.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Ssh_Key/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    block_device_template_group_count: int = counter("blockDeviceTemplateGroupCount")
    block_device_template_groups: list[models.VirtualGuestBlockDeviceTemplateGroup] = relational(
        "blockDeviceTemplateGroups",
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group",
        array=True,
    )
    create_date: datetime | None = local("createDate", "dateTime")
    fingerprint: str = local("fingerprint", "string")
    id: int = local("id", "int")
    key: str = local("key", "string")
    label: str = local("label", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notes: str | None = local("notes", "string")
    software_password_count: int = counter("softwarePasswordCount")
    software_passwords: list[models.SoftwareComponentPassword] = relational(
        "softwarePasswords", "SoftLayer_Software_Component_Password", array=True
    )
