# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Provisioning_Hook")
class ProvisioningHook(Entity):
    """SoftLayer_Provisioning_Hook.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Hook/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    hook_type: models.ProvisioningHookType | None = relational(
        "hookType", "SoftLayer_Provisioning_Hook_Type"
    )
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    type_id: int | None = local("typeId", "int")
    uri: str | None = local("uri", "string")
