# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts")
class VirtualGuestBlockDeviceTemplateGroupAccounts(Entity):
    """SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    group: models.VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "group", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    group_id: int | None = local("groupId", "int")
